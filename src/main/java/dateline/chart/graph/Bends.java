package dateline.chart.graph;

import dateline.analysis.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How the lines of a graph bend: lines of one pair apart from each other, and round actors that they do not join.
final class Bends {
    /// With more lines than this none winds its way round foreign actors: there are too many in any way.
    private static final int WINDING = 700;

    private final List<Line> lines;
    private final Function<String, Node> node;
    private final Sizes sizes;
    private final List<Node> nodeList;
    private final Grid nodeGrid;
    private final List<Curve> curves = new ArrayList<>();
    private final List<Double> bends = new ArrayList<>();

    /// @param node an actor's place in the picture, by its id
    /// @param all the places of all actors
    Bends(List<Line> lines, Function<String, Node> node, List<Node> all, Sizes sizes) {
        this.lines = lines;
        this.node = node;
        this.sizes = sizes;
        nodeList = all;
        nodeGrid = Grid.of(nodeList.stream().map(one -> one.box().grown(one.r() * .2)).toList(), sizes.radius() * 4);
        bend();
    }

    /// A curve for each line, in their order.
    List<Curve> curves() {
        return curves;
    }

    /// How far the curve of a line is bent.
    double of(int line) {
        return bends.get(line);
    }

    private void bend() {
        Map<String, Integer> total = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Line line : lines) total.merge(pair(line), 1, Integer::sum);
        for (Line line : lines) {
            int n = total.getOrDefault(pair(line), 1);
            int i = seen.merge(pair(line), 1, Integer::sum) - 1;
            curves.add(curve(line, offset(n, i)));
        }
    }

    private static String pair(Line line) {
        return line.a().compareTo(line.b()) < 0 ? line.a() + "\n" + line.b() : line.b() + "\n" + line.a();
    }

    /// ±15 for two lines, 0 and ±27 for three, ±13 and ±40 for four (screen).
    private double offset(int n, int i) {
        double bend = sizes.bend();
        return switch (n) {
            case 1 -> 0;
            case 2 -> i == 0 ? bend : -bend;
            case 3 -> i == 0 ? 0 : i == 1 ? 1.8 * bend : -1.8 * bend;
            default -> new double[] {.87 * bend, -.87 * bend, 2.67 * bend, -2.67 * bend}[i];
        };
    }

    private Curve curve(Line line, double offset) {
        Node a = node.apply(line.a());
        Node b = node.apply(line.b());
        // Offsets count from the pair's smaller id, so that two directions do not bend to the same side.
        double signed = line.a().compareTo(line.b()) < 0 ? offset : -offset;
        Curve best = between(a, b, signed);
        double bend = signed;
        double least = lines.size() > WINDING ? 0 : blocked(best, a, b);
        for (int step = 1; step <= 4 && least > 0; step++)
            for (double way : new double[] {1, -1}) {
                double further = signed + way * step * sizes.radius() * 1.1;
                Curve other = between(a, b, further);
                double cost = blocked(other, a, b);
                if (cost < least) {
                    least = cost;
                    best = other;
                    bend = further;
                }
            }
        bends.add(bend);
        return best;
    }

    static Curve between(Node a, Node b, double offset) {
        return Curve.between(a.x(), a.y(), b.x(), b.y(), offset, a.r() * 1.28, b.r() * 1.28);
    }

    /// How deep a curve runs through actors that it does not join.
    private double blocked(Curve curve, Node a, Node b) {
        double depth = 0;
        for (int i : nodeGrid.near(curve.bounds())) {
            Node foreign = nodeList.get(i);
            if (foreign == a || foreign == b) continue;
            depth += Math.max(0, foreign.r() * 1.3 - curve.distance(foreign.x(), foreign.y()));
        }
        return depth;
    }
}
