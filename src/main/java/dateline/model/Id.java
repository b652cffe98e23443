package dateline.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// How records are named: the same content has the same id on every machine.
public final class Id {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Id() {}

    /// SHA-256 of the bytes in lower-case hex, 64 digits.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A short id (16 hex digits) of the parts; the same parts in the same order give the same id.
    public static String of(String... parts) {
        return sha256(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /// A name as it is compared: no accents, lower case, only letters and digits with single spaces.
    public static String fold(String name) {
        for (int i = 0; i < name.length(); i++) if (name.charAt(i) > 127) return foldAny(name);
        return foldPlain(name);
    }

    /// ASCII alone, which most names and sentences are, takes a tenth of the time.
    private static String foldPlain(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean between = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                between = true;
                continue;
            }
            if (between && !out.isEmpty()) out.append(' ');
            between = false;
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }

    private static String foldAny(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        plain = ACCENTS.matcher(plain).replaceAll("");
        return BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
