package dateline.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the tables that the program carries.
public final class TsvReader {
    private static final String FOLDER = "assets/";

    private TsvReader() {}

    /// The rows of a table such as `codebook/verbs`.
    ///
    /// @throws IllegalStateException when the program lacks it
    public static List<Row> rows(String name) {
        return read(name).rows();
    }

    static Tsv read(String name) {
        String path = FOLDER + name + ".tsv";
        try (InputStream in = TsvReader.class.getResourceAsStream("/" + path)) {
            if (in == null) throw new IllegalStateException("The program lacks " + path);
            return Tsv.of(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
