package dateline.chart.graph;

/// How layout units become picture units, and how large shapes and words are.
///
/// @param factor on the measures of the screen or the page, 1 or a bit less where there is little room
public record Fit(double scaleX, double scaleY, double dx, double dy, double width, double height, double factor) {
    /// The place in the layout that is drawn at a point of the picture.
    public double[] toLayout(double x, double y) {
        return new double[] {(x - dx) / scaleX, (y - dy) / scaleY};
    }
}
