package dateline.document;

import dateline.document.office.RtfFile;
import dateline.job.Progress;
import dateline.model.DocumentText;
import java.util.List;

/// Rich text (RTF), whatever the name says: many a `.doc` is one.
public final class RtfReader implements DocumentReader {
    private static final int BOUND = 64 << 20;

    @Override
    public String format() {
        return "RTF";
    }

    @Override
    public List<String> endings() {
        return List.of(".rtf");
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
        return RtfFile.is(raw.bytes());
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        return OfficeBlocks.read(raw, RtfFile::read);
    }
}
