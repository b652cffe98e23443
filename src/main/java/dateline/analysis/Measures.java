package dateline.analysis;

import java.util.ArrayList;
import java.util.List;
import org.graphstream.algorithm.BetweennessCentrality;
import org.graphstream.algorithm.ConnectedComponents;
import org.graphstream.graph.Graph;

/// How central each actor is in the graph of who is joined to whom at all.
///
/// @param ids of the actors, in the order of their graph; the lists below have the same order
/// @param degree with how many others each is joined
/// @param betweenness how many shortest ways between two others lead through each, a share where there are several
/// (Freeman 1977); from 0
/// @param closeness how near each is to all that it can reach, 0 to 1 (Freeman 1979, in the form of Wasserman and
/// Faust 1994 for graphs of several parts)
/// @param parts how many parts nothing joins
public record Measures(List<String> ids, List<Integer> degree, List<Double> betweenness, List<Double> closeness, int parts) {
    public static Measures of(ActorGraph graph) {
        return of(Projection.of(graph));
    }

    public static Measures of(Projection projection) {
        List<Integer> degree = new ArrayList<>();
        for (int[] near : projection.near()) degree.add(near.length);
        if (projection.size() == 0) return new Measures(List.of(), List.of(), List.of(), List.of(), 0);
        Graph graph = projection.graph();
        ConnectedComponents components = new ConnectedComponents();
        components.init(graph);
        components.compute();
        BetweennessCentrality between = new BetweennessCentrality();
        between.setUnweighted();
        between.init(graph);
        between.compute();
        List<Double> betweenness = new ArrayList<>();
        // The algorithm counts each pair from both of its ends.
        for (String id : projection.ids()) betweenness.add(between.centrality(graph.getNode(id)) / 2);
        return new Measures(projection.ids(), List.copyOf(degree), List.copyOf(betweenness), closeness(projection), components.getConnectedComponentsCount());
    }

    private static List<Double> closeness(Projection graph) {
        List<Double> out = new ArrayList<>();
        for (int from = 0; from < graph.size(); from++) {
            long sum = 0;
            int reached = 0;
            for (int steps : graph.steps(from))
                if (steps > 0) {
                    sum += steps;
                    reached++;
                }
            out.add(sum == 0 ? 0 : (double) reached / sum * reached / (graph.size() - 1));
        }
        return List.copyOf(out);
    }
}
