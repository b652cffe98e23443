package dateline.bench;

import dateline.analysis.ActorGraph;
import dateline.analysis.KnownGraphs;
import dateline.analysis.Line;
import dateline.analysis.Projection;
import dateline.chart.Picture.Target;
import dateline.chart.Theme;
import dateline.chart.graph.PaneDrawing;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.casefile.Place;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.eclipse.elk.alg.force.options.StressMetaDataProvider;
import org.eclipse.elk.alg.force.options.StressOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.SingleGraph;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;

/// The layout that is drawn beside GraphStream's SpringBox and ELK's stress: how well distances tell how many steps
/// two actors are apart (normalised stress, at the best scale for each), how many lines cross, how many
/// actors touch when our pane draws them there.
public final class Layouts {
    /// CPU seconds after which an engine is stopped.
    private static final double PATIENCE = 60;

    private Layouts() {}

    public static void main(String[] args) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new StressMetaDataProvider());
        System.out.printf(Locale.ROOT, "%-24s %-12s %8s %10s %9s %8s%n", "", "", "stress", "crossings", "overlaps", "CPU s");
        int most = args.length == 0 ? 1500 : Integer.parseInt(args[0]);
        Map<String, ActorGraph> graphs = new LinkedHashMap<>();
        graphs.put("made, 12 actors", MadeGraph.of(12));
        graphs.put("Les Miserables, 77", known(KnownGraphs.lesMiserables()));
        graphs.put("made, 105, three camps", MadeGraph.camps(105, 441));
        graphs.put("made, 200", MadeGraph.of(200));
        graphs.put("made, 1,500", MadeGraph.of(1500));
        for (Map.Entry<String, ActorGraph> graph : graphs.entrySet()) if (graph.getValue().actors().size() <= most) compare(graph.getKey(), graph.getValue());
    }

    private static ActorGraph known(Projection graph) {
        List<Line> lines = new ArrayList<>();
        for (int a = 0; a < graph.size(); a++)
            for (int b : graph.near()[a])
                if (a < b) lines.add(MadeGraph.line("n" + a, "n" + b, "seen with", Sign.NEUTRAL, Status.OCCURRED, 1));
        return MadeGraph.graph(graph.size(), lines);
    }

    /// Lays the nodes of a projection out.
    @FunctionalInterface
    private interface Engine {
        double[][] lay(Projection graph);
    }

    private static void compare(String name, ActorGraph graph) {
        row(name, "ours", graph, p -> ours(graph));
        row("", "SpringBox", graph, Layouts::springBox);
        row("", "ELK stress", graph, Layouts::elk);
    }

    private static void row(String name, String engine, ActorGraph actors, Engine lay) {
        Projection graph = Projection.of(actors);
        double start = cpu();
        double[][] at = lay.lay(graph);
        double spent = cpu() - start;
        System.out.printf(Locale.ROOT, "%-24s %-12s %8.3f %10d %9d %8.2f%s%n", name, engine, stress(graph, at), crossings(graph, at), overlaps(actors, at),
                spent, spent > PATIENCE ? "  not within 60 s" : "");
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static double[][] ours(ActorGraph graph) {
        Places places = Arranger.arrange(graph, Places.of(List.of()));
        double[][] at = new double[graph.actors().size()][];
        for (int i = 0; i < at.length; i++) {
            Place place = places.of(graph.actors().get(i).id()).orElseThrow();
            at[i] = new double[] {place.x(), place.y()};
        }
        return at;
    }

    private static double[][] springBox(Projection graph) {
        SpringBox box = new SpringBox(false, new Random(5));
        Graph target = new SingleGraph("springs");
        box.addSink(target);
        for (int i = 0; i < graph.size(); i++) box.nodeAdded("bench", i, "n" + i);
        long time = graph.size();
        for (int a = 0; a < graph.size(); a++) for (int b : graph.near()[a]) if (a < b) box.edgeAdded("bench", time++, a + "-" + b, "n" + a, "n" + b, false);
        double start = cpu();
        int steps = 0;
        while (cpu() - start < PATIENCE && (steps++ < 50 || box.getStabilization() < .9) && steps < 3000) box.compute();
        double[][] at = new double[graph.size()][];
        for (int i = 0; i < at.length; i++) {
            Object[] xyz = (Object[]) target.getNode("n" + i).getAttribute("xyz");
            at[i] = new double[] {((Number) xyz[0]).doubleValue(), ((Number) xyz[1]).doubleValue()};
        }
        return at;
    }

    private static double[][] elk(Projection graph) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.stress");
        root.setProperty(StressOptions.DESIRED_EDGE_LENGTH, 110.0);
        root.setProperty(CoreOptions.RANDOM_SEED, 5);
        List<ElkNode> nodes = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < graph.size(); i++) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(30, 30);
            node.setLocation(random.nextDouble() * 1000, random.nextDouble() * 1000);
            nodes.add(node);
        }
        for (int a = 0; a < graph.size(); a++)
            for (int b : graph.near()[a]) {
                if (b < a) continue;
                ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(a), nodes.get(b));
                edge.setContainingNode(root);
            }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return nodes.stream().map(n -> new double[] {n.getX() + n.getWidth() / 2, n.getY() + n.getHeight() / 2}).toArray(double[][]::new);
    }

    private static double stress(Projection graph, double[][] at) {
        double near = 0;
        double square = 0;
        double pairs = 0;
        for (int from = 0; from < graph.size(); from++) {
            int[] steps = graph.steps(from);
            for (int to = from + 1; to < graph.size(); to++) {
                if (steps[to] <= 0) continue;
                double weight = 1.0 / steps[to] / steps[to];
                double length = Math.hypot(at[from][0] - at[to][0], at[from][1] - at[to][1]);
                near += weight * steps[to] * length;
                square += weight * length * length;
                pairs++;
            }
        }
        // The scale that makes the sum of weight * (steps - scale * length)² smallest leaves this of it.
        return 1 - near * near / square / pairs;
    }

    private static long crossings(Projection graph, double[][] at) {
        List<int[]> ties = new ArrayList<>();
        for (int a = 0; a < graph.size(); a++) for (int b : graph.near()[a]) if (a < b) ties.add(new int[] {a, b});
        long count = 0;
        for (int i = 0; i < ties.size(); i++)
            for (int j = i + 1; j < ties.size(); j++) {
                int[] p = ties.get(i);
                int[] q = ties.get(j);
                if (p[0] == q[0] || p[0] == q[1] || p[1] == q[0] || p[1] == q[1]) continue;
                if (side(at[p[0]], at[p[1]], at[q[0]]) * side(at[p[0]], at[p[1]], at[q[1]]) < 0
                        && side(at[q[0]], at[q[1]], at[p[0]]) * side(at[q[0]], at[q[1]], at[p[1]]) < 0) count++;
            }
        return count;
    }

    private static double side(double[] a, double[] b, double[] p) {
        return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
    }

    /// Mean length of a tie: engines measure in units of their own.
    private static double mean(Projection graph, double[][] at) {
        double sum = 0;
        int ties = 0;
        for (int a = 0; a < graph.size(); a++)
            for (int b : graph.near()[a]) {
                sum += Math.hypot(at[a][0] - at[b][0], at[a][1] - at[b][1]);
                ties++;
            }
        return Math.max(1e-9, sum / Math.max(1, ties));
    }

    /// Actors that touch when our pane draws them at these places.
    private static int overlaps(ActorGraph graph, double[][] at) {
        List<Place> places = new ArrayList<>();
        double scale = 150 / mean(Projection.of(graph), at);
        for (int i = 0; i < at.length; i++) places.add(new Place(graph.actors().get(i).id(), at[i][0] * scale, at[i][1] * scale, false));
        Places all = Places.of(places);
        List<Target> drawn = PaneDrawing.of(graph, all, Theme.LIGHT, PaneDrawing.fit(graph, all, 1200, 800)).picture().targets().stream()
                .filter(target -> target.shape() == Target.Shape.CIRCLE)
                .toList();
        int count = 0;
        for (int i = 0; i < drawn.size(); i++)
            for (int j = i + 1; j < drawn.size(); j++) {
                List<Double> p = drawn.get(i).points();
                List<Double> q = drawn.get(j).points();
                if (Math.hypot(p.get(0) - q.get(0), p.get(1) - q.get(1)) < drawn.get(i).reach() + drawn.get(j).reach()) count++;
            }
        return count;
    }
}
