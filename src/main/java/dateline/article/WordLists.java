package dateline.article;

import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.List;

/// The words in `assets/reading/words.tsv`, by kind.
final class WordLists {
    private static final List<Row> WORDS = TsvReader.rows("reading/words");

    private WordLists() {}

    /// The words of a kind as one regular expression.
    static String oneOf(String kind) {
        List<String> words = WORDS.stream().filter(row -> kind.equals(row.get("kind"))).map(row -> row.get("word")).toList();
        if (words.isEmpty()) throw new IllegalArgumentException("no words are listed as: " + kind);
        return "(?:" + String.join("|", words) + ")";
    }
}
