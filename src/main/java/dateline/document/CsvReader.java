package dateline.document;

import dateline.job.Progress;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Entry;
import dateline.model.DocumentText.Meta;
import dateline.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tables of articles as text (CSV, TSV): a row an article, a first row that names the columns.
public final class CsvReader implements DocumentReader {
    private static final int BOUND = 64 << 20;
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 500;
    /// So many blanks may stand before a quotation mark that opens a field.
    private static final int FEW_BLANKS = 4;

    @Override
    public String format() {
        return "CSV";
    }

    @Override
    public List<String> endings() {
        return List.of(".csv", ".tsv");
    }

    @Override
    public int bound() {
        return BOUND;
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        return TextReader.readText(raw, text -> documentOf(raw, text, words));
    }

    private static DocumentText documentOf(RawFile raw, String text, PageWords words) {
        List<Notice> notices = new ArrayList<>();
        if (raw.cut()) notices.add(TextReader.tooLarge(raw.document(), BOUND));
        List<List<String>> rows = rows(text, separator(text));
        if (rows.isEmpty()) return TextReader.empty(raw.document());
        if (rows.size() > MOST_ROWS) {
            String file = raw.document().file();
            notices.add(new Notice("large-file", file, String.format(Locale.ROOT, "%s has more than %,d rows; only those were read", file, MOST_ROWS), "Cut the file into smaller ones to read the rest."));
            rows.removeLast();
        }
        Optional<TableArticles> table = TableArticles.of(words, rows.getFirst());
        if (table.isEmpty()) return TableArticles.noArticles(raw);
        List<Entry> entries = table.get().entries(rows, "row %d", raw.document().file(), notices);
        if (entries.isEmpty() && notices.isEmpty()) return TextReader.empty(raw.document());
        return new DocumentText(raw.document(), List.of(), Meta.NONE, entries, notices);
    }

    /// The sign that parts the names of the columns: the most frequent of those that do so in tables.
    private static char separator(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char one : ",;\t|".toCharArray()) {
            long count = head.chars().filter(c -> c == one).count();
            if (count > most) {
                most = count;
                best = one;
            }
        }
        return best;
    }

    private static List<List<String>> rows(String text, char separator) {
        Rows rows = new Rows(separator);
        for (int i = 0; i < text.length() && rows.all.size() <= MOST_ROWS; i++) {
            boolean doubled = text.charAt(i) == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (rows.quoted && doubled) i++;
            rows.take(text.charAt(i), rows.quoted && doubled);
        }
        rows.endField();
        rows.endRow();
        return rows.all;
    }

    /// The rows as they are read, one more than are kept; a field in quotation marks can hold separators and line ends.
    private static final class Rows {
        private final char separator;
        private final List<List<String>> all = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private boolean quoted;

        Rows(char separator) {
            this.separator = separator;
        }

        void take(char c, boolean literal) {
            if (quoted || literal) {
                if (c == '"' && !literal) quoted = false;
                else field.append(c);
            } else if (c == '"' && field.length() <= FEW_BLANKS && field.toString().isBlank()) {
                field.setLength(0);
                quoted = true;
            } else if (c == separator) {
                endField();
            } else if (c == '\n') {
                endField();
                endRow();
            } else if (c != '\r') {
                field.append(c);
            }
        }

        void endField() {
            if (row.size() < MOST_COLUMNS) row.add(field.toString());
            field.setLength(0);
        }

        /// Empty rows count: a row is named as a program that shows the table names it.
        void endRow() {
            if (!all.isEmpty() || row.stream().anyMatch(one -> !one.isBlank())) all.add(row);
            row = new ArrayList<>();
        }
    }
}
