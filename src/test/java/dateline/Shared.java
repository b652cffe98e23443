package dateline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// Material that lies beside the project in `../shared` on some machines only: gold articles, pages, files.
public final class Shared {
    private static final Path FOLDER = Path.of("").toAbsolutePath().resolveSibling("shared");

    private Shared() {}

    /// A file or folder of it, such as `gold/wire`; empty when it is not there.
    public static Optional<Path> find(String name) {
        return Optional.of(FOLDER.resolve(name)).filter(Files::exists);
    }

    /// A file or folder of it; the test that asks is skipped, with a message, when it is not there.
    public static Path need(String name) {
        Optional<Path> found = find(name);
        Assumptions.assumeTrue(found.isPresent(), () -> "skipped: there is no ../shared/" + name);
        return found.orElseThrow();
    }
}
