package dateline.store;

import dateline.job.Foreground;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Copies of a case's file as it was left at each closing, or found after a crash; the newest ten.
final class Backups {
    private static final int KEPT = 10;

    /// In UTC: an hour that summer time repeats must not put a new copy before an old one.
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;

    Backups(Path caseFolder) throws IOException {
        folder = Files.createDirectories(caseFolder.resolve("backups"));
    }

    /// The copy that the file is, byte for byte: it was closed as it stands there, or the analyst has put it back.
    Optional<Path> same(Path file) throws IOException {
        assert Foreground.away();
        for (Path backup : all().reversed())
            if (Files.size(backup) == Files.size(file) && Files.mismatch(backup, file) < 0) return Optional.of(backup);
        return Optional.empty();
    }

    /// Copies the file; empty when there is no room, which must not keep the analyst from the case.
    Optional<Path> add(Path file) throws IOException {
        assert Foreground.away();
        Path copy = folder.resolve("case-" + STAMP.format(Instant.now()) + ".mv.db");
        try {
            return Optional.of(Files.copy(file, copy));
        } catch (FileAlreadyExistsException e) {
            return Optional.empty();
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
