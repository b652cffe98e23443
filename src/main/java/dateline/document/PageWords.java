package dateline.document;

import dateline.table.TsvReader;
import java.util.stream.Collectors;

/// The lists in `assets/reading` that tell the furniture of a page: one regular expression a row.
final class PageWords {
    private PageWords() {}

    /// All expressions of a column as one, parted by "|".
    static String alternatives(String table, String column) {
        return TsvReader.rows(table).stream().map(row -> row.get(column)).collect(Collectors.joining("|"));
    }
}
