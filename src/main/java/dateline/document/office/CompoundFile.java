package dateline.document.office;

import java.nio.charset.StandardCharsets;

/// What can be told of a file of the older Office programs, and of a locked one of the newer, without opening it.
public final class CompoundFile {
    private static final int[] MARK = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};

    private CompoundFile() {}

    /// Whether the bytes begin like such a file.
    public static boolean is(byte[] bytes) {
        if (bytes.length < MARK.length) return false;
        for (int i = 0; i < MARK.length; i++) if ((bytes[i] & 0xff) != MARK[i]) return false;
        return true;
    }

    /// Whether it is such a file with a stream of that name, such as "WordDocument".
    public static boolean holds(byte[] bytes, String stream) {
        if (!is(bytes)) return false;
        byte[] name = (stream + "\0").getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at <= bytes.length - name.length; at += 128) if (isAt(bytes, at, name)) return true;
        return false;
    }

    /// Whether it is a document of Word, Excel or PowerPoint since 2007 under a password.
    public static boolean isLocked(byte[] bytes) {
        return holds(bytes, "EncryptedPackage");
    }

    // the entries of the list of streams are 128 bytes long and never straddle
    private static boolean isAt(byte[] bytes, int at, byte[] name) {
        for (int i = 0; i < name.length; i++) if (bytes[at + i] != name[i]) return false;
        return true;
    }
}
