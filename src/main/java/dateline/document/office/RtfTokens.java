package dateline.document.office;

import java.nio.charset.StandardCharsets;

/// Takes the bytes of rich text apart: braces, control words with their numbers, and text.
final class RtfTokens {
    private final byte[] bytes;
    private int at;

    /// What was found: the control word, or a sign of its own.
    String word = "";

    /// The number after a control word.
    int number;

    boolean hasNumber;
    /// The byte of text.
    int text;

    enum Found {
        OPEN,
        CLOSE,
        WORD,
        TEXT,
        END
    }

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    Found next() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xff;
            switch (b) {
                case '{' -> {
                    return Found.OPEN;
                }
                case '}' -> {
                    return Found.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {}
                default -> {
                    text = b;
                    return Found.TEXT;
                }
            }
        }
        return Found.END;
    }

    /// Passes over bytes that are no text, such as those of a picture.
    void pass(int count) {
        at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
    }

    private Found control() {
        if (at >= bytes.length) return Found.END;
        int b = bytes[at] & 0xff;
        if (isLetter(b)) return word();
        at++;
        if (b == '\'') {
            text = at + 2 <= bytes.length ? hex(bytes[at]) * 16 + hex(bytes[at + 1]) : -1;
            if (text >= 0) {
                at += 2;
                return Found.TEXT;
            }
            return next();
        }
        if (b == '\\' || b == '{' || b == '}') {
            text = b;
            return Found.TEXT;
        }
        word = b == '\n' || b == '\r' ? "par" : String.valueOf((char) b);
        hasNumber = false;
        return Found.WORD;
    }

    private Found word() {
        int from = at;
        while (at < bytes.length && isLetter(bytes[at] & 0xff) && at - from < 40) at++;
        word = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
        number();
        if (at < bytes.length && bytes[at] == ' ') at++;
        return Found.WORD;
    }

    private void number() {
        int sign = at < bytes.length && bytes[at] == '-' ? -1 : 1;
        int digits = sign < 0 ? at + 1 : at;
        int end = digits;
        long value = 0;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && end - digits < 10) value = value * 10 + bytes[end++] - '0';
        hasNumber = end > digits;
        number = (int) Math.min(Integer.MAX_VALUE, value) * sign;
        if (hasNumber) at = end;
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static int hex(byte b) {
        int value = Character.digit(b, 16);
        return value < 0 ? -1000 : value;
    }
}
