package dateline.model.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The inputs of a folder of pairs: `x.txt` beside `x.expected.txt`.
public record Pairs(Path input) {
    /// The pairs beside the test's class whose name begins so.
    public static List<Pairs> of(Class<?> test, String start) {
        try {
            Path folder = Path.of(test.getResource(".").toURI());
            // Classes and resources may lie in the same folder.
            try (Stream<Path> all = Files.list(folder)) {
                return all.filter(file -> file.getFileName().toString().startsWith(start))
                        .filter(file -> file.toString().endsWith(".expected.txt"))
                        .map(file -> file.resolveSibling(file.getFileName().toString().replace(".expected.txt", ".txt")))
                        .sorted()
                        .map(Pairs::new)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public String given() throws IOException {
        return Files.readString(input);
    }

    public String expected() throws IOException {
        return Files.readString(input.resolveSibling(input.getFileName().toString().replace(".txt", ".expected.txt")));
    }

    @Override
    public String toString() {
        return String.valueOf(input.getFileName());
    }
}
