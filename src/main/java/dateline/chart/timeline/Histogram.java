package dateline.chart.timeline;

import dateline.analysis.Timeline.Item;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// How much happened when: a column for each day, week, month, quarter or year, whatever there is room for.
///
/// @param columns in order of time, without gaps
/// @param most the tallest column's happenings, at least 1
public record Histogram(List<Column> columns, double most) {
    private static final double NARROW = 7;

    /// @param all happenings in it; one that spans several columns is shared out among them
    /// @param picked those of them that belong to what is picked
    public record Column(Period period, double all, double picked) {}

    private enum Step {
        DAY(1),
        WEEK(7),
        MONTH(30.4),
        QUARTER(91.3),
        YEAR(365.25),
        DECADE(3652.5);

        private final double days;

        Step(double days) {
            this.days = days;
        }

        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
                case YEAR -> LocalDate.of(day.getYear(), 1, 1);
                case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            };
        }

        LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusDays(7);
                case MONTH -> start.plusMonths(1);
                case QUARTER -> start.plusMonths(3);
                case YEAR -> start.plusYears(1);
                case DECADE -> start.plusYears(10);
            };
        }
    }

    public static Histogram of(List<Item> items, Predicate<Item> picked, Period whole, double width) {
        Step step = Step.DECADE;
        for (Step one : Step.values())
            if (one.days / whole.length() * width >= NARROW) {
                step = one;
                break;
            }
        List<Double> starts = new ArrayList<>();
        LocalDate day = step.start(LocalDate.ofEpochDay((long) Math.floor(whole.from())));
        for (; day.toEpochDay() < whole.to(); day = step.next(day)) starts.add((double) day.toEpochDay());
        starts.add((double) day.toEpochDay());
        double[] all = new double[starts.size() - 1];
        double[] share = new double[all.length];
        for (Item item : items)
            if (item.dated()) {
                put(all, starts, item);
                if (picked.test(item)) put(share, starts, item);
            }
        List<Column> columns = new ArrayList<>();
        double most = 1;
        for (int i = 0; i < all.length; i++) {
            columns.add(new Column(new Period(starts.get(i), starts.get(i + 1)), all[i], share[i]));
            most = Math.max(most, all[i]);
        }
        return new Histogram(List.copyOf(columns), most);
    }

    private static void put(double[] counts, List<Double> starts, Item item) {
        double from = item.firstDay().toEpochDay();
        double to = item.lastDay().toEpochDay() + 1.0;
        int at = java.util.Collections.binarySearch(starts, from);
        for (int i = Math.max(0, at >= 0 ? at : -at - 2); i < counts.length && starts.get(i) < to; i++) {
            double shared = Math.min(to, starts.get(i + 1)) - Math.max(from, starts.get(i));
            if (shared > 0) counts[i] += shared / (to - from);
        }
    }
}
