package dateline.chart.timeline;

/// Days to picture units and back.
///
/// @param unit picture units a day
record TimeScale(double day, double x, double unit) {
    /// The period laid over the units from `left` to `right`.
    static TimeScale of(Period period, double left, double right) {
        return new TimeScale(period.from(), left, (right - left) / period.length());
    }

    double x(double at) {
        return x + (at - day) * unit;
    }

    double day(double at) {
        return day + (at - x) / unit;
    }
}
