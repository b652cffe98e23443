package dateline.chart.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// How far apart each two nodes of a graph want to stand: steps from one to the other, as lengths.
final class Distances {
    /// Of a node that no other leads to.
    private static final double NEVER = -1;

    private Distances() {}

    /// @param near whom each node is joined to
    /// @param labelled whether ties make room for the words on them
    static double[][] wanted(List<Set<Integer>> near, boolean labelled) {
        int n = near.size();
        double[][] hops = new double[n][n];
        double most = 1;
        for (int from = 0; from < n; from++) most = Math.max(most, hops(near, from, hops[from]));
        double[][] out = new double[n][n];
        for (int a = 0; a < n; a++)
            for (int b = 0; b < n; b++) {
                // Parts that nothing joins stand as far apart as a bit more than half the whole.
                double h = hops[a][b] < 0 ? Math.max(2.2, most * .55 + 1) : hops[a][b];
                boolean room = labelled && h == 1;
                out[a][b] = a == b ? 0 : h * Spacing.TIE * (room ? wide(near, a, b) : 1) * (room ? leaf(near, a, b) : 1);
            }
        return out;
    }

    /// Fills in the steps from one node; the most of them.
    private static double hops(List<Set<Integer>> near, int from, double[] steps) {
        Arrays.fill(steps, NEVER);
        steps[from] = 0;
        double most = 0;
        Deque<Integer> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            int at = queue.poll();
            for (int next : near.get(at))
                if (steps[next] < 0) {
                    steps[next] = steps[at] + 1;
                    most = Math.max(most, steps[next]);
                    queue.add(next);
                }
        }
        return most;
    }

    /// Ties of actors with many others are longer, so that their labels find room.
    private static double wide(List<Set<Integer>> near, int a, int b) {
        double crowd = Math.max(near.get(a).size(), near.get(b).size());
        return 1 + .055 * Math.max(0, crowd - 3);
    }

    /// A leaf may stand nearer to its only neighbour, which leaves room for the others.
    private static double leaf(List<Set<Integer>> near, int a, int b) {
        return Math.min(near.get(a).size(), near.get(b).size()) == 1 ? .94 : 1;
    }
}
