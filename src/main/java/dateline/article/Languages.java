package dateline.article;

import dateline.model.Notice;
import dateline.table.TsvReader;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells a text that is not English by its letters and by its small words.
final class Languages {
    private static final int SAMPLE = 20_000;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    /// A text of other letters is told when these are most of it, and not only a name or two.
    private static final int FEW_LETTERS = 40;
    private static final double MOST = 0.5;
    /// Japanese writes many words in Chinese signs, and these between them.
    private static final double SOME_KANA = 0.05;

    /// Of fewer words nothing can be told.
    private static final int FEW_WORDS = 20;
    private static final int MANY_WORDS = 80;
    private static final double OFTEN = 0.12;
    private static final double SOMETIMES = 0.06;
    private static final double HARDLY = 0.02;

    private final List<Known> languages;
    private final Known read;

    private record Known(String name, UnicodeScript script, Set<String> words) {
        double share(List<String> text) {
            return text.isEmpty() ? 0 : (double) text.stream().filter(words::contains).count() / text.size();
        }
    }

    private Languages(List<Known> languages) {
        this.languages = languages;
        this.read = languages.getFirst();
    }

    static Languages load() {
        return new Languages(TsvReader.rows("reading/languages").stream()
                .map(row -> new Known(row.get("name"), UnicodeScript.forName(row.get("script")), Set.copyOf(row.list("words"))))
                .toList());
    }

    /// What is told of a text in another language than the one that is read.
    Optional<Notice> notice(String text, String title) {
        return other(text.substring(0, Math.min(text.length(), SAMPLE))).map(language -> new Notice(
                Notice.OTHER_LANGUAGE,
                title,
                "Texts are read for " + read.name() + "; this is " + language + ", so nothing was taken from it",
                "Bring in a translation to have its events."));
    }

    private Optional<String> other(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int own = letters.getOrDefault(read.script(), 0);
        List<String> words = NO_LETTER.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
        return all - own >= FEW_LETTERS && all - own > all * MOST ? byScript(letters, all - own, words) : byWords(words);
    }

    private Optional<String> byScript(Map<UnicodeScript, Integer> letters, int others, List<String> words) {
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        UnicodeScript most = kana > others * SOME_KANA
                ? UnicodeScript.HIRAGANA
                : letters.entrySet().stream().filter(entry -> entry.getKey() != read.script()).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(read.script());
        return languages.stream()
                .filter(language -> language.script() == most)
                .max(Comparator.comparingDouble(language -> language.share(words)))
                .map(Known::name)
                .or(() -> Optional.of("another language"));
    }

    private Optional<String> byWords(List<String> words) {
        if (words.size() < FEW_WORDS) return Optional.empty();
        double own = read.share(words);
        Known best = languages.stream().filter(language -> language.script() == read.script() && language != read).max(Comparator.comparingDouble(language -> language.share(words))).orElse(read);
        double share = best.share(words);
        if (share >= OFTEN && share >= 2 * own || share >= SOMETIMES && own < HARDLY) return Optional.of(best.name());
        return words.size() >= MANY_WORDS && own < HARDLY ? Optional.of("another language") : Optional.empty();
    }
}
