package dateline.language;

import dateline.model.Annotation.Sentence;
import dateline.model.Rule;
import dateline.model.Timex;
import dateline.model.When;
import dateline.model.When.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates what counts from a day that the text told shortly before: "a day later", "two weeks earlier", "the following
/// year". What stands too far from such a day stays undated.
final class CountedTimes {
    /// How many units, forward or back, from the told day.
    record Steps(int count, TimeUnit unit) {}

    /// Empty when the words are not of the form that it reads.
    @FunctionalInterface
    interface Counting {
        Optional<Steps> of(CountedTimes times, Told words);
    }

    /// The words of a time, in lower case.
    ///
    /// @param definite whether "the" stands in or before them
    /// @param opening whether they open a phrase or clause on a happening: "nine days after rebels shelled it"
    record Told(String words, boolean definite, boolean opening) {}

    /// In the order in which they are asked, until one knows the words.
    static final List<Rule<Counting>> RULES = List.of(
            new Rule<>(
                    "unit-beside-a-told-day",
                    "Rebels took the town on 3 March and fled the next day.",
                    "the next day = 2024-03-04..2024-03-04 day",
                    CountedTimes::beside),
            new Rule<>(
                    "units-from-a-told-day",
                    "Rebels took the town on 3 March and fled a week later.",
                    "a week later = 2024-03-09..2024-03-11 range",
                    CountedTimes::counted));

    /// How many sentences back the day may stand.
    private static final int REACH = 2;

    private final Vocabulary vocabulary;
    private final List<Rule<Counting>> rules;
    private final Pattern counted;
    private final Pattern beside;

    CountedTimes(Vocabulary vocabulary, List<Rule<Counting>> rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        counted = Pattern.compile("(?:" + vocabulary.oneOf("roughly") + " )?(?:\\w )?(?<count>[\\w-]+(?: of)?|the) (?<unit>" + vocabulary.oneOf("counted unit", "short unit")
                + ")s? (?<way>" + vocabulary.oneOf("counted from a told day") + ")");
        beside = Pattern.compile("(?:the )?(?<way>" + vocabulary.oneOf("beside a told day") + ") (?<unit>"
                + vocabulary.oneOf("counted unit", "part of a told day") + ")");
    }

    List<Timex> dated(List<Timex> times, List<Sentence> sentences, String text) {
        List<Timex> out = new ArrayList<>();
        for (Timex time : times) dated(time, out, sentences, text).ifPresent(out::add);
        return out;
    }

    /// Empty where the words count from a happening that no day of their own sentence dates.
    private Optional<Timex> dated(Timex time, List<Timex> before, List<Sentence> sentences, String text) {
        String words = time.when().text().toLowerCase(Locale.ROOT);
        boolean definite = words.startsWith("the ") || text.regionMatches(true, Math.max(0, time.span().start() - 4), "the ", 0, 4);
        int space = words.lastIndexOf(' ');
        boolean opening = vocabulary.is("before a happening", words.substring(space + 1)) && space > 0 && goesOn(text, time.span().end());
        Told told = new Told(words, definite, opening);
        Optional<Steps> steps = rules.stream().map(rule -> rule.does().of(this, told)).flatMap(Optional::stream).findFirst();
        Optional<Timex> counted = steps.flatMap(found -> anchor(time, before, sentences, opening ? 0 : REACH)
                .filter(from -> !opening || from.precision().compareTo(found.unit().precision()) <= 0)
                .flatMap(When::start)
                .map(from -> new Timex(time.span(), shifted(from, found, time.when().text()))));
        return opening ? counted : Optional.of(counted.orElse(time));
    }

    /// Whether another word follows without a mark between.
    private static boolean goesOn(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetterOrDigit(text.charAt(end + 1));
    }

    /// "the following year", "the previous night".
    private Optional<Steps> beside(Told told) {
        Matcher m = beside.matcher(told.words());
        if (!m.matches()) return Optional.empty();
        return vocabulary.number("beside a told day", m.group("way")).filter(way -> way == 0 || told.definite()).map(way -> new Steps(way, unit(m)));
    }

    /// "a day later", "two weeks earlier", "the day before".
    private Optional<Steps> counted(Told told) {
        Matcher m = counted.matcher(told.words());
        if (!m.matches()) return Optional.empty();
        if (vocabulary.is("short unit", m.group("unit"))) return Optional.of(new Steps(0, TimeUnit.DAY));
        Optional<Integer> n = m.group("count").equals("the") ? Optional.of(1) : TimePhrase.count(vocabulary, m.group("count"));
        return n.flatMap(count -> vocabulary.number("counted from a told day", m.group("way")).map(way -> new Steps((told.opening() ? -way : way) * count, unit(m))));
    }

    private TimeUnit unit(Matcher m) {
        return TimeUnit.of(vocabulary, m.group("unit")).orElse(TimeUnit.DAY);
    }

    /// "A week earlier" is a day or so to either side; months and years are meant whole.
    private static When shifted(LocalDate from, Steps steps, String words) {
        LocalDate there = steps.unit().shift(from, steps.count());
        return steps.unit() == TimeUnit.WEEK
                ? new When(words, Optional.of(there.minusDays(1)), Optional.of(there.plusDays(1)), Precision.RANGE)
                : new When(words, Optional.of(steps.unit().first(there)), Optional.of(steps.unit().last(there)), steps.unit().precision());
    }

    /// The day told last before, in this sentence or shortly above.
    private static Optional<When> anchor(Timex time, List<Timex> before, List<Sentence> sentences, int reach) {
        int here = sentence(time, sentences);
        return before.reversed().stream()
                .takeWhile(one -> here - sentence(one, sentences) <= reach)
                .map(Timex::when)
                .filter(when -> when.start().isPresent() && when.precision() != Precision.RANGE && when.precision() != Precision.OPEN)
                .findFirst();
    }

    private static int sentence(Timex time, List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) if (sentences.get(i).span().contains(time.span())) return i;
        return sentences.size();
    }
}
