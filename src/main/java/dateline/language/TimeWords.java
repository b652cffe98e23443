package dateline.language;

import dateline.model.Rule;
import dateline.model.When;
import dateline.model.When.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /// Whether words name a day that no calendar has.
    boolean impossible(String text) {
        List<String> words = split(List.of(text.toLowerCase(Locale.ROOT).replace(",", " ").split("\\s+")));
        return CalendarDates.impossible(new TimePhrase(words, text, Optional.empty(), Tense.PAST, vocabulary));
    }

    private List<String> split(List<String> words) {
        List<String> out = new ArrayList<>();
        for (String word : spelled(words)) {
            if (word.matches("mid-\\p{L}+|mid-\\d{4}s?")) out.addAll(List.of("mid", word.substring(4)));
            else if (word.matches("\\d{4}[-–/]\\d{2,4}") && !word.matches("\\d{4}-\\d{2}-\\d{2}")) out.addAll(years(word));
            else if (!vocabulary.is("dropped", word)) out.add(word.replaceFirst("['’]s$", ""));
        }
        if (out.size() > 1 && out.get(0).equals("mid") && out.get(1).equals("-")) out.remove(1);
        return out;
    }

    /// "Seventy", "-", "two" and "2022", "–", "23" as one word each.
    private List<String> spelled(List<String> words) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int last = i + 1 < words.size() && words.get(i + 1).matches("[-–]") ? i + 2 : i + 1;
            boolean number = last < words.size() && vocabulary.is("tens", words.get(i)) && vocabulary.is("number", words.get(last));
            boolean years = last == i + 2 && last < words.size() && season(words.get(i) + "/" + words.get(last));
            out.add(number ? words.get(i) + "-" + words.get(last) : years ? words.get(i) + "/" + words.get(last) : words.get(i));
            if (number || years) i = last;
        }
        return out;
    }

    /// "2023/24": the second year follows the first.
    static boolean season(String word) {
        if (!word.matches("(?:19|20)\\d{2}[-–/]\\d{2}")) return false;
        return (Integer.parseInt(word.substring(2, 4)) + 1) % 100 == Integer.parseInt(word.substring(5));
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
            Optional<When> to = single(phrase.with(borrowing(right, left)));
            Optional<When> from = single(phrase.with(shared(left, right)));
            if (to.isPresent() && from.isPresent() && !left.isEmpty())
                return Optional.of(ordered(phrase, from.get(), to.get()));
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

    /// "March 9 to 10": the right side borrows the month of the left.
    private List<String> borrowing(List<String> right, List<String> left) {
        List<String> full = new ArrayList<>(right);
        if (right.stream().allMatch(word -> word.matches("\\d{1,2}"))) left.stream().filter(this::month).findFirst().ifPresent(full::add);
        return full;
    }

    /// "Friday to Sunday": of weekdays the first is the one before the last, or of those to come the last after the first.
    private static When ordered(TimePhrase phrase, When from, When to) {
        boolean turned = from.start().isPresent() && to.end().filter(end -> end.isBefore(from.start().get())).isPresent();
        if (!turned) return new When(phrase.text(), from.start(), to.end(), Precision.RANGE);
        boolean days = from.precision() == Precision.DAY && phrase.month().isEmpty();
        if (!days) return phrase.unknown(Precision.RANGE);
        boolean ahead = phrase.tense() == Tense.FUTURE;
        return new When(
                phrase.text(), from.start().map(day -> ahead ? day : day.minusWeeks(1)), to.end().map(day -> ahead ? day.plusWeeks(1) : day), Precision.RANGE);
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
