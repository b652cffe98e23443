package dateline.document;

import dateline.document.pdf.PdfFile;
import dateline.job.Progress;
import dateline.model.DocumentText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// PDF: paragraphs in reading order, each with its page.
public final class PdfReader implements DocumentReader {
    private static final int BOUND = 128 << 20;
    /// Some programs put a few bytes of their own before the mark.
    private static final int MARK_WITHIN = 1024;

    @Override
    public String format() {
        return "PDF";
    }

    @Override
    public List<String> endings() {
        return List.of(".pdf");
    }

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
        String head = new String(raw.bytes(), 0, Math.min(raw.bytes().length, MARK_WITHIN), StandardCharsets.ISO_8859_1);
        return head.startsWith("%PDF-") || head.contains("\n%PDF-1.");
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        return OfficeBlocks.read(raw, bytes -> PdfFile.read(bytes, progress));
    }
}
