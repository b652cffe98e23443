package dateline.chart.graph;

import dateline.chart.Box;
import dateline.chart.Outline;
import java.util.ArrayList;
import java.util.List;

/// A tie's path between two actors: a parabola through both, bent by `offset` at its middle, that begins and
/// ends at the actors' borders.
public record Curve(double ax, double ay, double cx, double cy, double bx, double by, double from, double to) {

    /// @param offset distance of the middle from the chord, to the left of the way from a to b
    /// @param gapA and `gapB` how far from the centres the drawn path begins and ends
    static Curve between(double ax, double ay, double bx, double by, double offset, double gapA, double gapB) {
        double length = Math.max(1e-6, StrictMath.hypot(bx - ax, by - ay));
        double nx = (by - ay) / length;
        double ny = -(bx - ax) / length;
        double cx = (ax + bx) / 2 + 2 * offset * nx;
        double cy = (ay + by) / 2 + 2 * offset * ny;
        Curve whole = new Curve(ax, ay, cx, cy, bx, by, 0, 1);
        return new Curve(ax, ay, cx, cy, bx, by, whole.leaves(gapA), 1 - new Curve(bx, by, cx, cy, ax, ay, 0, 1).leaves(gapB));
    }

    private double leaves(double gap) {
        double low = 0;
        double high = .5;
        for (int i = 0; i < 24; i++) {
            double t = (low + high) / 2;
            if (StrictMath.hypot(x(t) - ax, y(t) - ay) < gap) low = t;
            else high = t;
        }
        return high;
    }

    double x(double t) {
        double u = 1 - t;
        return u * u * ax + 2 * u * t * cx + t * t * bx;
    }

    double y(double t) {
        double u = 1 - t;
        return u * u * ay + 2 * u * t * cy + t * t * by;
    }

    /// The point at a share of the drawn path, 0 to 1.
    double[] at(double share) {
        double t = from + (to - from) * share;
        return new double[] {x(t), y(t)};
    }

    /// The path, cut back by `headA` and `headB` where arrow heads take over.
    Outline path(double headA, double headB) {
        double length = length();
        double t0 = from + (to - from) * Math.min(.45, headA / length);
        double t1 = to - (to - from) * Math.min(.45, headB / length);
        // The control point of a part of a parabola is where the tangents at its ends meet.
        double qx = (1 - t0) * ((1 - t1) * ax + t1 * cx) + t0 * ((1 - t1) * cx + t1 * bx);
        double qy = (1 - t0) * ((1 - t1) * ay + t1 * cy) + t0 * ((1 - t1) * cy + t1 * by);
        return new Outline.Maker().move(x(t0), y(t0)).quad(x(t0), y(t0), qx, qy, x(t1), y(t1)).done();
    }

    double length() {
        double sum = 0;
        double[] last = at(0);
        for (int i = 1; i <= 12; i++) {
            double[] next = at(i / 12.0);
            sum += StrictMath.hypot(next[0] - last[0], next[1] - last[1]);
            last = next;
        }
        return Math.max(1, sum);
    }

    /// The arrow head at the end (or, `start`, at the beginning), `size` long.
    Outline head(boolean start, double size) {
        double tip = start ? from : to;
        double back = start ? from + (to - from) * Math.min(.45, size / length()) : to - (to - from) * Math.min(.45, size / length());
        double dx = x(tip) - x(back);
        double dy = y(tip) - y(back);
        double d = Math.max(1e-6, StrictMath.hypot(dx, dy));
        dx /= d;
        dy /= d;
        double half = size * .44;
        double bx = x(tip) - dx * size;
        double by = y(tip) - dy * size;
        return Outline.polygon(x(tip), y(tip), bx - dy * half, by + dx * half, bx + dx * size * .22, by + dy * size * .22, bx + dy * half, by - dx * half);
    }

    /// Points along the drawn path for hit-testing and crossing counts.
    List<Double> points(int pieces) {
        List<Double> out = new ArrayList<>();
        for (int i = 0; i <= pieces; i++) {
            double[] p = at((double) i / pieces);
            out.add(p[0]);
            out.add(p[1]);
        }
        return out;
    }

    /// A box that holds the curve.
    Box bounds() {
        double left = Math.min(Math.min(ax, bx), cx);
        double top = Math.min(Math.min(ay, by), cy);
        return new Box(left, top, Math.max(Math.max(ax, bx), cx) - left, Math.max(Math.max(ay, by), cy) - top);
    }

    /// Smallest distance of the drawn path from a point.
    double distance(double px, double py) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i <= 24; i++) {
            double[] p = at(i / 24.0);
            best = Math.min(best, StrictMath.hypot(px - p[0], py - p[1]));
        }
        return best;
    }
}
