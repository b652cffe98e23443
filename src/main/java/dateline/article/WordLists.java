package dateline.article;

import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.List;

/// The words in `assets/reading/words.tsv`, by kind.
record WordLists(List<Row> rows) {
    static WordLists load() {
        return new WordLists(TsvReader.rows("reading/words"));
    }

    /// The words of a kind as one regular expression.
    String oneOf(String kind) {
        List<String> words = rows.stream().filter(row -> kind.equals(row.get("kind"))).map(row -> row.get("word")).toList();
        if (words.isEmpty()) throw new IllegalArgumentException("no words are listed as: " + kind);
        return "(?:" + String.join("|", words) + ")";
    }
}
