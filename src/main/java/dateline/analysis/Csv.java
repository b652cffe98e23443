package dateline.analysis;

import java.util.List;
import java.util.stream.Collectors;

/// A table as CSV (RFC 4180) that Excel opens as it is: a byte order mark for UTF-8, lines end in CR LF, and a cell
/// that a spreadsheet would take for a formula begins with an apostrophe.
public final class Csv {
    private static final String MARK = "\uFEFF";
    /// What a formula begins with, also in the wide forms that some spreadsheets take for the same.
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
