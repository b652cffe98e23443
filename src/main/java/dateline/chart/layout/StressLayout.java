package dateline.chart.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.graphstream.stream.PipeBase;
import org.graphstream.ui.geom.Point3;
import org.graphstream.ui.layout.Layout;

/// Full-pair stress minimised by stochastic gradient descent (Zheng, Pawar and Goodman 2018), seeded, as a
/// GraphStream layout: nodes and edges come in as events, positions go out as `xyz` attributes.
///
/// Frozen nodes stay where they were put. Parts that nothing joins are laid beside the largest one.
public final class StressLayout extends PipeBase implements Layout {
    /// Up to so many actors ties make room for the words on them; with more, lengths tell steps and nothing else.
    static final int LABELLED = 60;

    static final int ROUNDS = 60;
    static final double PRECISION = .05;
    static final long SEED = 20260131L;

    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final Map<String, String[]> edges = new LinkedHashMap<>();
    private final Map<Integer, double[]> given = new LinkedHashMap<>();
    private final Set<Integer> frozen = new HashSet<>();
    private double[] xs = new double[0];
    private double[] ys = new double[0];
    private boolean[] held = new boolean[0];
    private final long seed;
    private int steps;

    public StressLayout() {
        this(0);
    }

    /// @param attempt another number gives another layout of about the same stress
    StressLayout(int attempt) {
        seed = SEED + 7919L * attempt;
    }

    @Override
    public void nodeAdded(String sourceId, long timeId, String nodeId) {
        index.putIfAbsent(nodeId, index.size());
        super.nodeAdded(sourceId, timeId, nodeId);
    }

    @Override
    public void edgeAdded(String sourceId, long timeId, String edgeId, String from, String to, boolean directed) {
        edges.put(edgeId, new String[] {from, to});
        super.edgeAdded(sourceId, timeId, edgeId, from, to, directed);
    }

    @Override
    public void moveNode(String id, double x, double y, double z) {
        Integer place = index.get(id);
        if (place != null) given.put(place, new double[] {x, y});
    }

    @Override
    public void freezeNode(String id, boolean stay) {
        Integer place = index.get(id);
        if (place == null) return;
        if (stay) frozen.add(place);
        else frozen.remove(place);
    }

    @Override
    public void compute() {
        int n = index.size();
        xs = new double[n];
        ys = new double[n];
        held = new boolean[n];
        for (int i : frozen) held[i] = true;
        if (n == 0) return;
        double[][] distances = Distances.wanted(near(n), n <= LABELLED);
        start(n, distances);
        descend(n, distances);
        steps++;
        int i = 0;
        for (String id : index.keySet()) {
            sendNodeAttributeChanged(getClass().getName(), id, "xyz", null, new Object[] {xs[i], ys[i], 0.0});
            i++;
        }
    }

    private List<Set<Integer>> near(int n) {
        List<Set<Integer>> near = new ArrayList<>();
        for (int i = 0; i < n; i++) near.add(new TreeSet<>());
        for (String[] edge : edges.values()) {
            Integer a = index.get(edge[0]);
            Integer b = index.get(edge[1]);
            if (a == null || b == null || a.equals(b)) continue;
            near.get(a).add(b);
            near.get(b).add(a);
        }
        return near;
    }

    private void start(int n, double[][] distances) {
        Random random = new Random(seed);
        for (int i = 0; i < n; i++) {
            xs[i] = (random.nextDouble() - .5) * Spacing.TIE * Math.sqrt(n);
            ys[i] = (random.nextDouble() - .5) * Spacing.TIE * Math.sqrt(n);
        }
        if (given.isEmpty()) return;
        given.forEach((place, xy) -> {
            xs[place] = xy[0];
            ys[place] = xy[1];
        });
        // A new actor begins among the old ones that it is near to.
        for (int i = 0; i < n; i++) {
            if (given.containsKey(i)) continue;
            double sum = 0;
            double x = 0;
            double y = 0;
            for (int old : given.keySet()) {
                double weight = 1 / (distances[i][old] * distances[i][old]);
                sum += weight;
                x += weight * xs[old];
                y += weight * ys[old];
            }
            xs[i] = x / sum + (random.nextDouble() - .5) * Spacing.TIE;
            ys[i] = y / sum + (random.nextDouble() - .5) * Spacing.TIE;
        }
    }

