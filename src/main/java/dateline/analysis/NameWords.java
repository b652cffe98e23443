package dateline.analysis;

import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The words by which names are told apart in running text, as `assets/wording/names.tsv` lists them.
///
/// @param the last words of names that take "the"
/// @param several last words that mean more than one
/// @param common first words of common nouns
record NameWords(Set<String> the, Set<String> several, Set<String> common) {
    static NameWords load() {
        List<Row> rows = TsvReader.rows("wording/names");
        return new NameWords(words(rows, "the"), words(rows, "several"), words(rows, "common"));
    }

    private static Set<String> words(List<Row> rows, String kind) {
        return rows.stream().filter(row -> row.get("kind").equals(kind)).map(row -> row.get("word")).collect(Collectors.toUnmodifiableSet());
    }
}
