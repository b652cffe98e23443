package dateline.chart.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The marks of a time axis, as fine as there is room for.
public final class Axis {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_YEAR = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    private static final int[] MONTHS = {1, 3, 6};
    private static final int[] DAYS = {1, 2, 5, 10};
    private static final double ROOM = 52;

    private Axis() {}

    /// How fine a stretch of time is shown.
    public enum Level {
        YEARS,
        MONTHS,
        DAYS;

        /// @param dayWidth pixels a day
        public static Level of(double dayWidth) {
            return dayWidth < .5 ? YEARS : dayWidth < 6 ? MONTHS : DAYS;
        }

        /// The finest and coarsest that are still this level, in pixels a day.
        public double finest() {
            return switch (this) {
                case YEARS -> .45;
                case MONTHS -> 5.5;
                case DAYS -> 200;
            };
        }

        public double coarsest() {
            return switch (this) {
                case YEARS -> .001;
                case MONTHS -> .55;
                case DAYS -> 6.5;
            };
        }

        /// How many days such a stretch has by default.
        public double days() {
            return switch (this) {
                case YEARS -> 3650;
                case MONTHS -> 900;
                case DAYS -> 45;
            };
        }
    }

    /// A mark on the axis.
    ///
    /// @param strong the beginning of a year (of a month where days are shown)
    public record Tick(double day, String words, boolean strong) {}

    /// @param dayWidth pixels a day, on a screen (a page divides by its scale)
    public static List<Tick> ticks(Period period, double dayWidth) {
        List<Tick> out = new ArrayList<>();
        switch (Level.of(dayWidth)) {
            case YEARS -> {
                // Half a year finds room before single months do.
                if (182 * dayWidth >= ROOM) months(period, dayWidth, out);
                else years(period, dayWidth, out);
            }
            case MONTHS -> months(period, dayWidth, out);
            case DAYS -> days(period, dayWidth, out);
        }
        return out;
    }

    /// What stands before the first mark: the year, or month and year where days are shown.
    public static String context(Period period, double dayWidth) {
        LocalDate day = LocalDate.ofEpochDay((long) Math.floor(period.from()));
        return Level.of(dayWidth) == Level.DAYS ? MONTH_YEAR.format(day) : String.valueOf(day.getYear());
    }

    private static void years(Period period, double dayWidth, List<Tick> out) {
        int step = step(YEARS, 365.25 * dayWidth);
        int first = LocalDate.ofEpochDay((long) period.from()).getYear();
        int last = LocalDate.ofEpochDay((long) period.to()).getYear();
        for (int year = first; year <= last; year++)
            if (year % step == 0) add(LocalDate.of(year, 1, 1), String.valueOf(year), true, period, out);
    }

    private static void months(Period period, double dayWidth, List<Tick> out) {
        int step = step(MONTHS, 30.4 * dayWidth);
        LocalDate month = LocalDate.ofEpochDay((long) period.from()).withDayOfMonth(1);
        for (; month.toEpochDay() < period.to(); month = month.plusMonths(1)) {
            if (month.getMonthValue() == 1) add(month, String.valueOf(month.getYear()), true, period, out);
            else if ((month.getMonthValue() - 1) % step == 0) add(month, MONTH.format(month), false, period, out);
        }
    }

    private static void days(Period period, double dayWidth, List<Tick> out) {
        int step = step(DAYS, 2 * dayWidth);
        LocalDate day = LocalDate.ofEpochDay((long) period.from());
        for (; day.toEpochDay() < period.to(); day = day.plusDays(1)) {
            int n = day.getDayOfMonth();
            if (n == 1) add(day, MONTH_YEAR.format(day), true, period, out);
            else if (stands(n, step, dayWidth, day.lengthOfMonth())) add(day, String.valueOf(n), false, period, out);
        }
    }

    /// The name of the month needs room behind the first, and the last days must not touch the next one's.
    private static boolean stands(int day, int step, double dayWidth, int month) {
        if ((day - 1) * dayWidth < ROOM * 1.35 || (month + 1 - day) * dayWidth < 26) return false;
        return step <= 2 ? (day - 1) % step == 0 : day % step == 0;
    }

    private static void add(LocalDate day, String words, boolean strong, Period period, List<Tick> out) {
        if (period.holds(day.toEpochDay())) out.add(new Tick(day.toEpochDay(), words, strong));
    }

    private static int step(int[] steps, double width) {
        for (int step : steps) if (step * width >= ROOM) return step;
        return steps[steps.length - 1];
    }
}
