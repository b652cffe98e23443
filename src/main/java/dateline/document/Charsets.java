package dateline.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes to text: byte order mark, then what the page declares, then UTF-8 where it fits, else windows-1252.
final class Charsets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
    private static final int DECLARED_WITHIN = 1 << 16;

    private Charsets() {}

    /// The text of the bytes, without a byte order mark.
    static String decode(byte[] bytes, boolean page) {
        Charset charset = of(bytes, page);
        int from = markOf(bytes).map(Mark::length).orElse(0);
        Optional<String> utf8 = from == 0 && charset.equals(StandardCharsets.UTF_8) ? strictUtf8(bytes) : Optional.empty();
        return utf8.orElseGet(() -> decode(bytes, from, charset));
    }

    /// The text of bytes whose charset was said beside them, true or not.
    static String decode(byte[] bytes, Optional<String> said) {
        Optional<Charset> charset = said.flatMap(Charsets::named).filter(named -> !named.equals(WINDOWS_1252));
        boolean certain = charset.isEmpty() || charset.get().equals(StandardCharsets.UTF_8) || markOf(bytes).isPresent();
        return certain ? decode(bytes, false) : decode(bytes, 0, charset.get());
    }

    /// The charset that the bytes are read in.
    static Charset of(byte[] bytes, boolean page) {
        Optional<Charset> certain = markOf(bytes).map(Mark::charset).or(() -> wideOf(bytes));
        if (certain.isPresent()) return certain.get();
        boolean utf8 = strictUtf8(bytes).isPresent();
        if (utf8 && !page) return StandardCharsets.UTF_8;
        Optional<Charset> declared = page ? declaredIn(bytes) : Optional.empty();
        // pages in UTF-8 that declare something else are many, text in another charset that is valid UTF-8 by chance is rare
        if (utf8 && (hasBeyondAscii(bytes) || declared.isEmpty())) {
            return declared.filter(Charsets::shiftsStates).orElse(StandardCharsets.UTF_8);
        }
        if (declared.isEmpty() && isUtf8WithFaults(bytes)) return StandardCharsets.UTF_8;
        return declared.orElse(WINDOWS_1252);
    }

    /// A stray byte in a text in UTF-8 must not turn all its letters into others.
    private static boolean isUtf8WithFaults(byte[] bytes) {
        String text = decode(bytes, 0, StandardCharsets.UTF_8);
        long bad = text.chars().filter(c -> c == 0xFFFD).count();
        long good = text.chars().filter(c -> c > 0x7f && c != 0xFFFD).count();
        return good >= 4 * bad;
    }

    /// The same text with a replacement character for each half of a pair whose other half is missing: no file can
    /// hold one, so that the text would be another when it is read again.
    static String whole(String text) {
        boolean sound = text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (sound) return text;
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c).forEach(out::appendCodePoint);
        return out.toString();
    }

    private record Mark(Charset charset, int length) {}

    private static Optional<Mark> markOf(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
        if (starts(b, 0xFF, 0xFE, 0, 0)) return Optional.of(new Mark(Charset.forName("UTF-32LE"), 4));
        if (starts(b, 0, 0, 0xFE, 0xFF)) return Optional.of(new Mark(Charset.forName("UTF-32BE"), 4));
        if (starts(b, 0xFF, 0xFE)) return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
        if (starts(b, 0xFE, 0xFF)) return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... want) {
        if (bytes.length < want.length) return false;
        for (int i = 0; i < want.length; i++) if ((bytes[i] & 0xff) != want[i]) return false;
        return true;
    }

    /// Western text in UTF-16 without a mark has a zero in nearly every second byte.
    private static Optional<Charset> wideOf(byte[] bytes) {
        int look = Math.min(bytes.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < look; i += 2) {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }
        if (look < 8) return Optional.empty();
        if (odd > look / 2 * 0.7 && even < look / 2 * 0.1) return Optional.of(StandardCharsets.UTF_16LE);
        if (even > look / 2 * 0.7 && odd < look / 2 * 0.1) return Optional.of(StandardCharsets.UTF_16BE);
        return Optional.empty();
    }

    private static Optional<Charset> declaredIn(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        while (m.find()) {
            Optional<Charset> charset = named(m.group(1));
            if (charset.isPresent()) return charset;
        }
        return Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        // what browsers take these names for (WHATWG Encoding)
        String real =
                switch (name.toLowerCase(Locale.ROOT)) {
                    case "iso-8859-1", "latin1", "us-ascii", "ascii", "x-user-defined" -> "windows-1252";
                    case "iso-8859-9" -> "windows-1254";
                    case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
                    case "gb2312", "gb_2312-80", "gbk" -> "GB18030";
                    case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
                    case "utf-16", "utf-16le", "utf-16be", "utf8" -> "UTF-8";
                    default -> name;
                };
        try {
            return Optional.of(Charset.forName(real)).filter(Charset::canEncode);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean shiftsStates(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    private static boolean hasBeyondAscii(byte[] bytes) {
        for (byte b : bytes) if (b < 0) return true;
        return false;
    }

    /// The text if every byte is UTF-8; a character that the bound cut in two at the end is dropped.
    private static Optional<String> strictUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, false);
        return result.isError() ? Optional.empty() : Optional.of(out.flip().toString());
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
