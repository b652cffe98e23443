package dateline.language;

import dateline.model.Rule;
import dateline.model.When;
import dateline.model.When.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads weeks, months and years that count from publication: "last month", "the past two weeks", "three days ago".
final class CountedUnits {
    static final List<Rule<DateReading>> RULES = List.of(
            new Rule<>("uncounted-units", "Attacks have grown in recent months.", "recent months = ..2024-03-15 range", CountedUnits::uncounted),
            new Rule<>(
                    "counted-units",
                    "Over the past three weeks the front has moved.",
                    "the past three weeks = 2024-02-23..2024-03-15 range",
                    CountedUnits::counted),
            new Rule<>("past-unit", "Fighting has raged over the past week.", "the past week = 2024-03-08..2024-03-15 range", CountedUnits::past),
            new Rule<>("unit-beside-now", "The talks failed last week.", "last week = 2024-03-04..2024-03-10 week", CountedUnits::besideNow),
            new Rule<>(
                    "unit-before-last",
                    "The talks failed the year before last.",
                    "the year before last = 2022-01-01..2022-12-31 year",
                    CountedUnits::beforeLast),
            new Rule<>(
                    "unit-beside-a-told-one",
                    "The king fled in 2019. The following year rebels seized the port.",
                    "The following year = 2020-01-01..2020-12-31 year",
                    CountedUnits::besideTold),
            new Rule<>(
                    "counted-ahead",
                    "The envoys will meet in two weeks.",
                    "two weeks = 2024-03-25..2024-03-31 week",
                    CountedUnits::ahead),
            new Rule<>(
                    "counted-ago-within-bounds",
                    "The king fled less than a year ago.",
                    "less than a year ago = 2023-03-15..2024-03-15 range",
                    CountedUnits::boundedAgo),
            new Rule<>("counted-ago", "Three days ago the port was shelled.", "Three days ago = 2024-03-12..2024-03-12 day", CountedUnits::ago),
            new Rule<>(
                    "counted-from-elsewhere",
                    "Rebels took the town on 3 March and fled two days later.",
                    "two days later = 2024-03-05..2024-03-05 day",
                    CountedUnits::fromElsewhere));

    private CountedUnits() {}

    /// The unit of "last …", "this …", "next …".
    private static Optional<TimeUnit> unit(TimePhrase phrase) {
        return phrase.size() >= 2 && phrase.is(0, "beside now") ? TimeUnit.of(phrase.vocabulary(), phrase.last()) : Optional.empty();
    }

    private static boolean many(TimePhrase phrase) {
        return phrase.size() > 2 || phrase.last().endsWith("s");
    }

    private static Optional<Integer> count(TimePhrase phrase) {
        return TimePhrase.count(phrase.vocabulary(), phrase.word(1));
    }

    /// "recent months": until now, from nobody knows when; "the coming days": from now on.
    private static Optional<When> uncounted(TimePhrase phrase) {
        boolean uncounted = unit(phrase).isPresent() && (phrase.word(0).equals("recent") || many(phrase) && count(phrase).isEmpty());
        if (!uncounted) return Optional.empty();
        return Optional.of(step(phrase) > 0
                ? new When(phrase.text(), phrase.published(), Optional.empty(), Precision.OPEN)
                : new When(phrase.text(), Optional.empty(), phrase.published(), Precision.RANGE));
    }

    /// "the past two weeks", "the next three days".
    private static Optional<When> counted(TimePhrase phrase) {
        if (unit(phrase).isEmpty() || !many(phrase)) return Optional.empty();
        TimeUnit unit = unit(phrase).get();
        int n = count(phrase).orElse(1);
        boolean ahead = step(phrase) > 0;
        return Optional.of(phrase.published()
                .map(now -> ahead
                        ? phrase.span(now, unit.shift(now, n), Precision.RANGE)
                        : phrase.span(unit.shift(now, -n), now, Precision.RANGE))
                .orElse(phrase.unknown(unit.precision())));
    }

    private static int step(TimePhrase phrase) {
        return phrase.vocabulary().number("beside now", phrase.word(0)).orElse(0);
    }

    /// "the past week": the seven days until now, not the last one from Monday.
    private static Optional<When> past(TimePhrase phrase) {
        if (!phrase.word(0).equals("past")) return Optional.empty();
        return unit(phrase).map(unit -> phrase.published()
                .map(now -> phrase.span(unit.shift(now, -1), now, Precision.RANGE))
                .orElse(phrase.unknown(unit.precision())));
    }

    /// "The next day" counts from what is told: no one says so of tomorrow.
    private static Optional<When> besideNow(TimePhrase phrase) {
        if (step(phrase) > 0 && unit(phrase).filter(unit -> unit == TimeUnit.DAY).isPresent()) return Optional.of(phrase.unknown(Precision.DAY));
        return unit(phrase).map(unit -> phrase.published()
                .map(now -> phrase.whole(unit.shift(now, step(phrase)), unit))
                .orElse(phrase.unknown(unit.precision())));
    }

    private static Optional<When> beforeLast(TimePhrase phrase) {
        if (phrase.size() != 3 || !phrase.word(1).equals("before") || !phrase.last().equals("last")) return Optional.empty();
        return TimeUnit.of(phrase.vocabulary(), phrase.word(0))
                .map(unit -> phrase.published().map(now -> phrase.whole(unit.shift(now, -2), unit)).orElse(phrase.unknown(unit.precision())));
    }

