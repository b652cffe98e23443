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

    /// "recent months": until now, from nobody knows when.
    private static Optional<When> uncounted(TimePhrase phrase) {
        boolean uncounted = unit(phrase).isPresent() && (phrase.word(0).equals("recent") || many(phrase) && count(phrase).isEmpty());
        return uncounted ? Optional.of(new When(phrase.text(), Optional.empty(), phrase.published(), Precision.RANGE)) : Optional.empty();
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

    private static Optional<When> besideNow(TimePhrase phrase) {
        return unit(phrase).map(unit -> phrase.published()
                .map(now -> phrase.whole(unit.shift(now, step(phrase)), unit))
                .orElse(phrase.unknown(unit.precision())));
    }

    /// The unit before "ago", "later".
    private static Optional<TimeUnit> countedUnit(TimePhrase phrase) {
        if (phrase.size() < 3 || !phrase.is(phrase.size() - 1, "end of a count")) return Optional.empty();
        return Optional.of(TimeUnit.of(phrase.vocabulary(), phrase.word(phrase.size() - 2)).orElse(TimeUnit.OTHER));
    }

    private static Optional<When> ago(TimePhrase phrase) {
        Optional<TimeUnit> unit = countedUnit(phrase);
        if (unit.isEmpty() || !phrase.last().equals("ago")) return Optional.empty();
        return phrase.count().flatMap(n -> phrase.published().map(now -> unit.get().shift(now, -n))).map(there -> phrase.whole(there, unit.get()));
    }

    /// "Three days later" counts from what the text told before, which these words alone do not say.
    private static Optional<When> fromElsewhere(TimePhrase phrase) {
        return countedUnit(phrase).map(unit -> phrase.unknown(unit.precision()));
    }
}
