package dateline.chart.timeline;

/// From where to where something reaches along the time, in picture units.
public record Extent(double left, double right) {
    static final Extent EVERYWHERE = new Extent(-Double.MAX_VALUE, Double.MAX_VALUE);

    double length() {
        return right - left;
    }
}
