package dateline.language;

import dateline.model.Rule;
import dateline.model.When;
import dateline.model.When.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// Reads days of the week: "Friday night", "Monday last week", "next Sunday".
final class Weekdays {
    static final List<Rule<DateReading>> RULES = List.of(
            new Rule<>(
                    "weekday-of-a-week",
                    "The envoy left on Monday of last week.",
                    "Monday of last week = 2024-03-04..2024-03-04 day",
                    Weekdays::ofWeek),
            new Rule<>(
                    "weekday-weeks-ago",
                    "The envoy left two weeks ago on Monday.",
                    "two weeks ago on Monday = 2024-02-26..2024-02-26 day",
                    Weekdays::weeksAgo),
            new Rule<>("coming-weekday", "Kenya holds a vote next Friday.", "next Friday = 2024-03-22..2024-03-22 day", Weekdays::coming),
            new Rule<>("past-weekday", "The envoy left last Friday.", "last Friday = 2024-03-08..2024-03-08 day", Weekdays::past),
            new Rule<>(
                    "weekday-by-tense",
                    "Clashes raged from Monday to Wednesday.",
                    "from Monday to Wednesday = 2024-03-11..2024-03-13 range",
                    Weekdays::byTense));

    private Weekdays() {}

    static Optional<DayOfWeek> weekday(Vocabulary vocabulary, String word) {
        return vocabulary.number("weekday", word.replaceFirst("['’]s$", "")).map(DayOfWeek::of);
    }

    private static Optional<When> ofWeek(TimePhrase phrase) {
        if (!phrase.has("week")) return Optional.empty();
        int weeks = phrase.has("last") || phrase.has("previous") ? -1 : phrase.has("next") ? 1 : 0;
        return read(phrase, (now, day) -> TimeUnit.monday(now).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day)));
    }

    /// "A week ago on Tuesday": as many weeks before the last Tuesday.
    private static Optional<When> weeksAgo(TimePhrase phrase) {
        Optional<DayOfWeek> day = weekday(phrase.vocabulary(), phrase.last());
        int ago = phrase.words().indexOf("ago");
        if (day.isEmpty() || ago < 2 || ago != phrase.size() - 2) return Optional.empty();
        Optional<TimeUnit> unit = TimeUnit.of(phrase.vocabulary(), phrase.word(ago - 1)).filter(one -> one == TimeUnit.WEEK);
        Optional<Integer> weeks = TimePhrase.count(phrase.vocabulary(), phrase.word(ago - 2));
        if (unit.isEmpty() || weeks.isEmpty()) return Optional.empty();
        return Optional.of(phrase.published()
                .map(now -> phrase.day(now.with(TemporalAdjusters.previousOrSame(day.get())).minusWeeks(weeks.get())))
                .orElse(phrase.unknown(Precision.DAY)));
    }

    private static Optional<When> coming(TimePhrase phrase) {
        return besideNow(phrase, 1) ? read(phrase, (now, day) -> now.with(TemporalAdjusters.next(day))) : Optional.empty();
    }

    private static Optional<When> past(TimePhrase phrase) {
        return besideNow(phrase, -1) ? read(phrase, (now, day) -> now.with(TemporalAdjusters.previous(day))) : Optional.empty();
    }

    private static Optional<When> byTense(TimePhrase phrase) {
        return read(phrase, (now, day) -> by(phrase.tense(), now, day));
    }

    static LocalDate by(Tense tense, LocalDate now, DayOfWeek day) {
        return now.with(tense == Tense.FUTURE ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    private static boolean besideNow(TimePhrase phrase, int way) {
        return phrase.words().stream().anyMatch(word -> phrase.vocabulary().number("beside now", word).filter(step -> step == way).isPresent());
    }

    /// Which day a weekday is, from the day of publication.
    @FunctionalInterface
    private interface Reckoning {
        LocalDate of(LocalDate now, DayOfWeek day);
    }

    private static Optional<When> read(TimePhrase phrase, Reckoning reckoning) {
        Optional<DayOfWeek> day = phrase.words().stream().map(word -> weekday(phrase.vocabulary(), word)).flatMap(Optional::stream).findFirst();
        if (day.isEmpty() || !phrase.words().stream().allMatch(word -> goesWithWeekday(phrase.vocabulary(), word))) return Optional.empty();
        return Optional.of(phrase.published().map(now -> phrase.day(reckoning.of(now, day.get()))).orElse(phrase.unknown(Precision.DAY)));
    }

    private static boolean goesWithWeekday(Vocabulary vocabulary, String word) {
        return weekday(vocabulary, word).isPresent() || vocabulary.is("part of a day", word) || vocabulary.is("beside a weekday", word);
    }
}
