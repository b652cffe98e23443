package dateline.chart.layout;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How well a layout would read on a page: lower is better. Counts what a reader stumbles over: lines that cross,
/// lines that run close by a foreign actor, lines that leave an actor side by side, and words that get small because
/// the whole is too large for the page.
final class Quality {
    /// Width over height of the graph's part of a page; see the figure's grid.
    private static final double ASPECT = 1310.0 / 884;

    /// A line nearer than this to a foreign actor reads as if it touched it.
    private static final double CLOSE = 62;

    /// Lines closer than this at their actor leave no room for their words.
    private static final double SHARP = .3;

    private final List<String[]> pairs = new ArrayList<>();
    private final Map<String, double[]> at;

    private Quality(ActorGraph graph, Map<String, double[]> positions) {
        at = positions;
        Map<String, String[]> once = new LinkedHashMap<>();
        for (Line line : graph.lines()) {
            boolean inOrder = line.a().compareTo(line.b()) < 0;
            String[] pair = inOrder ? new String[] {line.a(), line.b()} : new String[] {line.b(), line.a()};
            if (at.containsKey(pair[0]) && at.containsKey(pair[1])) once.put(pair[0] + "\n" + pair[1], pair);
        }
        pairs.addAll(once.values());
    }

    static double of(ActorGraph graph, Map<String, double[]> positions) {
        Quality quality = new Quality(graph, positions);
        return quality.size() + 1.2 * quality.crossings() + quality.passing() + 1.4 * quality.sharp() + quality.lengths() + quality.crowded();
    }

    /// Lengths in ties of the page that holds everything.
    private double size() {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (double[] p : at.values()) {
            left = Math.min(left, p[0]);
            right = Math.max(right, p[0]);
            top = Math.min(top, p[1]);
            bottom = Math.max(bottom, p[1]);
        }
        return 1.6 * Math.max(right - left, (bottom - top) * ASPECT) / Spacing.TIE;
    }

    private double crossings() {
        int count = 0;
        for (int i = 0; i < pairs.size(); i++)
            for (int j = i + 1; j < pairs.size(); j++) if (cross(pairs.get(i), pairs.get(j))) count++;
        return count;
    }

    private boolean cross(String[] one, String[] two) {
        if (one[0].equals(two[0]) || one[0].equals(two[1]) || one[1].equals(two[0]) || one[1].equals(two[1])) return false;
        double[] a = place(one[0]);
        double[] b = place(one[1]);
        double[] c = place(two[0]);
        double[] d = place(two[1]);
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private static double side(double[] a, double[] b, double[] p) {
        return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
    }

    private double passing() {
        double sum = 0;
        for (String[] pair : pairs)
            for (Map.Entry<String, double[]> other : at.entrySet()) {
                if (other.getKey().equals(pair[0]) || other.getKey().equals(pair[1])) continue;
                double distance = distance(other.getValue(), place(pair[0]), place(pair[1]));
                if (distance < CLOSE) sum += 1.5 * (1 - distance / CLOSE);
            }
        return sum;
    }

    private static double distance(double[] p, double[] a, double[] b) {
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.clamp(((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length, 0, 1);
        return StrictMath.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
    }

    private double sharp() {
        Map<String, List<Double>> angles = new LinkedHashMap<>();
        for (String[] pair : pairs) {
            double[] a = place(pair[0]);
            double[] b = place(pair[1]);
            angles.computeIfAbsent(pair[0], id -> new ArrayList<>()).add(StrictMath.atan2(b[1] - a[1], b[0] - a[0]));
            angles.computeIfAbsent(pair[1], id -> new ArrayList<>()).add(StrictMath.atan2(a[1] - b[1], a[0] - b[0]));
        }
        double sum = 0;
        for (List<Double> one : angles.values()) {
            List<Double> sorted = one.stream().sorted().toList();
            for (int i = 0; i < sorted.size() && sorted.size() > 1; i++) {
                double next = i + 1 < sorted.size() ? sorted.get(i + 1) : sorted.getFirst() + 2 * Math.PI;
                double gap = next - sorted.get(i);
                if (gap < SHARP) sum += 1 - gap / SHARP;
            }
        }
        return sum;
    }

    /// A line must be long enough for its word, and not go across the whole page.
    private double lengths() {
        double sum = 0;
        for (String[] pair : pairs) {
            double[] a = place(pair[0]);
            double[] b = place(pair[1]);
            double length = StrictMath.hypot(b[0] - a[0], b[1] - a[1]) / Spacing.TIE;
            sum += length < 1.15 ? 4 * (1.15 - length) : .35 * (length - 1.15);
        }
        return sum;
    }

    /// Actors whose names have no room side by side.
    private double crowded() {
        double[][] all = at.values().toArray(new double[0][]);
        double sum = 0;
        for (int i = 0; i < all.length; i++)
            for (int j = i + 1; j < all.length; j++) {
                double overX = Spacing.WIDE - Math.abs(all[i][0] - all[j][0]);
                double overY = Spacing.HIGH - Math.abs(all[i][1] - all[j][1]);
                if (overX > 0 && overY > 0) sum += 1 + Math.min(overX / Spacing.WIDE, overY / Spacing.HIGH);
            }
        return sum;
    }

    private double[] place(String id) {
        return at.getOrDefault(id, new double[2]);
    }
}
