package dateline.chart.layout;

import java.util.Map;

/// Turns a fresh layout so that its long side lies flat, as pages and windows are wider than high.
final class Orientation {
    private Orientation() {}

    static void lay(Map<String, double[]> positions) {
        centre(positions);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (double[] p : positions.values()) {
            xx += p[0] * p[0];
            xy += p[0] * p[1];
            yy += p[1] * p[1];
        }
        double angle = .5 * StrictMath.atan2(2 * xy, xx - yy);
        double cos = StrictMath.cos(-angle);
        double sin = StrictMath.sin(-angle);
        for (double[] p : positions.values()) {
            double x = p[0] * cos - p[1] * sin;
            double y = p[0] * sin + p[1] * cos;
            p[0] = x;
            p[1] = y;
        }
        // The first actor of the case stands in the upper left, so that a mirrored picture cannot come out.
        double[] first = positions.isEmpty() ? new double[2] : positions.values().iterator().next();
        double flipX = first[0] > 0 ? -1 : 1;
        double flipY = first[1] > 0 ? -1 : 1;
        for (double[] p : positions.values()) {
            p[0] *= flipX;
            p[1] *= flipY;
        }
    }

    static void centre(Map<String, double[]> positions) {
        double x = positions.values().stream().mapToDouble(p -> p[0]).average().orElse(0);
        double y = positions.values().stream().mapToDouble(p -> p[1]).average().orElse(0);
        for (double[] p : positions.values()) {
            p[0] -= x;
            p[1] -= y;
        }
    }
}
