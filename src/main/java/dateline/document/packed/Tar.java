package dateline.document.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/// The files of a TAR in memory, one after the other.
public final class Tar {
    private static final int BLOCK = 512;
    private static final int MARK_AT = 257;

    private Tar() {}

    public static boolean is(byte[] bytes) {
        return bytes.length >= BLOCK && new String(bytes, MARK_AT, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    }

    /// Hands on each file until `take` says that it is enough.
    ///
    /// @return whether all were there and whole
    public static boolean each(byte[] bytes, Predicate<Member> take) {
        Optional<String> longName = Optional.empty();
        for (long at = 0; at + BLOCK <= bytes.length; ) {
            int head = (int) at;
            if (bytes[head] == 0) return true;
            long size = sizeAt(bytes, head + 124);
            if (size < 0 || at + BLOCK + size > bytes.length) return false;
            byte[] content = Arrays.copyOfRange(bytes, head + BLOCK, (int) (head + BLOCK + size));
            char type = (char) (bytes[head + 156] & 0xff);
            if (type == 'L' || type == 'x') {
                longName = type == 'L' ? Optional.of(words(content, 0, content.length)) : pathIn(content);
            } else {
                String name = longName.orElse(nameAt(bytes, head));
                longName = Optional.empty();
                if (isFile(type, name) && !take.test(new Member(name, content))) return true;
            }
            at += BLOCK + (size + BLOCK - 1) / BLOCK * BLOCK;
        }
        return false;
    }

    private static boolean isFile(char type, String name) {
        return (type == '0' || type == 0 || type == '7') && !name.endsWith("/");
    }

    private static String nameAt(byte[] bytes, int head) {
        String prefix = words(bytes, head + 345, 155);
        String name = words(bytes, head, 100);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    /// The path among the records "27 path=…" of an extended header.
    private static Optional<String> pathIn(byte[] records) {
        for (String line : new String(records, StandardCharsets.UTF_8).split("\n")) {
            int at = line.indexOf(" path=");
            if (at > 0 && at < 12) return Optional.of(line.substring(at + 6));
        }
        return Optional.empty();
    }

    private static String words(byte[] bytes, int from, int most) {
        int end = from;
        while (end < from + most && end < bytes.length && bytes[end] != 0) end++;
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    private static long sizeAt(byte[] bytes, int from) {
        long size = 0;
        for (int i = from; i < from + 12; i++) {
            int c = bytes[i];
            if (c == 0 || c == ' ') continue;
            if (c < '0' || c > '7') return -1;
            size = size * 8 + c - '0';
        }
        return size;
    }
}