    private void descend(int n, double[][] d) {
        int pairs = n * (n - 1) / 2;
        int[] order = new int[pairs];
        double least = Double.MAX_VALUE;
        double most = 0;
        int[] left = new int[pairs];
        int[] right = new int[pairs];
        int k = 0;
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++) {
                left[k] = i;
                right[k] = j;
                order[k] = k++;
                least = Math.min(least, 1 / (d[i][j] * d[i][j]));
                most = Math.max(most, 1 / (d[i][j] * d[i][j]));
            }
        if (pairs == 0) return;
        double first = 1 / least;
        double last = PRECISION / most;
        double decay = StrictMath.log(first / last) / (ROUNDS - 1);
        Random random = new Random(seed + 1);
        for (int round = 0; round < ROUNDS; round++) {
            double rate = first * StrictMath.exp(-decay * round);
            for (int i = pairs - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            for (int at : order) step(left[at], right[at], d[left[at]][right[at]], rate);
        }
    }

    private void step(int i, int j, double want, double rate) {
        double mu = Math.min(1, rate / (want * want));
        double dx = xs[i] - xs[j];
        double dy = ys[i] - ys[j];
        // Exact to the last bit everywhere, as StrictMath.hypot is, and many times as fast.
        double now = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double r = mu * (now - want) / 2 / now;
        boolean holdI = held[i];
        boolean holdJ = held[j];
        double shareI = holdI ? 0 : holdJ ? 2 : 1;
        double shareJ = holdJ ? 0 : holdI ? 2 : 1;
        xs[i] -= r * dx * shareI;
        ys[i] -= r * dy * shareI;
        xs[j] += r * dx * shareJ;
        ys[j] += r * dy * shareJ;
    }

    /// Positions by node id after [#compute].
    Map<String, double[]> positions() {
        Map<String, double[]> out = new LinkedHashMap<>();
        int i = 0;
        for (String id : index.keySet()) out.put(id, new double[] {xs[i], ys[i++]});
        return out;
    }

    @Override
    public String getLayoutAlgorithmName() {
        return "stress, stochastic gradient descent";
    }

    @Override
    public int getNodeMovedCount() {
        return xs.length;
    }

    @Override
    public double getStabilization() {
        return steps > 0 ? 1 : 0;
    }

    @Override
    public double getStabilizationLimit() {
        return 1;
    }

    @Override
    public Point3 getLowPoint() {
        return new Point3(Arrays.stream(xs).min().orElse(0), Arrays.stream(ys).min().orElse(0), 0);
    }

    @Override
    public Point3 getHiPoint() {
        return new Point3(Arrays.stream(xs).max().orElse(0), Arrays.stream(ys).max().orElse(0), 0);
    }

    @Override
    public int getSteps() {
        return steps;
    }

    @Override
    public long getLastStepTime() {
        return 0;
    }

    @Override
    public double getQuality() {
        return 1;
    }

    @Override
    public double getForce() {
        return 1;
    }

    @Override
    public void clear() {
        index.clear();
        edges.clear();
        given.clear();
        frozen.clear();
        xs = new double[0];
        ys = new double[0];
    }

    @Override
    public void setForce(double value) {
        // Stress has one minimum to go to; there is no force to tune.
    }

    @Override
    public void setStabilizationLimit(double value) {
        // One call computes the whole layout.
    }

    @Override
    public void setQuality(double qualityLevel) {
        // One quality: the best.
    }

    @Override
    public void setSendNodeInfos(boolean send) {
        // Only positions are sent.
    }

    @Override
    public void shake() {
        given.clear();
    }
}
