package dateline.analysis.brief;

import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The seven likelihood words of ICD 203 (Analytic Standards, 2015), and the rule that no sentence has one of them
/// together with a confidence.
public final class Likelihood {
    private static final Pattern CONFIDENCE = Pattern.compile("\\bconfiden(?:ce|t|tly)\\b", Pattern.CASE_INSENSITIVE);

    /// Sentences end before a capital letter, a digit or an opening quote.
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]|[.!?][”’])\\s+(?=[\\p{Lu}\\d“‘])|\\R+");

    /// @param from and `to` in per cent
    /// @param also other ways of saying it that the standard lists
    public record Word(String word, int from, int to, List<String> also) {
        public String bounds() {
            return from + " to " + to + " %";
        }
    }

    private final List<Word> words;
    private final Pattern any;

    private Likelihood(List<Word> words) {
        this.words = List.copyOf(words);
        any = Pattern.compile(
                "\\b(?:" + words.stream()
                        .flatMap(word -> Stream.concat(Stream.of(word.word()), word.also().stream()))
                        .sorted(Comparator.comparing((String word) -> -word.length()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")) + ")\\b",
                Pattern.CASE_INSENSITIVE);
    }

    static Likelihood load() {
        return new Likelihood(TsvReader.rows("wording/likelihood").stream().map(Likelihood::word).toList());
    }

    private static Word word(Row row) {
        return new Word(row.get("word"), row.number("from").orElseThrow(), row.number("to").orElseThrow(), row.list("also"));
    }

    /// From least to most likely.
    public List<Word> words() {
        return words;
    }

    /// A part of a text, set strong where it is a likelihood word.
    public record Run(String text, boolean strong) {}

    public List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher found = any.matcher(text);
        int at = 0;
        while (found.find()) {
            if (found.start() > at) runs.add(new Run(text.substring(at, found.start()), false));
            runs.add(new Run(found.group(), true));
            at = found.end();
        }
        if (at < text.length()) runs.add(new Run(text.substring(at), false));
        return List.copyOf(runs);
    }

    /// The words that the text uses, from least to most likely.
    public List<Word> used(String text) {
        List<String> found = runs(text).stream().filter(Run::strong).map(run -> run.text().toLowerCase(Locale.ROOT)).toList();
        return words.stream().filter(word -> found.contains(word.word()) || word.also().stream().anyMatch(found::contains)).toList();
    }

    static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE_END.split(text)).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    /// Sentences that state a likelihood and a confidence at once.
    public List<String> mixed(String text) {
        return sentences(text).stream().filter(one -> any.matcher(one).find() && CONFIDENCE.matcher(one).find()).toList();
    }
}
