package dateline.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a table of `assets/wording`: tab-separated, a header row, lines that begin with `#` are comments.
final class WordingTable {
    private WordingTable() {}

    /// Rows by column name; a cell that is not there is empty.
    static List<Map<String, String>> read(String name) {
        String path = "/assets/wording/" + name + ".tsv";
        try (InputStream in = WordingTable.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("The program lacks " + path);
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> parse(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        String[] header = {};
        for (String line : text.split("\\R")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] cells = line.split("\t", -1);
            if (header.length == 0) {
                header = cells;
                continue;
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) row.put(header[i], i < cells.length ? cells[i] : "");
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /// The values of a cell parted by `|`.
    static List<String> list(Map<String, String> row, String column) {
        String cell = cell(row, column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
