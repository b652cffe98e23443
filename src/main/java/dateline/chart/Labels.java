package dateline.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Chooses a place for every label among its candidates so that none lies on another or on an actor, and few on
/// lines: greedy, then sweeps that let each label choose again. Deterministic.
final class Labels {
    private static final int SWEEPS = 4;
    private static final int ROUNDS = 3;
    private static final int HOPELESS = 40;

    /// What each place further down an item's list costs.
    private static final double RANK = .4;

    private static final double HARD = 1000;
    private static final double CROSSED = 30;
    private static final double DOUBTFUL = 120;

    private final List<Box> actors;
    private final List<Curve> curves;
    private final Box frame;
    private final List<Item> items = new ArrayList<>();

    /// One label to place.
    ///
    /// @param candidates boxes, the best first
    /// @param sure so many of them leave no doubt what they belong to; the others are taken only in need
    /// @param own the curve that the label belongs to, -1 for an actor's name
    record Item(List<Box> candidates, int sure, int own) {}

    Labels(List<Box> actors, List<Curve> curves, Box frame) {
        this.actors = actors;
        this.curves = curves;
        this.frame = frame;
    }

    void add(Item item) {
        items.add(item);
    }

    /// The chosen candidate of each item, in the order they were added.
    int[] place() {
        int[] chosen = new int[items.size()];
        double[][] fixed = new double[items.size()][];
        for (int i = 0; i < items.size(); i++) fixed[i] = fixedCosts(items.get(i));
        boolean[] placed = new boolean[items.size()];
        for (int sweep = 0; sweep <= SWEEPS; sweep++) {
            boolean changed = false;
            for (int i = 0; i < items.size(); i++) {
                int best = best(i, fixed[i], chosen, placed);
                changed |= best != chosen[i];
                chosen[i] = best;
                placed[i] = true;
            }
            if (sweep > 0 && !changed) break;
        }
        for (int round = 0; round < ROUNDS; round++) if (!untangle(chosen, fixed)) break;
        return chosen;
    }

    /// Lets each label that still lies on something take any place, and those in its way choose anew.
    private boolean untangle(int[] chosen, double[][] fixed) {
        boolean better = false;
        List<Integer> tangled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) if (cost(i, fixed, chosen) >= HARD) tangled.add(i);
        // Where so many lie on each other there is too little room, and looking for it would take seconds.
        if (tangled.size() > HOPELESS) return false;
        for (int i : tangled) {
            double least = total(fixed, chosen);
            int[] best = chosen.clone();
            for (int c = 0; c < fixed[i].length; c++) {
                if (fixed[i][c] >= HARD) continue;
                int[] tried = withRoomFor(i, c, chosen, fixed);
                double total = total(fixed, tried);
                if (total < least) {
                    least = total;
                    best = tried;
                    better = true;
                }
            }
            System.arraycopy(best, 0, chosen, 0, best.length);
        }
        return better;
    }

    private int[] withRoomFor(int i, int candidate, int[] chosen, double[][] fixed) {
        int[] tried = chosen.clone();
        tried[i] = candidate;
        boolean[] all = new boolean[items.size()];
        Arrays.fill(all, true);
        Box box = box(i, tried);
        for (int j = 0; j < items.size(); j++) if (j != i && box.overlaps(box(j, tried))) tried[j] = best(j, fixed[j], tried, all);
        return tried;
    }

    private Box box(int i, int[] chosen) {
        return items.get(i).candidates().get(chosen[i]);
    }

    private double cost(int i, double[][] fixed, int[] chosen) {
        double cost = fixed[i][chosen[i]] + chosen[i] * RANK;
        for (int j = 0; j < items.size(); j++) if (j != i) cost += hard(box(i, chosen), box(j, chosen));
        return cost;
    }

    private double total(double[][] fixed, int[] chosen) {
        double total = 0;
        for (int i = 0; i < items.size(); i++) total += cost(i, fixed, chosen);
        return total;
    }

    private int best(int i, double[] fixed, int[] chosen, boolean[] placed) {
        int best = 0;
        double least = Double.MAX_VALUE;
        List<Box> candidates = items.get(i).candidates();
        for (int c = 0; c < candidates.size(); c++) {
            double cost = fixed[c] + c * RANK;
            if (cost >= least) continue;
            for (int j = 0; j < items.size() && cost < least; j++)
                if (j != i && placed[j]) cost += hard(candidates.get(c), items.get(j).candidates().get(chosen[j]));
            if (cost < least) {
                least = cost;
                best = c;
            }
        }
        return best;
    }

    private double[] fixedCosts(Item item) {
        double[] costs = new double[item.candidates().size()];
        for (int c = 0; c < costs.length; c++) {
            Box box = item.candidates().get(c);
            double cost = (box.inside(frame) ? 0 : HARD) + (c < item.sure() ? 0 : DOUBTFUL);
            for (Box actor : actors) cost += hard(box, actor);
            for (int k = 0; k < curves.size(); k++) if (k != item.own()) cost += crossed(box, curves.get(k));
            costs[c] = cost;
        }
        return costs;
    }

    private static double hard(Box one, Box two) {
        double shared = one.shared(two);
        return shared == 0 ? 0 : HARD + shared;
    }

    /// A word that a foreign line runs through is hard to read, the more the longer the line runs in it.
    private static double crossed(Box box, Curve curve) {
        if (!curve.mayMeet(box)) return 0;
        int samples = (int) Math.clamp(curve.length() / 6, 12, 160);
        int inside = 0;
        for (int i = 0; i <= samples; i++) {
            double[] p = curve.at((double) i / samples);
            if (box.holds(p[0], p[1])) inside++;
        }
        return inside == 0 ? 0 : CROSSED + 2.0 * inside;
    }

    /// Overlaps of labels with labels or actors that are left.
    int overlaps(int[] chosen) {
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            Box box = items.get(i).candidates().get(chosen[i]);
            for (int j = i + 1; j < items.size(); j++) if (box.overlaps(items.get(j).candidates().get(chosen[j]))) count++;
            for (Box actor : actors) if (box.overlaps(actor)) count++;
            if (!box.inside(frame)) count++;
        }
        return count;
    }
}
