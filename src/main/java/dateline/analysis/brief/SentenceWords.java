package dateline.analysis.brief;

import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words by which a brief tells what it may take out of a sentence, as `assets/wording/sentences.tsv` lists them.
///
/// @param opens first words of sentences that do not say by themselves whom they mean
/// @param pronouns those of them that point at somebody or something named before
/// @param toldOf what does so behind "the", where nothing says of what
/// @param breaks words that stand over a clause or turn it round
/// @param ends words before which a head ends
/// @param goesOn those of them behind which more of the object comes
/// @param articles words that may stand before the first name of a head
/// @param killed what a count of the killed counts
/// @param clauses words that say how a clause stands
record SentenceWords(Set<String> opens, Set<String> pronouns, Set<String> toldOf, Set<String> breaks, Set<String> ends, Set<String> goesOn, Set<String> articles, Set<String> killed, Clauses clauses) {
    /// Words that say how a clause stands.
    ///
    /// @param speech tells that somebody says it
    /// @param ahead that it is still to come
    /// @param under that its sentence is about something else, and `since` from when on that is so
    /// @param perfect that it is done by now, on no day
    record Clauses(Set<String> speech, Set<String> ahead, Set<String> under, Set<String> since, Set<String> perfect) {}

    static SentenceWords load() {
        List<Row> rows = TsvReader.rows("wording/sentences");
        Set<String> pronouns = words(rows, "pronoun");
        Set<String> opens = Stream.concat(pronouns.stream(), words(rows, "opens").stream()).collect(Collectors.toUnmodifiableSet());
        Set<String> ends = Stream.concat(words(rows, "goes-on").stream(), words(rows, "ends").stream()).collect(Collectors.toUnmodifiableSet());
        Clauses clauses = new Clauses(words(rows, "speech"), words(rows, "ahead"), words(rows, "under"), words(rows, "since"), words(rows, "perfect"));
        return new SentenceWords(opens, pronouns, words(rows, "told-of"), words(rows, "breaks"), ends, words(rows, "goes-on"), words(rows, "article"), words(rows, "killed"), clauses);
    }

    private static Set<String> words(List<Row> rows, String kind) {
        return rows.stream().filter(row -> row.get("kind").equals(kind)).map(row -> row.get("word")).collect(Collectors.toUnmodifiableSet());
    }
}
