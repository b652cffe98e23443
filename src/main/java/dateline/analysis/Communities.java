package dateline.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Groups of actors that have more to do with each other than with the rest: modularity made large by moving single
/// actors, then whole groups (Louvain; Blondel, Guillaume, Lambiotte and Lefebvre 2008). Seeded: the same graph has
/// the same groups. Of some tries in different orders the best counts.
///
/// @param of the group of each actor of the projection, numbered from 0 in the order in which they first occur
/// @param modularity -0.5 to 1 (Newman and Girvan 2004)
public record Communities(int[] of, int count, double modularity) {
    private static final long SEED = 20260131L;
    private static final int TRIES = 12;

    /// Large graphs get one try: the next would change little.
    private static final int LARGE = 600;

    public static Communities of(Projection graph) {
        Communities best = found(graph, 0);
        for (int i = 1; i < TRIES && graph.size() <= LARGE; i++) {
            Communities next = found(graph, i);
            if (next.modularity > best.modularity + 1e-12) best = next;
        }
        return best;
    }

    private static Communities found(Projection graph, int attempt) {
        Random random = new Random(SEED + attempt);
        int[] of = new int[graph.size()];
        for (int i = 0; i < of.length; i++) of[i] = i;
        Level level = Level.of(graph);
        while (true) {
            int[] moved = level.moved(random);
            Level next = level.merged(moved);
            if (next.size() == level.size()) break;
            int[] dense = dense(moved);
            for (int i = 0; i < of.length; i++) of[i] = dense[of[i]];
            level = next;
        }
        int[] named = dense(of);
        return new Communities(named, Arrays.stream(named).max().orElse(-1) + 1, modularity(graph, named));
    }

    /// How far the ties inside groups exceed what chance would put there.
    public static double modularity(Projection graph, int[] of) {
        double total = 0;
        double inside = 0;
        double[] degree = new double[of.length];
        for (int a = 0; a < of.length; a++)
            for (int k = 0; k < graph.near()[a].length; k++) {
                double weight = graph.weights()[a][k];
                total += weight;
                degree[of[a]] += weight;
                if (of[a] == of[graph.near()[a][k]]) inside += weight;
            }
        if (total == 0) return 0;
        double expected = 0;
        for (double d : degree) expected += d / total * (d / total);
        return inside / total - expected;
    }

    /// Positions of the members of each group.
    public List<List<Integer>> members() {
        List<List<Integer>> out = new ArrayList<>();
        for (int i = 0; i < count; i++) out.add(new ArrayList<>());
        for (int i = 0; i < of.length; i++) out.get(of[i]).add(i);
        return out;
    }

    private static int[] dense(int[] of) {
        int[] number = new int[of.length];
        Arrays.fill(number, -1);
        int[] out = new int[of.length];
        int next = 0;
        for (int i = 0; i < of.length; i++) {
            if (number[of[i]] < 0) number[of[i]] = next++;
            out[i] = number[of[i]];
        }
        return out;
    }

    /// A graph whose nodes are groups of the level below.
    ///
    /// @param loops weight within each node, counted from both ends
    private record Level(int[][] near, double[][] weights, double[] loops, double[] degree, double total) {
        static Level of(Projection graph) {
            return made(graph.near(), graph.weights(), new double[graph.size()]);
        }

        private static Level made(int[][] near, double[][] weights, double[] loops) {
            double[] degree = loops.clone();
            for (int a = 0; a < near.length; a++) for (double w : weights[a]) degree[a] += w;
            return new Level(near, weights, loops, degree, Arrays.stream(degree).sum());
        }

        int size() {
            return near.length;
        }

        /// The group of each node once no single move makes modularity larger.
        int[] moved(Random random) {
            int[] of = new int[size()];
            int[] order = new int[size()];
            for (int i = 0; i < of.length; i++) {
                of[i] = i;
                order[i] = i;
            }
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            double[] sums = degree.clone();
            double[] links = new double[size()];
            for (boolean any = true; any; ) {
                any = false;
                for (int node : order) any |= move(node, of, sums, links);
            }
            return of;
        }

        private boolean move(int node, int[] of, double[] sums, double[] links) {
            int own = of[node];
            for (int k = 0; k < near[node].length; k++) links[of[near[node][k]]] += weights[node][k];
            sums[own] -= degree[node];
            int best = own;
            double most = links[own] - sums[own] * degree[node] / total;
            for (int other : near[node]) {
                double gain = links[of[other]] - sums[of[other]] * degree[node] / total;
                if (gain > most + 1e-12) {
                    most = gain;
                    best = of[other];
                }
            }
            for (int other : near[node]) links[of[other]] = 0;
            sums[best] += degree[node];
            of[node] = best;
            return best != own;
        }

        Level merged(int[] moved) {
            int[] of = dense(moved);
            int count = Arrays.stream(of).max().orElse(-1) + 1;
            List<java.util.TreeMap<Integer, Double>> rows = new ArrayList<>();
            for (int i = 0; i < count; i++) rows.add(new java.util.TreeMap<>());
            double[] inner = new double[count];
            for (int a = 0; a < near.length; a++) {
                inner[of[a]] += loops[a];
                for (int k = 0; k < near[a].length; k++) {
                    int b = of[near[a][k]];
                    if (b == of[a]) inner[b] += weights[a][k];
                    else rows.get(of[a]).merge(b, weights[a][k], Double::sum);
                }
            }
            int[][] joined = new int[count][];
            double[][] sums = new double[count][];
            for (int i = 0; i < count; i++) {
                joined[i] = rows.get(i).keySet().stream().mapToInt(n -> n).toArray();
                sums[i] = rows.get(i).values().stream().mapToDouble(w -> w).toArray();
            }
            return made(joined, sums, inner);
        }
    }
}
