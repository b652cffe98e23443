package dateline.language;

import dateline.model.Codebook.WordRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that reading goes by, each under what it is to the reading. A kind that nobody has listed is a mistake in
/// the program and throws.
final class Vocabulary {
    private final Map<String, Map<String, String>> kinds = new LinkedHashMap<>();

    Vocabulary(List<WordRow> rows) {
        for (WordRow row : rows) kinds.computeIfAbsent(row.kind(), _ -> new LinkedHashMap<>()).put(row.word(), row.value());
    }

    /// Whether a word, in lower case, is of a kind.
    boolean is(String kind, String word) {
        return of(kind).containsKey(word);
    }

    Set<String> words(String kind) {
        return of(kind).keySet();
    }

    /// What the word counts for, if it is of the kind.
    Optional<String> value(String kind, String word) {
        return Optional.ofNullable(of(kind).get(word));
    }

    Optional<Integer> number(String kind, String word) {
        return value(kind, word).map(Integer::valueOf);
    }

    /// The words of some kinds as a regular expression, the longer ones first.
    String oneOf(String... kinds) {
        return alternatives(Stream.of(kinds).flatMap(kind -> words(kind).stream()));
    }

    /// The same for names, which begin with a capital.
    String nameOf(String kind) {
        return alternatives(words(kind).stream().map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)));
    }

    private static String alternatives(Stream<String> words) {
        List<String> longestFirst = new ArrayList<>(words.toList());
        longestFirst.sort(Comparator.comparing(String::length).reversed());
        return longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private Map<String, String> of(String kind) {
        return Optional.ofNullable(kinds.get(kind)).orElseThrow(() -> new IllegalArgumentException("no words are listed as: " + kind));
    }
}
