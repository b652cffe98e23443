package dateline.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads a table of tab-separated values: UTF-8, a header row, lines that begin with `#` are comments.
final class Tsv {
    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();

    /// One row; cells by column name.
    final class Row {
        private final String[] cells;

        private Row(String[] cells) {
            this.cells = cells;
        }

        /// The cell, empty when the row ends before it.
        String get(String column) {
            int place = header.indexOf(column);
            if (place < 0) throw new IllegalArgumentException("no column " + column + " in " + header);
            return place < cells.length ? cells[place].strip() : "";
        }

        Optional<String> maybe(String column) {
            String cell = get(column);
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        /// The values of a cell parted by `|`.
        List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
        }

        Optional<Integer> number(String column) {
            return maybe(column).map(Integer::valueOf);
        }

        /// The first day of the cell `from`: a year, a month as `2021-08` or a day as `2021-08-15`.
        Optional<LocalDate> from() {
            return maybe("from").map(cell -> switch (cell.length()) {
                case 4 -> Year.parse(cell).atDay(1);
                case 7 -> YearMonth.parse(cell).atDay(1);
                default -> LocalDate.parse(cell);
            });
        }

        /// The last day of the cell `to`.
        Optional<LocalDate> to() {
            return maybe("to").map(cell -> switch (cell.length()) {
                case 4 -> Year.parse(cell).atMonth(12).atEndOfMonth();
                case 7 -> YearMonth.parse(cell).atEndOfMonth();
                default -> LocalDate.parse(cell);
            });
        }
    }

    private Tsv(List<String> header) {
        this.header = header;
    }

    /// The rows of `assets/codebook/NAME.tsv`.
    static List<Row> read(String name) {
        String path = "/assets/codebook/" + name + ".tsv";
        try (InputStream in = Tsv.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("The codebook lacks " + path);
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Tsv parse(String text) {
        Tsv table = null;
        for (String line : text.split("\\R")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] cells = line.split("\t", -1);
            if (table == null) table = new Tsv(List.of(cells));
            else table.rows.add(table.new Row(cells));
        }
        if (table == null) throw new IllegalArgumentException("a table without a header row");
        return table;
    }
}
