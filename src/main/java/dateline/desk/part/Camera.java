package dateline.desk.part;

/// How a sheet lies under its pane: zoom (1: fits the pane) and shift, in pixels.
public record Camera(double zoom, double x, double y) {
    public static final Camera FIT = new Camera(1, 0, 0);
    private static final double LEAST = .2;
    private static final double MOST = 6;

    /// Zooms about a point of the pane.
    public Camera zoomed(double factor, double px, double py) {
        double next = clamped(zoom * factor);
        double f = next / zoom;
        return new Camera(next, px - (px - x) * f, py - (py - y) * f);
    }

    public Camera moved(double dx, double dy) {
        return new Camera(zoom, x + dx, y + dy);
    }

    /// No nearer and no farther than can be zoomed.
    public Camera bounded() {
        return new Camera(clamped(zoom), x, y);
    }

    private static double clamped(double zoom) {
        return Math.clamp(zoom, LEAST, MOST);
    }

    public double sheetX(double px) {
        return (px - x) / zoom;
    }

    public double sheetY(double py) {
        return (py - y) / zoom;
    }
}
