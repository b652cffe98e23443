package dateline.chart.layout;

import dateline.analysis.Projection;
import dateline.model.casefile.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Places for some who come to many that stay: stress of the newcomers alone, each against those a step or two away,
/// then the nearest free spot. What it costs grows with the newcomers, not with the pairs of all.
final class Newcomers {
    /// So many of the nearest count.
    private static final int NEAR = 24;

    private static final int RINGS = 40;
    private static final int SPOTS_A_RING = 8;

    private final Projection graph;
    private final double[][] at;
    private final boolean[] held;
    private final List<Integer> coming = new ArrayList<>();
    private final Random random = new Random(StressLayout.SEED);

    private Newcomers(Projection graph, Places fixed) {
        this.graph = graph;
        at = new double[graph.size()][2];
        held = new boolean[graph.size()];
        for (int i = 0; i < graph.size(); i++) {
            int one = i;
            fixed.of(graph.ids().get(i)).ifPresentOrElse(place -> hold(one, place), () -> coming.add(one));
        }
    }

    /// The newcomers' positions by id.
    static Map<String, double[]> among(Projection graph, Places fixed) {
        Newcomers all = new Newcomers(graph, fixed);
        all.begin();
        all.descend();
        Map<String, double[]> out = new LinkedHashMap<>();
        for (int i : all.coming) {
            all.settle(i);
            out.put(graph.ids().get(i), all.at[i]);
        }
        return out;
    }

    private void hold(int i, Place place) {
        held[i] = true;
        at[i] = new double[] {place.x(), place.y()};
    }

    /// Near those that stay and to whom something leads; whom nothing joins to them, below everything.
    private void begin() {
        Set<Integer> begun = new LinkedHashSet<>();
        for (int i = 0; i < held.length; i++) if (held[i]) begun.add(i);
        double bottom = begun.stream().mapToDouble(i -> at[i][1]).max().orElse(0);
        double left = begun.stream().mapToDouble(i -> at[i][0]).min().orElse(0);
        List<Integer> waiting = new ArrayList<>(coming);
        int apart = 0;
        while (!waiting.isEmpty()) {
            boolean some = waiting.removeIf(i -> beginBeside(i, begun));
            if (some) continue;
            int first = waiting.removeFirst();
            at[first] = new double[] {left + Spacing.TIE * 2 * apart++, bottom + Spacing.TIE * 1.5};
            begun.add(first);
        }
    }

    private boolean beginBeside(int i, Set<Integer> begun) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (int other : graph.near()[i])
            if (begun.contains(other)) {
                x += at[other][0];
                y += at[other][1];
                count++;
            }
        if (count == 0) return false;
        at[i] = new double[] {x / count + jitter(), y / count + jitter()};
        begun.add(i);
        return true;
    }

    private double jitter() {
        return (random.nextDouble() - .5) * Spacing.TIE;
    }

    private void descend() {
        Map<Integer, Map<Integer, Double>> wanted = new LinkedHashMap<>();
        for (int i : coming) wanted.put(i, near(i));
        double first = 4 * Spacing.TIE * Spacing.TIE;
        double last = StressLayout.PRECISION * Spacing.TIE * Spacing.TIE;
        double decay = StrictMath.log(first / last) / (StressLayout.ROUNDS - 1);
        for (int round = 0; round < StressLayout.ROUNDS; round++) {
            double rate = first * StrictMath.exp(-decay * round);
            wanted.forEach((i, others) -> others.forEach((other, length) -> step(i, other, length, rate)));
        }
    }

    /// Those a step away and, as far as there is room, two steps away, with their wanted distance.
    private Map<Integer, Double> near(int i) {
        Map<Integer, Double> out = new LinkedHashMap<>();
        for (int one : graph.near()[i]) if (out.size() < NEAR) out.put(one, Spacing.TIE);
        for (int one : List.copyOf(out.keySet()))
            for (int two : graph.near()[one]) if (out.size() < NEAR && two != i) out.putIfAbsent(two, 2 * Spacing.TIE);
        return out;
    }

    private void step(int i, int other, double want, double rate) {
        double mu = Math.min(1, rate / (want * want));
        double dx = at[i][0] - at[other][0];
        double dy = at[i][1] - at[other][1];
        double now = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double r = mu * (now - want) / now * (held[other] ? 1 : .5);
        at[i][0] -= r * dx;
        at[i][1] -= r * dy;
    }

    /// Takes the nearest spot that is free of all who stay, and stays there.
    private void settle(int i) {
        double[] wish = at[i];
        double[] spot = wish;
        for (int k = 0; k < RINGS * SPOTS_A_RING && !free(spot); k++) spot = spot(wish, k);
        at[i] = spot;
        held[i] = true;
    }

    private static double[] spot(double[] wish, int k) {
        double away = Spacing.BARE * .5 * (1 + k / SPOTS_A_RING);
        double turn = k * 2.399963;
        return new double[] {wish[0] + away * StrictMath.cos(turn), wish[1] + away * StrictMath.sin(turn)};
    }

    private boolean free(double[] spot) {
        for (int i = 0; i < held.length; i++)
            if (held[i] && Math.abs(at[i][0] - spot[0]) < Spacing.BARE && Math.abs(at[i][1] - spot[1]) < Spacing.BARE) return false;
        return true;
    }
}
