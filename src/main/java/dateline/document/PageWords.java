package dateline.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// The lists in `assets/reading` that tell the furniture of a page: one regular expression a line.
final class PageWords {
    private static final String FOLDER = "/assets/reading/";

    private PageWords() {}

    /// All expressions of a list as one, parted by "|".
    ///
    /// @param header the first line that is no comment
    static String alternatives(String file, String header) {
        try (InputStream in = PageWords.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) throw new IllegalStateException(FOLDER + file + " is missing");
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("# ") && !line.equals(header))
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + file, e);
        }
    }
}
