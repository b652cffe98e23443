package dateline.document.packed;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Tells from the first bytes what a file is that only calls itself text.
public final class Signature {
    private static final Map<String, String> KNOWN = new LinkedHashMap<>();
    private static final double MOST_CONTROLS = 0.02;

    static {
        KNOWN.put("%PDF-", "a PDF");
        KNOWN.put("PK\u0003\u0004", "a packed file (ZIP, Word or similar)");
        KNOWN.put("\u001f\u008b", "a packed file (gzip)");
        KNOWN.put("{\\rtf", "rich text (RTF)");
        KNOWN.put("\u0089PNG", "a picture (PNG)");
        KNOWN.put("\u00ff\u00d8\u00ff", "a picture (JPEG)");
        KNOWN.put("GIF8", "a picture (GIF)");
        KNOWN.put("RIFF", "sound or film");
        KNOWN.put("\u00d0\u00cf\u0011\u00e0", "an old Office file");
        KNOWN.put("\u007fELF", "a program");
        KNOWN.put("SQLite format 3", "a database");
    }

    private Signature() {}

    /// What the bytes are, if that is something known that is not text.
    public static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return KNOWN.entrySet().stream()
                .filter(entry -> head.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// Whether so much of the text is control characters that it cannot have been meant for reading.
    public static boolean isBinary(String text) {
        int look = Math.min(text.length(), 1 << 16);
        int strange = 0;
        for (int i = 0; i < look; i++) {
            char c = text.charAt(i);
            if (c == 0 || c == 0xFFFD || (c < ' ' && "\t\n\r\f\u000b\u001a\u001b".indexOf(c) < 0) || (c >= 0x7f && c < 0xa0 && c != 0x85))
                strange++;
        }
        return strange > look * MOST_CONTROLS;
    }
}
