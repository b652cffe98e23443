package dateline.event.number;

import dateline.model.Annotation.Token;
import dateline.model.Codebook.WordRow;
import dateline.model.Quantity.Bound;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What numbers, their bounds, currencies and units are called. One object serves all threads.
public final class NumberWords {
    private final Map<String, Map<String, String>> kinds = new HashMap<>();

    public NumberWords(List<WordRow> rows) {
        for (WordRow row : rows) kinds.computeIfAbsent(row.kind(), _ -> new HashMap<>()).put(row.word(), row.value());
    }

    boolean is(String kind, String word) {
        return value(kind, word).isPresent();
    }

    Optional<Double> number(String kind, String word) {
        return value(kind, word).map(Double::valueOf);
    }

    /// The currency that a word or sign means.
    Optional<String> currency(String word) {
        return value("currency", word.toLowerCase(Locale.ROOT));
    }

    private Optional<String> value(String kind, String word) {
        return Optional.ofNullable(kinds.getOrDefault(kind, Map.of()).get(word));
    }

    /// How exact the number that begins at a token is said to be.
    Bound boundBefore(List<Token> tokens, int number) {
        for (int i = number - 1; i >= Math.max(0, number - 3); i--) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            Optional<Bound> bound = bound(word, i > 0 ? tokens.get(i - 1).text().toLowerCase(Locale.ROOT) : "");
            if (bound.isPresent()) return bound.get();
            if (!is("currency", word) && !word.matches("an?")) break;
        }
        return Bound.EXACT;
    }

    private Optional<Bound> bound(String word, String before) {
        if (word.equals("than") && !before.isEmpty()) return Optional.of(is("upward comparative", before) ? Bound.AT_LEAST : Bound.AT_MOST);
        if (word.equals("to") && before.equals("up")) return Optional.of(Bound.AT_MOST);
        return value("exactness", word).map(said -> Bound.valueOf(said.toUpperCase(Locale.ROOT).replace(' ', '_')));
    }
}
