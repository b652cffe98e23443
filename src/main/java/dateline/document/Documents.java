package dateline.document;

import dateline.model.Document;
import dateline.model.DocumentText;
import dateline.model.Id;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Documents that are no files.
public final class Documents {
    private Documents() {}

    /// Text from standard input, in whatever charset it comes.
    public static DocumentText pasted(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(TextReader.BOUND + 1);
        boolean cut = bytes.length > TextReader.BOUND;
        RawFile raw = new RawFile(documentOf(bytes), bytes, cut);
        return TextReader.readText(raw, text -> TextReader.textOf(raw.document(), text, cut));
    }

    /// Text from the clipboard.
    public static DocumentText pasted(String text) {
        return TextReader.textOf(documentOf(text.getBytes(StandardCharsets.UTF_8)), text, false);
    }

    private static Document documentOf(byte[] bytes) {
        return documentOf(bytes, "pasted text", "Text");
    }

    static Document documentOf(byte[] bytes, String name, String format) {
        String hash = Id.sha256(bytes);
        return new Document(hash.substring(0, 16), name, format, hash, bytes.length, Optional.empty());
    }
}
