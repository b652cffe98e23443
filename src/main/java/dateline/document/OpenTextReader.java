package dateline.document;

import dateline.document.office.OpenText;
import dateline.job.Progress;
import dateline.model.DocumentText;
import java.util.List;

/// OpenDocument texts, as LibreOffice writes them.
public final class OpenTextReader implements DocumentReader {
    private static final int BOUND = 64 << 20;
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    @Override
    public String format() {
        return "OpenDocument";
    }

    @Override
    public List<String> endings() {
        return List.of(".odt", ".fodt", ".ott");
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
        return OpenText.isFlat(raw.bytes()) || raw.isPackedAs(TYPE);
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        return OfficeBlocks.read(raw, OpenText::read);
    }
}
