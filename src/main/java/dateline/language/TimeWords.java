package dateline.language;

import dateline.model.Rule;
import dateline.model.When;
import dateline.model.When.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the words of a time expression mean, reckoned from the publication date. Relative words without
/// such a date keep empty bounds; durations and times of day are no dates.
final class TimeWords {
    private final Vocabulary vocabulary;
    private final LanguageRules rules;

    TimeWords(Vocabulary vocabulary, LanguageRules rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    /// Reads lower-case words; empty when they are no date or of a form that no rule knows.
    Optional<When> read(List<String> words, Optional<LocalDate> published, Tense tense) {
        return range(new TimePhrase(split(words), String.join(" ", words), published, tense, vocabulary));
    }

    private List<String> split(List<String> words) {
        List<String> out = new ArrayList<>();
        for (String word : words) {
            if (word.matches("mid-\\p{L}+|mid-\\d{4}")) out.addAll(List.of("mid", word.substring(4)));
            else if (word.matches("\\d{4}[-–/]\\d{2,4}") && !word.matches("\\d{4}-\\d{2}-\\d{2}")) out.addAll(years(word));
            else if (!vocabulary.is("dropped", word)) out.add(word.replaceFirst("['’]s$", ""));
        }
        if (out.size() > 1 && out.get(0).equals("mid") && out.get(1).equals("-")) out.remove(1);
        return out;
    }

    /// "2011-14": from one year to another, which borrows its century.
    private static List<String> years(String word) {
        String to = word.substring(5);
        return List.of(word.substring(0, 4), "-", to.length() == 2 ? word.substring(0, 2) + to : to);
    }

    private Optional<When> range(TimePhrase phrase) {
        for (int i = 1; i < phrase.size() - 1; i++) {
            if (!phrase.is(i, "range link")) continue;
            List<String> left = phrase.words().subList(phrase.is(0, "range opener") ? 1 : 0, i);
            List<String> right = phrase.words().subList(i + 1, phrase.size());
            Optional<When> to = single(phrase.with(right));
            Optional<When> from = single(phrase.with(shared(left, right)));
            if (to.isPresent() && from.isPresent() && !left.isEmpty())
                return Optional.of(new When(phrase.text(), from.get().start(), to.get().end(), Precision.RANGE));
        }
        return single(phrase);
    }

    /// "3 to 9 March 2024", "March to May 2025": the left side borrows what only the right side says.
    private List<String> shared(List<String> left, List<String> right) {
        List<String> full = new ArrayList<>(left);
        if (!dated(left) && left.stream().allMatch(word -> word.matches("\\d{1,2}"))) right.stream().filter(this::month).findFirst().ifPresent(full::add);
        if (dated(full) && full.stream().noneMatch(TimePhrase::isYear)) right.stream().filter(TimePhrase::isYear).findFirst().ifPresent(full::add);
        return full;
    }

    private boolean dated(List<String> words) {
        return words.stream().anyMatch(this::month);
    }

    private boolean month(String word) {
        return TimePhrase.month(vocabulary, word).isPresent();
    }

    private Optional<When> single(TimePhrase phrase) {
        if (phrase.words().isEmpty()) return Optional.empty();
        for (Rule<TimePart.Parting> rule : rules.parts()) {
            Optional<TimePart> part = rule.does().of(phrase);
            if (part.isPresent()) return whole(part.get().whole()).flatMap(part.get().narrowed());
        }
        return whole(phrase);
    }

    private Optional<When> whole(TimePhrase phrase) {
        return rules.dates().stream().map(rule -> rule.does().of(phrase)).flatMap(Optional::stream).findFirst();
    }
}
