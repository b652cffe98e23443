package dateline.language;

import dateline.model.Rule;
import dateline.model.When;
import dateline.model.When.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A part of a longer time: "late last year", "the first half of 2022".
///
/// @param whole the words of the longer time
/// @param narrowed which of its days are meant; empty when it has no such part
record TimePart(TimePhrase whole, Function<When, Optional<When>> narrowed) {
    /// Parts the words of a time, if they begin with such a part.
    @FunctionalInterface
    interface Parting {
        Optional<TimePart> of(TimePhrase phrase);
    }

    /// In the order in which they are asked, until one finds its part.
    static final List<Rule<Parting>> RULES = List.of(
            new Rule<>(
                    "third-of-a-time",
                    "Rebels took the town late last year.",
                    "late last year = 2023-10-01..2023-12-31 quarter",
                    TimePart::third),
            new Rule<>(
                    "side-of-now",
                    "Earlier this year the ministers signed an accord.",
                    "Earlier this year = 2024-01-01..2024-03-15 range",
                    TimePart::sideOfNow),
            new Rule<>(
                    "nth-of-a-month",
                    "The ban ended on the third Tuesday of February.",
                    "the third Tuesday of February = 2024-02-20..2024-02-20 day",
                    TimePart::nthOfMonth),
            new Rule<>(
                    "half-of-a-year",
                    "Output doubled in the second half of last year.",
                    "the second half of last year = 2023-07-01..2023-12-31 range",
                    TimePart::half),
            new Rule<>(
                    "quarter-of-a-year",
                    "Exports fell in the third quarter of last year.",
                    "the third quarter of last year = 2023-07-01..2023-09-30 quarter",
                    TimePart::quarter));

    private static Optional<TimePart> third(TimePhrase phrase) {
        Optional<Integer> place = phrase.vocabulary().number("third", phrase.word(0));
        if (place.isEmpty() || phrase.size() < 2) return Optional.empty();
        return Optional.of(new TimePart(phrase.from(1), whole -> Optional.of(third(phrase, whole, place.get()))));
    }

    /// Early, mid, late: thirds of a month; first quarter, middle half, last quarter of a year.
    private static When third(TimePhrase phrase, When whole, int place) {
        if (whole.start().isEmpty() || whole.end().isEmpty()) return whole.precision() == Precision.YEAR ? phrase.unknown(Precision.QUARTER) : whole;
        LocalDate start = whole.start().get();
        LocalDate end = whole.end().get();
        return switch (whole.precision()) {
            case MONTH -> phrase.span(start.plusDays(10L * place), place == 2 ? end : start.plusDays(10L * place + 9), Precision.RANGE);
            case YEAR -> thirdOfYear(phrase, start, place);
            case RANGE, QUARTER -> {
                long third = ChronoUnit.DAYS.between(start, end) / 3;
                yield phrase.span(start.plusDays(place * third), place == 2 ? end : start.plusDays((place + 1) * third), Precision.RANGE);
            }
            case DAY, WEEK, OPEN -> whole;
        };
    }

    private static When thirdOfYear(TimePhrase phrase, LocalDate start, int place) {
        if (place == 1) return phrase.span(start.plusMonths(3), start.plusMonths(9).minusDays(1), Precision.RANGE);
        return phrase.quarter(start.getYear(), place == 0 ? 1 : 10);
    }

    private static Optional<TimePart> sideOfNow(TimePhrase phrase) {
        if (phrase.size() < 2 || !phrase.is(0, "side of now")) return Optional.empty();
        return Optional.of(new TimePart(phrase.from(1), whole -> Optional.of(sideOfNow(phrase, whole))));
    }

    /// "Earlier this year" ends with now, "later this year" begins with it; what is over stays whole.
    private static When sideOfNow(TimePhrase phrase, When whole) {
        Optional<LocalDate> now = phrase.published();
        boolean over = whole.end().isEmpty() || now.isEmpty() || whole.end().get().isBefore(now.get());
        if (over) return whole;
        return phrase.word(0).equals("earlier")
                ? new When(phrase.text(), whole.start(), now, Precision.RANGE)
                : new When(phrase.text(), now, whole.end(), Precision.RANGE);
    }

