package dateline.chart;

import java.util.ArrayList;
import java.util.List;

/// Chooses a place for every label among its candidates so that none lies on another or on an actor, and few on
/// lines: greedy, then sweeps that let each label choose again. Deterministic.
final class Labels {
    private static final int SWEEPS = 4;
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
        return chosen;
    }

    private int best(int i, double[] fixed, int[] chosen, boolean[] placed) {
        int best = 0;
        double least = Double.MAX_VALUE;
        List<Box> candidates = items.get(i).candidates();
        for (int c = 0; c < candidates.size(); c++) {
            double cost = fixed[c] + c * .4;
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
