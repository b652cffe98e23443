package dateline.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;

/// A table of tab-separated values: a header row, then a row a line. Empty lines and lines that begin with `#` are no
/// rows. A cell is what stands between its tabs, blanks and all; a row may leave out empty cells at its end.
///
/// @param name what messages call the table
public record Tsv(String name, List<String> header, List<Row> rows) {
    public Tsv {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// @throws IllegalArgumentException naming table and line when the text is no such table
    public static Tsv of(String name, String text) {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            String line = lines.next();
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) header = cells;
            else rows.add(new Row(name, number, header, cells));
        }
        if (header.isEmpty()) throw new IllegalArgumentException(name + " has no header row");
        if (new HashSet<>(header).size() < header.size()) throw new IllegalArgumentException(name + " has two columns of one name in " + header);
        return new Tsv(name, header, rows);
    }
}
