package dateline.chart;

/// Days to picture units and back.
///
/// @param unit picture units a day
record Scale(double day, double x, double unit) {
    /// The period laid over the units from `left` to `right`.
    static Scale of(Period period, double left, double right) {
        return new Scale(period.from(), left, (right - left) / period.length());
    }

    double x(double at) {
        return x + (at - day) * unit;
    }

    double day(double at) {
        return day + (at - x) / unit;
    }
}
