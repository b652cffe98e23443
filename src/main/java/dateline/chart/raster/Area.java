package dateline.chart.raster;

import java.util.Arrays;
import java.util.List;

/// The inside of closed paths, filled with smooth edges: a row of pixels is cut into four, along each the exact share
/// of every pixel counts.
final class Area {
    private static final int CUTS = 4;

    private final List<double[]> paths;
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;
    private double[] crossings = new double[16];
    private int[] ways = new int[16];
    private int count;

    /// @param paths x, y, x, y … in pixels; closed whether or not they end where they began
    Area(List<double[]> paths) {
        this.paths = paths;
        for (double[] path : paths)
            for (int i = 0; i < path.length; i += 2) {
                left = Math.min(left, path[i]);
                right = Math.max(right, path[i]);
                top = Math.min(top, path[i + 1]);
                bottom = Math.max(bottom, path[i + 1]);
            }
    }

    void fill(Pixels pixels, int rgb, double alpha) {
        int from = Math.max(pixels.left(), (int) Math.floor(left));
        int to = Math.min(pixels.right(), (int) Math.ceil(right) + 1);
        if (to <= from) return;
        float[] covers = new float[to - from];
        int last = Math.min(pixels.bottom() - 1, (int) Math.floor(bottom));
        for (int y = Math.max(pixels.top(), (int) Math.floor(top)); y <= last; y++) {
            for (int cut = 0; cut < CUTS; cut++) {
                cross(y + (cut + .5) / CUTS);
                spans(covers, from);
            }
            pixels.row(y, from, covers, covers.length, rgb, alpha);
        }
    }

    private void cross(double y) {
        count = 0;
        for (double[] path : paths)
            for (int i = 0, j = path.length - 2; i < path.length; j = i, i += 2) {
                double ay = path[j + 1];
                double by = path[i + 1];
                if (ay <= y == by <= y) continue;
                add(path[j] + (y - ay) / (by - ay) * (path[i] - path[j]), by > ay ? 1 : -1);
            }
    }

    /// Keeps the crossings in order.
    private void add(double x, int way) {
        if (count == crossings.length) {
            crossings = Arrays.copyOf(crossings, 2 * count);
            ways = Arrays.copyOf(ways, 2 * count);
        }
        int at = count++;
        while (at > 0 && crossings[at - 1] > x) {
            crossings[at] = crossings[at - 1];
            ways[at] = ways[at - 1];
            at--;
        }
        crossings[at] = x;
        ways[at] = way;
    }

    private void spans(float[] covers, int from) {
        int winding = 0;
        for (int i = 0; i + 1 < count; i++) {
            winding += ways[i];
            if (winding == 0) continue;
            double a = Math.max(0, crossings[i] - from);
            double b = Math.min(covers.length, crossings[i + 1] - from);
            for (int x = (int) a; x < b; x++) covers[x] += (float) ((Math.min(x + 1, b) - Math.max(x, a)) / CUTS);
        }
    }
}
