package dateline.desk.graph;

/// How the sheet lies under the pane: zoom and shift, in pixels.
record Camera(double zoom, double x, double y) {
    static final Camera FIT = new Camera(1, 0, 0);
    private static final double LEAST = .2;
    private static final double MOST = 6;

    /// Zooms about a point of the pane.
    Camera zoomed(double factor, double px, double py) {
        double next = Math.clamp(zoom * factor, LEAST, MOST);
        double f = next / zoom;
        return new Camera(next, px - (px - x) * f, py - (py - y) * f);
    }

    Camera moved(double dx, double dy) {
        return new Camera(zoom, x + dx, y + dy);
    }

    double sheetX(double px) {
        return (px - x) / zoom;
    }

    double sheetY(double py) {
        return (py - y) / zoom;
    }
}
