package dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Copies of a case's file as it was at each opening, the newest ten.
final class Backups {
    private static final int KEPT = 10;

    private final Path folder;

    Backups(Path caseFolder) throws IOException {
        folder = Files.createDirectories(caseFolder.resolve("backups"));
    }

    /// Whether the file is one of them, byte for byte: the analyst has put it back then.
    boolean holds(Path file) throws IOException {
        for (Path backup : all()) if (Files.size(backup) == Files.size(file) && Files.mismatch(backup, file) < 0) return true;
        return false;
    }

    /// Copies the file; empty when there is no room, which must not keep the analyst from the case.
    Optional<Path> add(Path file) throws IOException {
        String stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").format(LocalDateTime.now());
        Path copy = folder.resolve("case-" + stamp + ".mv.db");
        try {
            return Optional.of(Files.copy(file, copy));
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            return Optional.empty();
        }
    }

    void prune() throws IOException {
        List<Path> all = all();
        for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) Files.deleteIfExists(old);
    }

    /// Oldest first; other files that lie there are nobody's to delete.
    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("case-.*\\.mv\\.db")).sorted().toList();
        }
    }
}
