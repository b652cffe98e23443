package dateline.language;

import dateline.model.Rule;
import dateline.model.When;
import dateline.model.When.Precision;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Reads days, months, seasons and years by their names and numbers. What lacks its year is the nearest one that the
/// clause looks to.
final class CalendarDates {
    static final List<Rule<DateReading>> RULES = List.of(
            new Rule<>(
                    "day-in-figures",
                    "The port was closed from 2024-03-05 to 2024-03-09.",
                    "from 2024-03-05 to 2024-03-09 = 2024-03-05..2024-03-09 range",
                    CalendarDates::dayInFigures),
            new Rule<>(
                    "decade",
                    "The war lasted from the 1980s to the 1990s.",
                    "from the 1980s to the 1990s = 1980-01-01..1999-12-31 range",
                    CalendarDates::decade),
            new Rule<>(
                    "year",
                    "The army left between 2011 and 2014.",
                    "between 2011 and 2014 = 2011-01-01..2014-12-31 range",
                    CalendarDates::bareYear),
            new Rule<>(
                    "month-beside-now",
                    "The pact lapsed last March.",
                    "last March = 2023-03-01..2023-03-31 month",
                    CalendarDates::monthBesideNow),
            new Rule<>(
                    "day-of-a-month",
                    "Clashes raged from 5 October to 9 October.",
                    "from 5 October to 9 October = 2023-10-05..2023-10-09 range",
                    CalendarDates::dayOfMonth),
            new Rule<>("month", "The court ruled in November.", "November = 2023-11-01..2023-11-30 month", CalendarDates::month));

    static final List<Rule<DateReading>> SEASONS = List.of(
            new Rule<>("season", "The two sides met last summer.", "last summer = 2023-06-01..2023-08-31 quarter", CalendarDates::season));

    private CalendarDates() {}

    private static Optional<When> dayInFigures(TimePhrase phrase) {
        boolean figures = phrase.size() == 1 && phrase.last().matches("\\d{4}-\\d{2}-\\d{2}");
        return figures ? TimexValue.read(phrase.last(), phrase.text()) : Optional.empty();
    }

    private static Optional<When> decade(TimePhrase phrase) {
        if (phrase.size() != 1 || !phrase.last().matches("\\d{3}0s")) return Optional.empty();
        int first = Integer.parseInt(phrase.last().substring(0, 4));
        return Optional.of(phrase.span(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Precision.RANGE));
    }

    private static Optional<When> bareYear(TimePhrase phrase) {
        return phrase.year().filter(_ -> phrase.size() == 1).map(phrase::year);
    }

    /// "last March", "next June", "March last year".
    private static Optional<When> monthBesideNow(TimePhrase phrase) {
        Optional<Integer> month = phrase.month();
        boolean beside = phrase.has("last") || phrase.has("next") || phrase.has("this");
        if (month.isEmpty() || !beside || phrase.year().isPresent()) return Optional.empty();
        if (phrase.published().isEmpty()) return Optional.of(phrase.unknown(Precision.MONTH));
        LocalDate now = phrase.published().get();
        int step = phrase.has("year") ? wayFromNow(phrase) : stepTo(month.get(), phrase, now);
        return Optional.of(phrase.month(now.getYear() + step, month.get()));
    }

    private static int wayFromNow(TimePhrase phrase) {
        if (phrase.has("last")) return -1;
        return phrase.has("next") ? 1 : 0;
    }

    private static int stepTo(int month, TimePhrase phrase, LocalDate now) {
        int step = phrase.has("next") && month <= now.getMonthValue() ? 1 : 0;
        return phrase.has("last") && month >= now.getMonthValue() ? step - 1 : step;
    }

    /// "14 October", "Oct. 14, 2022".
    private static Optional<When> dayOfMonth(TimePhrase phrase) {
        Optional<Integer> month = phrase.month();
        Optional<Integer> day = dayNumber(phrase);
        if (month.isEmpty() || day.isEmpty()) return Optional.empty();
        Optional<Integer> year = phrase.year().or(() -> phrase.published().map(now -> TimexValue.nearest(month.get() * 100 + day.get(), now, phrase.tense())));
        if (year.isEmpty()) return Optional.of(phrase.unknown(Precision.DAY));
        if (day.get() > YearMonth.of(year.get(), month.get()).lengthOfMonth()) return Optional.of(phrase.unknown(Precision.DAY));
        return Optional.of(phrase.day(LocalDate.of(year.get(), month.get(), day.get())));
    }

    /// A day that its month, in its year where one is told, does not have.
    static boolean impossible(TimePhrase phrase) {
        if (phrase.month().isEmpty() || dayNumber(phrase).isEmpty()) return false;
        Month month = Month.of(phrase.month().get());
        return dayNumber(phrase).get() > phrase.year().map(year -> YearMonth.of(year, month).lengthOfMonth()).orElse(month.maxLength());
    }

    private static Optional<Integer> dayNumber(TimePhrase phrase) {
        return phrase.words().stream()
                .filter(word -> word.matches("\\d{1,2}\\p{L}*"))
                .filter(word -> Character.isDigit(word.charAt(word.length() - 1)) || phrase.vocabulary().is("ordinal ending", word.replaceAll("\\d", "")))
                .map(word -> Integer.valueOf(word.replaceAll("\\D", "")))
                .filter(number -> number >= 1 && number <= 31)
                .findFirst();
    }

    private static Optional<When> month(TimePhrase phrase) {
        Optional<Integer> month = phrase.month();
        if (month.isEmpty() || dayNumber(phrase).isPresent()) return Optional.empty();
        Optional<Integer> year = phrase.year().or(() -> phrase.published().map(now -> yearOf(month.get(), now, phrase.tense())));
        return Optional.of(year.map(y -> phrase.month(y, month.get())).orElse(phrase.unknown(Precision.MONTH)));
    }

    private static int yearOf(int month, LocalDate now, Tense tense) {
        if (tense == Tense.FUTURE) return now.getYear() + (month < now.getMonthValue() ? 1 : 0);
        return now.getYear() - (month > now.getMonthValue() ? 1 : 0);
    }

    private static Optional<When> season(TimePhrase phrase) {
        Optional<Integer> first = phrase.number("season");
        if (first.isEmpty() || phrase.size() > 3) return Optional.empty();
        Optional<Integer> year = phrase.year().or(() -> phrase.published().map(now -> seasonYear(first.get(), phrase, now)));
        return Optional.of(year.map(y -> phrase.quarter(y, first.get())).orElse(phrase.unknown(Precision.QUARTER)));
    }

    private static int seasonYear(int first, TimePhrase phrase, LocalDate now) {
        int month = now.getMonthValue();
        return now.getYear() + switch (wayFromNow(phrase)) {
            case -1 -> first + 2 >= month ? -1 : 0;
            case 1 -> first <= month ? 1 : 0;
            default -> phrase.has("this") ? (first - month > 9 ? -1 : 0) : phrase.tense() == Tense.PAST && first > month ? -1 : 0;
        };
    }
}
