package dateline.chart.timeline;

import dateline.analysis.Timeline.Item;
import dateline.chart.Box;
import dateline.chart.Ref;
import java.util.List;

/// What is drawn at one place of a lane.
///
/// @param items one happening or several
/// @param lane index of the lane
/// @param x where it is pointed at
/// @param bounds left, top, right, bottom
/// @param stop whether the keyboard stops at it; false for a bar whose count stands for it
/// @param dated false in the strip of what has no date
public record LaneThing(Ref ref, List<Item> items, int lane, double x, List<Double> bounds, boolean stop, boolean dated) {
    public double left() {
        return bounds.get(0);
    }

    public double top() {
        return bounds.get(1);
    }

    public double width() {
        return bounds.get(2) - bounds.get(0);
    }

    public double height() {
        return bounds.get(3) - bounds.get(1);
    }

    Box box() {
        return new Box(left(), top(), width(), height());
    }
}
