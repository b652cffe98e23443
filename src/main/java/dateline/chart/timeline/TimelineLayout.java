package dateline.chart.timeline;

import dateline.chart.Box;

/// How a timeline's room is shared out: names on the left, time in the middle, what has no date on the right.
///
/// @param label width of the column of names
/// @param strip width of the strip without dates, 0 for none
/// @param axis height of the axis
/// @param rows the lanes that are shown
/// @param factor 1 on the screen, more on a page
public record TimelineLayout(Box area, double label, double strip, double axis, Rows rows, double factor) {
    /// Lanes under each other.
    ///
    /// @param first index of the first one
    /// @param height of each
    public record Rows(int first, int count, double height) {}

    public static final double LABEL = 150;
    private static final double STRIP = 236;
    private static final double AXIS = 20;
    private static final double LOW = 20;
    private static final double HIGH = 26;
    private static final int PAGE_LANES = 12;

    /// A pane's lanes: as many as fit, `first` the uppermost.
    public static TimelineLayout screen(double width, double height, int lanes, boolean undated, int first) {
        int fit = Math.max(1, (int) ((height - AXIS) / LOW));
        int shown = Math.max(0, Math.min(fit, lanes));
        double lane = Math.clamp((height - AXIS) / Math.max(1, shown), LOW, Math.max(LOW, Math.min(HIGH, (height - AXIS) / fit + 3)));
        if (lane * shown > height - AXIS) lane = Math.max(12, (height - AXIS) / Math.max(1, shown));
        int top = Math.clamp(first, 0, Math.max(0, lanes - shown));
        double strip = undated ? Math.min(STRIP, width * .24) : 0;
        return new TimelineLayout(new Box(0, 0, width, height), LABEL, strip, AXIS, new Rows(top, shown, lane), 1);
    }

    /// A page's lanes: as many as can be read, the busiest of them.
    public static TimelineLayout page(Box area, int lanes, int dated, int undated) {
        int shown = Math.min(lanes, PAGE_LANES);
        double axis = 34;
        double lane = Math.clamp((area.h() - axis) / Math.max(1, shown), 40, 110);
        double label = 232;
        double time = area.w() - label;
        double strip = undated == 0 ? 0 : Math.clamp(time * undated / Math.max(1, dated + undated), time * .24, dated == 0 ? time * .8 : time * .5);
        return new TimelineLayout(area, label, strip, axis, new Rows(0, shown, lane), 1.5);
    }

    public double x() {
        return area.x();
    }

    double y() {
        return area.y();
    }

    double width() {
        return area.w();
    }

    /// Height of a lane.
    double lane() {
        return rows.height;
    }

    /// Index of the first lane that is shown.
    public int first() {
        return rows.first;
    }

    /// How many lanes are shown.
    public int lanes() {
        return rows.count;
    }

    public double left() {
        return x() + label;
    }

    public double right() {
        return x() + width() - strip;
    }

    public double top() {
        return y() + axis;
    }

    public double bottom() {
        return top() + lanes() * lane();
    }

    /// The upper edge of a row, counted from 0 at the first that is shown.
    public double top(int row) {
        return top() + row * lane();
    }

    double middle(int row) {
        return top(row) + lane() / 2;
    }

    /// Index of the lane at a height, -1 for none.
    public int laneAt(double atY) {
        int row = (int) Math.floor((atY - top()) / lane());
        return row < 0 || row >= lanes() ? -1 : first() + row;
    }

    /// Picture units a day.
    public double unit(Period period) {
        return (right() - left()) / period.length();
    }

    /// The day that is drawn at a place, also beyond the edges.
    public double dayAt(Period period, double atX) {
        return period.from() + (atX - left()) / unit(period);
    }

    public double xOf(Period period, double day) {
        return left() + (day - period.from()) * unit(period);
    }
}
