package dateline.chart;

/// An upright rectangle that something takes up.
public record Box(double x, double y, double w, double h) {
    public boolean overlaps(Box other) {
        return x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h;
    }

    public double shared(Box other) {
        double dx = Math.min(x + w, other.x + other.w) - Math.max(x, other.x);
        double dy = Math.min(y + h, other.y + other.h) - Math.max(y, other.y);
        return dx <= 0 || dy <= 0 ? 0 : dx * dy;
    }

    public boolean holds(double px, double py) {
        return px > x && px < x + w && py > y && py < y + h;
    }

    public boolean inside(Box frame) {
        return x >= frame.x && y >= frame.y && x + w <= frame.x + frame.w && y + h <= frame.y + frame.h;
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, w, h);
    }

    /// The same moved sideways into a frame, where it reaches out of it by less than its half; else as it is.
    public Box within(Box frame) {
        double left = frame.x - x;
        double right = x + w - frame.x - frame.w;
        if (w > frame.w || Math.max(left, right) <= 0 || Math.max(left, right) > w / 2) return this;
        return moved(left > 0 ? left : -right, 0);
    }

    public Box grown(double by) {
        return new Box(x - by, y - by, w + 2 * by, h + 2 * by);
    }
}
