package dateline.chart.raster;

import java.util.List;

/// A path of straight pieces drawn solid, dashed or dotted.
final class Dashes {
    /// Dashes nearer to each other than this run together into a paler line, in pixels.
    private static final double RUN_TOGETHER = 2.5;

    private Dashes() {}

    /// @param path x, y, x, y … in pixels
    /// @param dash lengths of dash and gap in picture units; empty for a solid line
    /// @param zoom pixels a picture unit
    static void draw(Pixels pixels, double[] path, double wide, List<Double> dash, double zoom, int rgb, int alpha) {
        if (dash.size() < 2) {
            for (int i = 0; i + 3 < path.length; i += 2) pixels.segment(path[i], path[i + 1], path[i + 2], path[i + 3], wide, rgb, alpha);
            return;
        }
        double period = (dash.get(0) + dash.get(1)) * zoom;
        // A dot is as long as it is wide.
        double on = Math.min(period * .8, Math.max(dash.get(0) * zoom, wide));
        if (period < RUN_TOGETHER) draw(pixels, path, wide, List.of(), zoom, rgb, (int) (alpha * Math.max(.35, on / period)));
        else broken(pixels, path, wide, period, on, rgb, alpha);
    }

    private static void broken(Pixels pixels, double[] path, double wide, double period, double on, int rgb, int alpha) {
        double at = 0;
        for (int i = 0; i + 3 < path.length; i += 2) {
            double dx = path[i + 2] - path[i];
            double dy = path[i + 3] - path[i + 1];
            double length = Math.sqrt(dx * dx + dy * dy);
            if (length == 0) continue;
            // A line may run on far outside; only the dashes in sight are walked through.
            double[] seen = pixels.seen(path[i], path[i + 1], dx, dy, wide);
            double begin = Math.floor((at + seen[0] * length) / period) * period;
            for (double start = begin; start < at + seen[1] * length; start += period) {
                double from = Math.max(0, (start - at) / length);
                double to = Math.min(1, (start + on - at) / length);
                if (to > from)
                    pixels.segment(path[i] + dx * from, path[i + 1] + dy * from, path[i] + dx * to, path[i + 1] + dy * to, wide, rgb, alpha);
            }
            at += length;
        }
    }
}
