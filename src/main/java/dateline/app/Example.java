package dateline.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/// The articles of the example case, which the program carries.
final class Example {
    private static final String HOME = "/assets/example/";

    private Example() {}

    /// Puts the articles into a folder as the files they would have come in.
    static List<Path> unpack(Path folder) {
        try {
            Files.createDirectories(folder);
            return names().stream().map(name -> unpack(name, folder)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The example's articles could not be put into " + folder, e);
        }
    }

    private static List<String> names() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open("articles.txt"), StandardCharsets.UTF_8))) {
            return in.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        }
    }

    private static Path unpack(String name, Path folder) {
        Path file = folder.resolve(name);
        try (InputStream in = open(name)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The example's articles could not be put into " + folder, e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Example.class.getResourceAsStream(HOME + name), HOME + name);
    }
}