    /// "The first week of January", "the third Tuesday of May".
    private static Optional<TimePart> nthOfMonth(TimePhrase phrase) {
        Optional<Integer> which = phrase.vocabulary().number("place in a month", phrase.word(0));
        if (which.isEmpty() || phrase.size() < 3) return Optional.empty();
        Optional<DayOfWeek> weekday = Weekdays.weekday(phrase.vocabulary(), phrase.word(1));
        Optional<TimeUnit> unit = TimeUnit.of(phrase.vocabulary(), phrase.word(1)).filter(one -> one == TimeUnit.WEEK || one == TimeUnit.DAY);
        TimePhrase month = phrase.from(2);
        boolean named = month.month().isPresent() || TimeUnit.of(phrase.vocabulary(), month.last()).filter(one -> one == TimeUnit.MONTH).isPresent();
        if (!named || weekday.isEmpty() && unit.isEmpty()) return Optional.empty();
        return Optional.of(new TimePart(month, whole -> nthOfMonth(phrase, whole, which.get(), weekday)));
    }

    private static Optional<When> nthOfMonth(TimePhrase phrase, When whole, int which, Optional<DayOfWeek> weekday) {
        if (whole.precision() != Precision.MONTH) return Optional.empty();
        if (whole.start().isEmpty()) return Optional.of(phrase.unknown(weekday.isPresent() ? Precision.DAY : Precision.WEEK));
        LocalDate first = whole.start().get();
        LocalDate last = first.plusMonths(1).minusDays(1);
        boolean week = weekday.isEmpty() && phrase.word(1).startsWith("week");
        if (week) return Optional.of(which < 0 ? phrase.span(last.minusDays(6), last, Precision.WEEK) : phrase.span(first.plusWeeks(which - 1L), first.plusWeeks(which).minusDays(1), Precision.WEEK));
        LocalDate day = weekday.map(one -> first.with(TemporalAdjusters.dayOfWeekInMonth(which, one))).orElse(which < 0 ? last : first.plusDays(which - 1L));
        return day.isAfter(last) ? Optional.empty() : Optional.of(phrase.day(day));
    }

    private static Optional<TimePart> half(TimePhrase phrase) {
        Optional<Integer> which = phrase.vocabulary().number("half", phrase.word(0));
        if (which.isEmpty() || phrase.size() < 3 || !phrase.word(1).equals("half")) return Optional.empty();
        return Optional.of(new TimePart(phrase.from(2), whole -> Optional.of(half(phrase, whole, which.get()))));
    }

    private static When half(TimePhrase phrase, When whole, int which) {
        if (whole.precision() == Precision.MONTH && whole.start().isPresent() && whole.end().isPresent()) {
            LocalDate middle = whole.start().get().plusDays(14);
            return which == 1 ? phrase.span(whole.start().get(), middle, Precision.RANGE) : phrase.span(middle.plusDays(1), whole.end().get(), Precision.RANGE);
        }
        if (whole.precision() != Precision.YEAR || whole.start().isEmpty()) return whole;
        LocalDate first = whole.start().get().plusMonths(6L * (which - 1));
        return phrase.span(first, first.plusMonths(6).minusDays(1), Precision.RANGE);
    }

    private static Optional<TimePart> quarter(TimePhrase phrase) {
        if (phrase.size() < 3 || !phrase.word(1).equals("quarter")) return Optional.empty();
        Optional<Integer> which = phrase.vocabulary().number("quarter", phrase.word(0));
        return Optional.of(new TimePart(phrase.from(2), whole -> which.flatMap(n -> quarter(phrase, whole, n))));
    }

    private static Optional<When> quarter(TimePhrase phrase, When whole, int which) {
        if (whole.precision() != Precision.YEAR) return Optional.empty();
        return Optional.of(whole.start().map(start -> phrase.quarter(start.getYear(), which * 3 - 2)).orElse(phrase.unknown(Precision.QUARTER)));
    }
}
