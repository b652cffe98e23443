package dateline.document;

import dateline.job.Progress;
import dateline.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// The bytes of a file up to a bound, with the hash of all of them.
///
/// @param bytes the first bytes, unpacked when the file is packed
/// @param cut whether there was more than the bound allows
record RawFile(Document document, byte[] bytes, boolean cut) {
    private static final int STEP = 1 << 20;

    /// Reads at most `bound` bytes into memory; the rest is only hashed.
    static RawFile read(Path file, String format, int bound, Progress progress) throws IOException {
        String name = Unreadable.nameOf(file);
        MessageDigest digest = sha256();
        long total = Files.size(file);
        byte[] bytes;
        long size = 0;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes = in.readNBytes(bound);
            size = bytes.length;
            byte[] step = new byte[STEP];
            for (int n = in.read(step); n > 0; n = in.read(step)) {
                size += n;
                progress.report(size, total, "Reading " + name);
            }
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        Document document = new Document(hash.substring(0, 16), name, format, hash, size, Optional.empty());
        return new RawFile(document, bytes, size > bytes.length);
    }

    /// The same file with what its gzip wrapping holds, at most `bound` bytes of it. Unpacked once only.
    RawFile unpacked(int bound) throws IOException {
        if (!isPacked()) return this;
        try (InputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
            byte[] inner = in.readNBytes(bound);
            return new RawFile(document, inner, cut || in.read() >= 0);
        }
    }

    private boolean isPacked() {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
