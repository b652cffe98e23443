package dateline.store;

import dateline.job.Foreground;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Size and SHA-256 of a case's file when it was closed: H2 itself reads flipped bits without a word.
record Seal(long bytes, String sha256) {
    private static final String MARK = "closed";

    static Seal of(Path file) throws IOException {
        assert Foreground.away();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                long bytes = in.transferTo(OutputStream.nullOutputStream());
                return new Seal(bytes, HexFormat.of().formatHex(digest.digest()));
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The seal that a line of the journal is, if it is one.
    static Optional<Seal> read(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3 || !cells[0].equals(MARK) || !cells[1].matches("\\d{1,18}")) return Optional.empty();
        return Optional.of(new Seal(Long.parseLong(cells[1]), cells[2]));
    }

    String written() {
        return MARK + "\t" + bytes + "\t" + sha256;
    }

    boolean fits(Path file) throws IOException {
        return Files.size(file) == bytes && of(file).equals(this);
    }
}
