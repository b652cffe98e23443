package dateline.analysis.brief;

import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The words by which a brief tells what it may take out of a sentence, as `assets/wording/sentences.tsv` lists them.
///
/// @param opens first words of sentences that do not say by themselves whom they mean
/// @param breaks words that stand over a clause or turn it round
/// @param ends words before which a head ends
/// @param articles words that may stand before the first name of a head
/// @param killed what a count of the killed counts
record SentenceWords(Set<String> opens, Set<String> breaks, Set<String> ends, Set<String> articles, Set<String> killed) {
    static SentenceWords load() {
        List<Row> rows = TsvReader.rows("wording/sentences");
        return new SentenceWords(words(rows, "opens"), words(rows, "breaks"), words(rows, "ends"), words(rows, "article"), words(rows, "killed"));
    }

    private static Set<String> words(List<Row> rows, String kind) {
        return rows.stream().filter(row -> row.get("kind").equals(kind)).map(row -> row.get("word")).collect(Collectors.toUnmodifiableSet());
    }
}
