package dateline.document;

import dateline.document.office.PackedParts;
import dateline.document.office.WordFile;
import dateline.job.Progress;
import dateline.model.DocumentText;
import java.util.List;

/// Documents of Word since 2007: a block a paragraph; heads, feet and notes are furniture.
public final class WordReader implements DocumentReader {
    private static final int BOUND = 64 << 20;

    @Override
    public String format() {
        return "Word";
    }

    @Override
    public List<String> endings() {
        return List.of(".docx", ".docm", ".dotx");
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
        return WordFile.isFlat(raw.bytes()) || raw.packs("word/document");
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        return OfficeBlocks.read(raw, WordFile::read);
    }
}
