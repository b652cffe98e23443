package dateline.desk.timeline;

import dateline.analysis.Timeline.Item;
import dateline.chart.timeline.Period;
import java.util.Arrays;
import java.util.List;

/// When items begin and end, each in order of time: how many meet a period is found without looking at each of them.
final class Spans {
    private final long[] begins;
    private final long[] ends;

    /// Those that end before they begin.
    private final List<Item> turned;

    private Spans(List<Item> straight, List<Item> turned) {
        begins = straight.stream().mapToLong(item -> item.firstDay().toEpochDay()).sorted().toArray();
        ends = straight.stream().mapToLong(item -> item.lastDay().toEpochDay() + 1).sorted().toArray();
        this.turned = turned;
    }

    /// @param items those without a date are left out
    static Spans of(List<Item> items) {
        List<Item> dated = items.stream().filter(Item::dated).toList();
        return new Spans(
                dated.stream().filter(item -> !item.lastDay().isBefore(item.firstDay())).toList(),
                dated.stream().filter(item -> item.lastDay().isBefore(item.firstDay())).toList());
    }

    /// Those that have begun before the period is over, without those that have ended before it begins.
    long meeting(Period period) {
        long odd = turned.stream().filter(item -> meets(item, period)).count();
        return below(begins, period.to()) - below(ends, Math.nextUp(period.from())) + odd;
    }

    static boolean meets(Item item, Period period) {
        return item.firstDay().toEpochDay() < period.to() && item.lastDay().toEpochDay() + 1 > period.from();
    }

    /// How many of the sorted days come before a point in time.
    private static int below(long[] days, double point) {
        int at = Arrays.binarySearch(days, (long) Math.ceil(point));
        if (at < 0) return -at - 1;
        while (at > 0 && days[at - 1] == days[at]) at--;
        return at;
    }
}
