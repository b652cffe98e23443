package dateline.document;

import dateline.document.office.PackedParts;
import dateline.document.office.Unfit;
import dateline.document.packed.Nesting;
import dateline.document.packed.Signature;
import dateline.job.Progress;
import dateline.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// The bytes of a file up to a bound, with the hash of all of them.
///
/// @param bytes the first bytes, unpacked when the file is packed
/// @param cut whether there was more than the bound allows
/// @param nesting what may still be opened in it
public record RawFile(Document document, byte[] bytes, boolean cut, Nesting nesting) {
    private static final int STEP = 1 << 20;
    private static final int LOOK = 1 << 16;

    RawFile(Document document, byte[] bytes, boolean cut) {
        this(document, bytes, cut, Nesting.outermost());
    }

    /// Reads at most `bound` bytes into memory; the rest is only hashed.
    static RawFile read(Path file, int bound, Progress progress) throws IOException {
        String name = Unreadable.nameOf(file);
        MessageDigest digest = sha256();
        long total = Files.size(file);
        byte[] room = new byte[(int) Math.min(bound, total)];
        int kept = 0;
        long size = 0;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] step = new byte[STEP];
            for (int n = in.read(step); n > 0; n = in.read(step)) {
                int more = Math.min(n, room.length - kept);
                System.arraycopy(step, 0, room, kept, more);
                kept += more;
                size += n;
                progress.report(size, total, "Reading " + name);
            }
        }
        byte[] bytes = kept == room.length ? room : Arrays.copyOf(room, kept);
        String hash = HexFormat.of().formatHex(digest.digest());
        Document document = new Document(hash.substring(0, 16), name, "unknown", hash, size, Optional.empty());
        return new RawFile(document, bytes, size > bytes.length);
    }

    /// The same file as one of a format, with no more of its bytes than are read of that.
    RawFile as(DocumentReader reader) {
        Document named = new Document(document.id(), document.file(), reader.format(), document.sha256(), document.bytes(), document.imported());
        boolean fits = bytes.length <= reader.bound();
        return new RawFile(named, fits ? bytes : Arrays.copyOf(bytes, reader.bound()), cut || !fits, nesting);
    }

    /// Whether it is a ZIP with a part whose name begins so, whole or cut off.
    boolean packs(String name) {
        if (!PackedParts.isPacked(bytes)) return false;
        try {
            return PackedParts.of(bytes).names().stream().anyMatch(part -> part.startsWith(name));
        } catch (Unfit e) {
            return new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1).contains(name);
        }
    }

    /// Whether it is a ZIP with a part which says that it is of this type, as OpenDocument and books do.
    boolean isPackedAs(String type) {
        if (!PackedParts.isPacked(bytes)) return false;
        try {
            return new String(PackedParts.of(bytes).bytes("mimetype"), StandardCharsets.US_ASCII).startsWith(type);
        } catch (Unfit e) {
            return false;
        }
    }

    /// Whether it looks like text in some charset.
    boolean isText() {
        byte[] head = bytes.length > LOOK ? Arrays.copyOf(bytes, LOOK) : bytes;
        return head.length > 0 && Signature.of(head).isEmpty() && !Signature.isBinary(Charsets.decode(head, false));
    }

    /// The same file with what its gzip wrapping holds, at most `bound` bytes of it. Unpacked once only.
    RawFile unpacked(int bound) throws IOException {
        if (!isPacked()) return this;
        try (InputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
            byte[] inner = in.readNBytes(bound);
            return new RawFile(document, inner, cut || in.read() >= 0, nesting);
        }
    }

    /// Whether it begins like what gzip packs.
    boolean isPacked() {
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
