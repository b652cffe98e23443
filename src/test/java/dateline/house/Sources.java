package dateline.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The program's sources; a check that finds none of them has looked in the wrong place and says so.
final class Sources {
    static final Path MAIN = Path.of("src/main/java/dateline");

    private Sources() {}

    static List<Path> main() throws IOException {
        return in(MAIN);
    }

    /// @throws IllegalStateException when there is none
    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) throw new IllegalStateException("no folder " + folder);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            if (sources.isEmpty()) throw new IllegalStateException("no sources in " + folder);
            return sources;
        }
    }

    /// The file's name from the first package below `dateline`: `event/Coder.java`.
    static String name(Path file) {
        Path root = MAIN.toAbsolutePath();
        Path whole = file.toAbsolutePath();
        return (whole.startsWith(root) ? root.relativize(whole) : file.getFileName()).toString().replace('\\', '/');
    }
}
