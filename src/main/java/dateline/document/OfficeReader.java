package dateline.document;

import dateline.document.office.OldWordFile;
import dateline.document.office.OpenText;
import dateline.document.office.RtfFile;
import dateline.document.office.SlidesFile;
import dateline.document.office.WordFile;
import dateline.document.pdf.PdfFile;
import dateline.job.Progress;
import dateline.model.DocumentText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/// What office programs write: a block a paragraph; heads, feet and notes are furniture. All such files are known by
/// their bytes, whatever their names say: many a `.doc` is rich text.
///
/// @param draft how the bytes are built
record OfficeReader(String format, List<String> endings, Predicate<RawFile> known, OfficeBlocks.Drafted draft) implements DocumentReader {
    static final OfficeReader PDF = new OfficeReader("PDF", List.of(".pdf"), raw -> isPdf(raw.bytes()), PdfFile::read);

    static final OfficeReader WORD = new OfficeReader(
            "Word", List.of(".docx", ".docm", ".dotx"), raw -> WordFile.isFlat(raw.bytes()) || raw.packs("word/document"), (bytes, _) -> WordFile.read(bytes));

    static final OfficeReader OLD_WORD = new OfficeReader("Word 97", List.of(".doc", ".dot"), raw -> OldWordFile.is(raw.bytes()), (bytes, _) -> OldWordFile.read(bytes));

    static final OfficeReader RTF = new OfficeReader("RTF", List.of(".rtf"), raw -> RtfFile.is(raw.bytes()), (bytes, _) -> RtfFile.read(bytes));

    static final OfficeReader OPEN_TEXT = new OfficeReader(
            "OpenDocument", List.of(".odt", ".fodt", ".ott"), raw -> OpenText.isFlat(raw.bytes()) || raw.isPackedAs(OpenText.TYPE), (bytes, _) -> OpenText.read(bytes));

    static final OfficeReader SLIDES = new OfficeReader(
            "PowerPoint", List.of(".pptx", ".ppsx", ".pptm"), raw -> raw.packs("ppt/presentation"), (bytes, _) -> SlidesFile.read(bytes));

    private static final int BOUND = 128 << 20;
    /// Some programs put a few bytes of their own before the mark.
    private static final int MARK_WITHIN = 1024;

    @Override
    public int bound() {
        return BOUND;
    }

    @Override
    public boolean isSigned() {
        return true;
    }

    @Override
    public boolean knows(RawFile raw) {
        return known.test(raw);
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        return OfficeBlocks.read(raw, draft, progress);
    }

    private static boolean isPdf(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, MARK_WITHIN), StandardCharsets.ISO_8859_1);
        return head.startsWith("%PDF-") || head.contains("\n%PDF-1.");
    }
}