    /// "The following year", "the previous night" count from what the text told before.
    private static Optional<When> besideTold(TimePhrase phrase) {
        if (phrase.size() != 2 || !phrase.is(0, "beside a told day")) return Optional.empty();
        boolean unit = phrase.is(1, "counted unit") || phrase.is(1, "part of a told day");
        return unit ? Optional.of(phrase.unknown(Precision.DAY)) : Optional.empty();
    }

    /// "In two weeks", "within days": the words before it stand in the text of the phrase alone.
    private static Optional<When> ahead(TimePhrase phrase) {
        int space = phrase.text().indexOf(' ');
        if (space < 0 || !phrase.vocabulary().is("before a time ahead", phrase.text().substring(0, space))) return Optional.empty();
        Optional<TimeUnit> unit = phrase.words().stream().flatMap(word -> TimeUnit.of(phrase.vocabulary(), word).stream()).findFirst();
        if (unit.isEmpty() || phrase.published().isEmpty() || phrase.words().stream().anyMatch(word -> phrase.is("beside now", word) || phrase.is("end of a count", word)))
            return Optional.empty();
        LocalDate now = phrase.published().get();
        Optional<Integer> count = phrase.count();
        if (count.isEmpty()) return Optional.of(new When(phrase.text(), phrase.published(), Optional.empty(), Precision.OPEN));
        LocalDate there = unit.get().shift(now, count.get());
        boolean within = phrase.vocabulary().number("before a time ahead", phrase.text().substring(0, space)).filter(one -> one > 0).isPresent();
        return Optional.of(within ? phrase.span(now, there, Precision.RANGE) : phrase.whole(there, unit.get()));
    }

    /// The unit before "ago", "later".
    private static Optional<TimeUnit> countedUnit(TimePhrase phrase) {
        if (phrase.size() < 3 || !phrase.is(phrase.size() - 1, "end of a count")) return Optional.empty();
        return Optional.of(TimeUnit.of(phrase.vocabulary(), phrase.word(phrase.size() - 2)).orElse(TimeUnit.OTHER));
    }

    /// "More than a year ago", "less than two weeks ago": before that day, or since then.
    private static Optional<When> boundedAgo(TimePhrase phrase) {
        if (phrase.size() < 3 || !phrase.last().equals("ago") || phrase.published().isEmpty()) return Optional.empty();
        String two = phrase.word(0) + " " + phrase.word(1);
        Optional<Integer> side = phrase.vocabulary().number("bound of a time back", two).or(() -> phrase.vocabulary().number("bound of a time back", phrase.word(0)));
        LocalDate now = phrase.published().get();
        return side.flatMap(way -> back(phrase, now).map(Back::day)
                .map(there -> way < 0 ? new When(phrase.text(), Optional.empty(), Optional.of(there), Precision.RANGE) : phrase.span(there, now, Precision.RANGE)));
    }

    /// A day that was counted back to, by that unit at last.
    private record Back(LocalDate day, TimeUnit unit) {}

    private static Optional<When> ago(TimePhrase phrase) {
        if (phrase.size() < 3 || !phrase.last().equals("ago")) return Optional.empty();
        if (phrase.published().isEmpty()) return Optional.of(phrase.unknown(Precision.DAY));
        if (phrase.is(phrase.size() - 2, "short time")) return Optional.of(phrase.day(phrase.published().get()));
        return Optional.of(back(phrase, phrase.published().get()).map(there -> phrase.whole(there.day(), there.unit())).orElse(phrase.unknown(Precision.DAY)));
    }

    /// "Four years and five months ago": each count goes with the unit behind it; the last unit says how exact it is.
    private static Optional<Back> back(TimePhrase phrase, LocalDate now) {
        LocalDate there = now;
        Optional<Integer> count = Optional.empty();
        Optional<TimeUnit> last = Optional.empty();
        for (String word : phrase.words().subList(0, phrase.size() - 1)) {
            if (phrase.vocabulary().is("no count", word)) return Optional.empty();
            Optional<TimeUnit> unit = TimeUnit.of(phrase.vocabulary(), word);
            if (unit.isEmpty()) {
                count = counted(phrase, word, count);
                continue;
            }
            if (count.isEmpty()) return Optional.empty();
            there = unit.get().shift(there, -count.get());
            last = unit;
            count = Optional.empty();
        }
        LocalDate day = there;
        return last.map(unit -> new Back(day, unit));
    }

    /// "A couple" is two, "two dozen" are twenty-four.
    private static Optional<Integer> counted(TimePhrase phrase, String word, Optional<Integer> before) {
        Optional<Integer> times = phrase.vocabulary().number("times", word);
        if (times.isPresent()) return Optional.of(before.orElse(1) * times.get());
        return TimePhrase.count(phrase.vocabulary(), word).or(() -> before);
    }

    /// "Three days later" counts from what the text told before, which these words alone do not say.
    private static Optional<When> fromElsewhere(TimePhrase phrase) {
        return countedUnit(phrase).map(unit -> phrase.unknown(unit.precision()));
    }
}
