package dateline.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One row of a table; its cells are asked for by the names of their columns.
public final class Row {
    private final String table;
    private final int line;
    private final List<String> header;
    private final List<String> cells;

    Row(String table, int line, List<String> header, List<String> cells) {
        this.table = table;
        this.line = line;
        this.header = header;
        this.cells = cells;
        if (cells.size() > header.size()) throw wrong(cells.size() + " cells in a table of " + header.size() + " columns");
    }

    /// A cell that every row has, if only an empty one.
    ///
    /// @throws IllegalArgumentException naming table and line when the row ends before it
    public String get(String column) {
        int place = place(column);
        if (place >= cells.size()) throw wrong("too few cells: there is no " + column);
        return cells.get(place);
    }

    /// A cell that may be empty or left out.
    public Optional<String> maybe(String column) {
        int place = place(column);
        return place < cells.size() ? Optional.of(cells.get(place)).filter(cell -> !cell.isEmpty()) : Optional.empty();
    }

    /// The values of a cell parted by `|`; none when it is empty or left out.
    public List<String> list(String column) {
        return list(column, "\\|");
    }

    /// @param mark the regular expression of what parts the values
    public List<String> list(String column, String mark) {
        return maybe(column).map(cell -> Arrays.stream(cell.split(mark)).map(String::strip).toList()).orElse(List.of());
    }

    /// Whether the cell says `yes`.
    public boolean yes(String column) {
        return maybe(column).filter("yes"::equals).isPresent();
    }

    public Optional<Integer> number(String column) {
        return read(column, Integer::valueOf);
    }

    /// The first day of a year, of a month as `2021-08`, or a day as `2021-08-15`.
    public Optional<LocalDate> firstDay(String column) {
        return read(column, cell -> switch (cell.length()) {
            case 4 -> Year.parse(cell).atDay(1);
            case 7 -> YearMonth.parse(cell).atDay(1);
            default -> LocalDate.parse(cell);
        });
    }

    /// The last day of a year or month, or a day.
    public Optional<LocalDate> lastDay(String column) {
        return read(column, cell -> switch (cell.length()) {
            case 4 -> Year.parse(cell).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(cell).atEndOfMonth();
            default -> LocalDate.parse(cell);
        });
    }

    private <T> Optional<T> read(String column, Function<String, T> value) {
        try {
            return maybe(column).map(value);
        } catch (NumberFormatException | DateTimeException e) {
            throw wrong(column + " cannot be \"" + get(column) + "\"");
        }
    }

    private int place(String column) {
        int place = header.indexOf(column);
        if (place < 0) throw wrong("no column " + column + " in " + header);
        return place;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(table + ", line " + line + ": " + what);
    }

    @Override
    public String toString() {
        return table + ", line " + line + ": " + String.join(" | ", cells);
    }
}
