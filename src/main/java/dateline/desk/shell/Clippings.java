package dateline.desk.shell;

import dateline.desk.work.Clipping;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// What other programs put on the clipboard, or drop: text, its HTML, and the address that it comes from.
final class Clippings {
    /// The names under which browsers give the address of the page.
    private static final List<String> ADDRESSES = List.of("text/x-moz-url-priv", "text/x-moz-url", "chromium/x-source-url", "org.chromium.source-url");

    private Clippings() {}

    /// Empty when there is no text.
    static Optional<Clipping> of(Clipboard clipboard) {
        Optional<String> text = Optional.ofNullable(clipboard.hasString() ? clipboard.getString() : null).filter(words -> !words.isBlank());
        Optional<String> page = Optional.ofNullable(clipboard.hasHtml() ? clipboard.getHtml() : null).filter(html -> !html.isBlank());
        if (text.isEmpty() && page.isEmpty()) return Optional.empty();
        return Optional.of(new Clipping(text.orElse(""), page, addressOf(clipboard)));
    }

    private static Optional<String> addressOf(Clipboard clipboard) {
        return ADDRESSES.stream()
                .map(Clippings::format)
                .filter(clipboard::hasContent)
                .flatMap(format -> words(clipboard.getContent(format)).stream())
                .findFirst();
    }

    /// A name may be given to one format only.
    private static DataFormat format(String name) {
        DataFormat known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }

    /// Some give bytes, and those in UTF-16 or UTF-8.
    private static Optional<String> words(Object content) {
        if (content instanceof String words) return Optional.of(words);
        if (!(content instanceof ByteBuffer bytes)) return Optional.empty();
        byte[] raw = new byte[bytes.remaining()];
        bytes.duplicate().get(raw);
        boolean wide = raw.length > 1 && raw[1] == 0;
        return Optional.of(new String(raw, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8));
    }
}
