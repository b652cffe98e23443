package dateline.language;

import dateline.model.When.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/// A stretch of the calendar that is counted in: weeks begin on Monday, quarters with January, April, July, October.
enum TimeUnit {
    DAY(Precision.DAY),
    WEEK(Precision.WEEK),
    WEEKEND(Precision.RANGE),
    FORTNIGHT(Precision.WEEK),
    MONTH(Precision.MONTH),
    QUARTER(Precision.QUARTER),
    YEAR(Precision.YEAR),
    DECADE(Precision.RANGE),
    /// Hours and the like, which are no more exact than days here.
    OTHER(Precision.RANGE);

    private final Precision precision;

    TimeUnit(Precision precision) {
        this.precision = precision;
    }

    static Optional<TimeUnit> of(Vocabulary vocabulary, String word) {
        return vocabulary.value("unit", word).map(name -> valueOf(name.toUpperCase(Locale.ROOT)));
    }

    Precision precision() {
        return precision;
    }

    LocalDate shift(LocalDate from, int n) {
        return switch (this) {
            case WEEK, WEEKEND -> from.plusWeeks(n);
            case FORTNIGHT -> from.plusWeeks(2L * n);
            case MONTH -> from.plusMonths(n);
            case QUARTER -> from.plusMonths(3L * n);
            case YEAR -> from.plusYears(n);
            case DECADE -> from.plusYears(10L * n);
            case DAY, OTHER -> from.plusDays(n);
        };
    }

    /// The first day of the stretch that a day is in.
    LocalDate first(LocalDate inside) {
        return switch (this) {
            case WEEK, FORTNIGHT -> monday(inside);
            case WEEKEND -> monday(inside).plusDays(5);
            case MONTH -> inside.withDayOfMonth(1);
            case QUARTER -> YearMonth.of(inside.getYear(), (inside.getMonthValue() - 1) / 3 * 3 + 1).atDay(1);
            case YEAR, DECADE -> inside.withDayOfYear(1);
            case DAY, OTHER -> inside;
        };
    }

    LocalDate last(LocalDate inside) {
        return switch (this) {
            case WEEK, FORTNIGHT, WEEKEND -> monday(inside).plusDays(6);
            case MONTH -> YearMonth.from(inside).atEndOfMonth();
            case QUARTER -> first(inside).plusMonths(3).minusDays(1);
            case YEAR -> LocalDate.of(inside.getYear(), 12, 31);
            case DECADE -> inside.plusYears(9);
            case DAY, OTHER -> inside;
        };
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
