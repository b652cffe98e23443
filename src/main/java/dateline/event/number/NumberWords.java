package dateline.event.number;

import dateline.model.Annotation.Token;
import dateline.model.Codebook.WordRow;
import dateline.model.Quantity.Bound;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What numbers, their bounds, currencies and units are called. One object serves all threads.
public final class NumberWords {
    /// The longest phrase that bounds a number, in words.
    private static final int LONGEST = 4;

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

    /// How exact the words before a number say that it is; empty where they say nothing.
    Optional<Bound> boundBefore(List<Token> tokens, int number) {
        int end = number;
        while (end > 0 && (currency(tokens.get(end - 1).text()).isPresent() || is("number article", low(tokens.get(end - 1))))) end--;
        return bound(tokens, Math.max(0, end - LONGEST), end);
    }

    /// The number with what the words behind it say: "30 or more".
    Numeral boundBehind(List<Token> tokens, Numeral number) {
        for (int last = Math.min(tokens.size(), number.end() + 2); last > number.end(); last--) {
            Optional<Bound> bound = value("exactness behind", written(tokens, number.end(), last)).map(NumberWords::named);
            if (bound.isPresent()) return new Numeral(number.start(), last, number.value(), number.upTo(), bound.get());
        }
        return number;
    }

    /// What the longest phrase says that ends there.
    private Optional<Bound> bound(List<Token> tokens, int first, int end) {
        for (int start = first; start < end; start++) {
            Optional<Bound> bound = value("exactness", written(tokens, start, end)).map(NumberWords::named);
            if (bound.isPresent()) return bound;
        }
        return Optional.empty();
    }

    /// Whether the words beside a number say that it is a part of one named before: "including", "two of them".
    boolean partOfNumber(List<Token> tokens, int start, int end) {
        for (int first = Math.max(0, start - LONGEST - 2); first < start; first++)
            for (int last = first + 1; last <= start; last++)
                if (is("part of a number", written(tokens, first, last)) && bare(tokens, last, start)) return true;
        for (int last = end + 1; last <= Math.min(tokens.size(), end + 2); last++) if (is("part behind a number", written(tokens, end, last))) return true;
        return false;
    }

    /// Whether nothing but a bound stands between.
    private boolean bare(List<Token> tokens, int start, int end) {
        return start == end || value("exactness", written(tokens, start, end)).isPresent();
    }

    private static String written(List<Token> tokens, int start, int end) {
        return tokens.subList(start, end).stream().map(NumberWords::low).collect(Collectors.joining(" "));
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static Bound named(String said) {
        return Bound.valueOf(said.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    static String low(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
