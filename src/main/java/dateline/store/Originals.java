package dateline.store;

import dateline.model.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The files of a case as they came in, each under its SHA-256.
final class Originals {
    private final Path folder;

    Originals(Path caseFolder) {
        folder = caseFolder.resolve("originals");
    }

    void keep(String sha256, Path original) throws IOException {
        if (!has(sha256)) put(sha256, Files.readAllBytes(original));
    }

    void keep(String sha256, byte[] original) throws IOException {
        if (!has(sha256)) put(sha256, original);
    }

    /// Whether the original is there, byte for byte.
    boolean has(String sha256) {
        Path kept = folder.resolve(sha256);
        try {
            return Files.isRegularFile(kept) && Id.sha256(Files.readAllBytes(kept)).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    /// Written beside its place and then moved there: a crash leaves a whole original or none.
    private void put(String sha256, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "coming-", ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, folder.resolve(sha256), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
