package dateline.chart.layout;

import dateline.analysis.ActorGraph;
import java.util.Map;

/// Moves single actors of a finished layout a little wherever that makes it read better (Davidson and Harel 1996,
/// without the chance: only what improves is kept, so the same graph gives the same places).
final class Polish {
    private static final int SWEEPS = 14;
    private static final double[] STEPS = {150, 75, 36};
    private static final int DIRECTIONS = 12;

    private Polish() {}

    static void over(ActorGraph graph, Map<String, double[]> positions) {
        double now = Quality.of(graph, positions);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double before = now;
            for (double[] place : positions.values()) now = moved(graph, positions, place, now);
            if (before - now < .02) return;
        }
    }

    private static double moved(ActorGraph graph, Map<String, double[]> positions, double[] place, double now) {
        double x = place[0];
        double y = place[1];
        double best = now;
        double[] to = {x, y};
        for (double step : STEPS)
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                place[0] = x + step * StrictMath.cos(angle);
                place[1] = y + step * StrictMath.sin(angle);
                double quality = Quality.of(graph, positions);
                if (quality >= best - 1e-9) continue;
                best = quality;
                to[0] = place[0];
                to[1] = place[1];
            }
        place[0] = to[0];
        place[1] = to[1];
        return best;
    }
}
