package dateline.analysis;

import dateline.model.Actor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.SingleGraph;

/// Who is joined to whom at all: one undirected tie a pair, however many lines there are. Measures of centrality are
/// defined on such graphs; on one with parallel lines they come out wrong.
///
/// @param ids of the actors, in the order of their graph
/// @param near for each actor the positions of those that it is joined to, ascending
/// @param weights how many happenings and ties join the two, in the order of `near`
public record Projection(List<String> ids, int[][] near, double[][] weights) {
    public static Projection of(ActorGraph graph) {
        List<Pair> pairs = new ArrayList<>();
        for (Line line : graph.lines()) pairs.add(new Pair(line.a(), line.b(), line.count()));
        return of(graph.actors().stream().map(Actor::id).toList(), pairs);
    }

    /// Two that are joined.
    public record Pair(String a, String b, double weight) {}

    /// Pairs that occur several times, either way round, add up; whoever is joined to himself is not.
    public static Projection of(List<String> ids, List<Pair> pairs) {
        Map<String, Integer> index = new LinkedHashMap<>();
        for (String id : ids) index.putIfAbsent(id, index.size());
        List<Map<Integer, Double>> rows = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) rows.add(new java.util.TreeMap<>());
        for (Pair pair : pairs) {
            Integer a = index.get(pair.a());
            Integer b = index.get(pair.b());
            if (a == null || b == null || a.equals(b)) continue;
            rows.get(a).merge(b, pair.weight(), Double::sum);
            rows.get(b).merge(a, pair.weight(), Double::sum);
        }
        int[][] near = new int[rows.size()][];
        double[][] weights = new double[rows.size()][];
        for (int i = 0; i < near.length; i++) {
            near[i] = rows.get(i).keySet().stream().mapToInt(n -> n).toArray();
            weights[i] = rows.get(i).values().stream().mapToDouble(w -> w).toArray();
        }
        return new Projection(List.copyOf(index.keySet()), near, weights);
    }

    public int size() {
        return ids.size();
    }

    /// The same with every tie worth one.
    public Projection unweighted() {
        double[][] ones = new double[near.length][];
        for (int i = 0; i < near.length; i++) {
            ones[i] = new double[near[i].length];
            Arrays.fill(ones[i], 1);
        }
        return new Projection(ids, near, ones);
    }

    /// How many steps each is from one of them; -1 where none lead.
    public int[] steps(int from) {
        int[] steps = new int[size()];
        Arrays.fill(steps, -1);
        steps[from] = 0;
        Deque<Integer> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            int at = queue.poll();
            for (int next : near[at])
                if (steps[next] < 0) {
                    steps[next] = steps[at] + 1;
                    queue.add(next);
                }
        }
        return steps;
    }

    /// As GraphStream's algorithms want it.
    Graph graph() {
        Graph graph = new SingleGraph("projection", true, false);
        for (String id : ids) graph.addNode(id);
        for (int a = 0; a < near.length; a++)
            for (int k = 0; k < near[a].length; k++) {
                int b = near[a][k];
                if (b < a) continue;
                Edge edge = graph.addEdge(a + "-" + b, a, b);
                edge.setAttribute("weight", weights[a][k]);
            }
        return graph;
    }
}
