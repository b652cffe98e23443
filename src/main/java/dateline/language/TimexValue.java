package dateline.language;

import dateline.model.When;
import dateline.model.When.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the absolute part of a TIMEX3 value such as `2024-Q3`, `199X` or `2023-10-03TMO`.
final class TimexValue {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");

    private TimexValue() {}

    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7]).*");
    private static final Pattern FEAST = Pattern.compile("XXXX-(\\d{2})-(\\d{2}).*");

    /// Also what lacks its year or week: the nearest that the clause looks to.
    static Optional<When> read(String value, String words, Optional<LocalDate> published, Tense tense) {
        if (published.isEmpty()) return read(value, words);
        Matcher weekday = WEEKDAY.matcher(value);
        if (weekday.matches()) return span(words, Weekdays.by(tense, published.get(), DayOfWeek.of(number(weekday, 1))), Precision.DAY);
        Matcher feast = FEAST.matcher(value);
        if (!feast.matches()) return read(value, words);
        int year = nearest(number(feast, 1) * 100 + number(feast, 2), published.get(), tense);
        return read(year + value.substring(4), words);
    }

    /// Empty for durations, sets and what the engine left unresolved.
    static Optional<When> read(String value, String words) {
        if (value == null) return Optional.empty();
        Matcher m = DAY.matcher(value);
        try {
            if (m.matches()) return span(words, LocalDate.of(number(m, 1), number(m, 2), number(m, 3)), Precision.DAY);
            if ((m = MONTH.matcher(value)).matches()) return months(words, number(m, 1), number(m, 2), 1, Precision.MONTH);
            if ((m = YEAR.matcher(value)).matches())
                return months(words, Integer.parseInt(value), 1, 12, Precision.YEAR);
            if ((m = DECADE.matcher(value)).matches())
                return months(words, number(m, 1) * 10, 1, 120, Precision.RANGE);
            if ((m = QUARTER.matcher(value)).matches())
                return months(words, number(m, 1), number(m, 2) * 3 - 2, 3, Precision.QUARTER);
            if ((m = HALF.matcher(value)).matches())
                return months(words, number(m, 1), number(m, 2) * 6 - 5, 6, Precision.RANGE);
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Optional<When> span(String words, LocalDate day, Precision precision) {
        return Optional.of(new When(words, Optional.of(day), Optional.of(day), precision));
    }

    private static Optional<When> months(String words, int year, int month, int count, Precision precision) {
        YearMonth first = YearMonth.of(year, month);
        return Optional.of(new When(
                words,
                Optional.of(first.atDay(1)),
                Optional.of(first.plusMonths(count - 1).atEndOfMonth()),
                precision));
    }

    /// The year in which a day, as month times hundred plus day, lies next ahead or last behind.
    static int nearest(int there, LocalDate now, Tense tense) {
        int here = now.getMonthValue() * 100 + now.getDayOfMonth();
        if (tense == Tense.FUTURE) return there < here ? now.getYear() + 1 : now.getYear();
        return there > here ? now.getYear() - 1 : now.getYear();
    }
}
