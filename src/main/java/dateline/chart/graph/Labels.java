package dateline.chart.graph;

import dateline.chart.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Chooses a place for every label among its candidates so that none lies on another or on an actor, and few on
/// lines: greedy, then sweeps that let each label choose again. Deterministic.
final class Labels {
    private static final int SWEEPS = 4;
    private static final int ROUNDS = 3;
    private static final int HOPELESS = 40;

    /// With more labels than this each takes the first place that is free; nobody reads all of them at once.
    private static final int MANY = 1500;

    /// What each place further down an item's list costs.
    private static final double RANK = .4;

    private static final double HARD = 1000;
    private static final double CROSSED = 30;
    private static final double DOUBTFUL = 120;
    private static final double SIDE = 60;

    /// Points in a piece of a curve.
    private static final int PIECE = 8;

    private final List<Box> actors;
    private final List<Curve> curves;
    private final Box frame;
    private final List<Item> items = new ArrayList<>();
    private final Grid actorGrid;
    private final Grid curveGrid = new Grid(SIDE);
    private final List<Piece> pieces = new ArrayList<>();
    private final Grid labelGrid = new Grid(SIDE);
    private double[][] fixed = new double[0][];
    private int[] chosen = new int[0];

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
        actorGrid = Grid.of(actors, SIDE);
    }

    /// Points along a curve, a few units apart, in pieces that are entered one by one.
    private void enter(int k) {
        Curve curve = curves.get(k);
        int samples = (int) Math.clamp(curve.length() / 6, 12, 160);
        for (int from = 0; from <= samples; from += PIECE) {
            int to = Math.min(samples, from + PIECE - 1);
            double[] points = new double[2 * (to - from + 1)];
            double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
            for (int i = from; i <= to; i++) {
                double[] p = curve.at((double) i / samples);
                points[2 * (i - from)] = p[0];
                points[2 * (i - from) + 1] = p[1];
                box = new double[] {Math.min(box[0], p[0]), Math.min(box[1], p[1]), Math.max(box[2], p[0]), Math.max(box[3], p[1])};
            }
            curveGrid.put(pieces.size(), new Box(box[0], box[1], box[2] - box[0], box[3] - box[1]));
            pieces.add(new Piece(k, points));
        }
    }

    /// A part of a curve as x, y, x, y …
    private record Piece(int curve, double[] points) {
        int inside(Box box) {
            int count = 0;
            for (int i = 0; i < points.length; i += 2) if (box.holds(points[i], points[i + 1])) count++;
            return count;
        }
    }

    void add(Item item) {
        items.add(item);
    }

    /// The chosen candidate of each item, in the order they were added.
    int[] place() {
        chosen = new int[items.size()];
        fixed = new double[items.size()][];
        for (int k = 0; k < curves.size() && items.size() <= MANY; k++) enter(k);
        for (int i = 0; i < items.size(); i++) fixed[i] = fixedCosts(items.get(i));
        int sweeps = items.size() > MANY ? 0 : SWEEPS;
        for (int sweep = 0; sweep <= sweeps; sweep++) {
            boolean changed = false;
            for (int i = 0; i < items.size(); i++) {
                int best = best(i);
                changed |= best != chosen[i];
                put(i, best);
            }
            if (sweep > 0 && !changed) break;
        }
        for (int round = 0; sweeps > 0 && round < ROUNDS; round++) if (!untangle()) break;
        return chosen;
    }

    private void put(int i, int candidate) {
        chosen[i] = candidate;
        labelGrid.put(i, box(i));
    }

    /// Lets each label that still lies on something take any place, and those in its way choose anew.
    private boolean untangle() {
        boolean better = false;
        List<Integer> tangled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) if (cost(i) >= HARD) tangled.add(i);
        // Where so many lie on each other there is too little room, and looking for it would take seconds.
        if (tangled.size() > HOPELESS) return false;
        for (int i : tangled) better |= free(i);
        return better;
    }

    private boolean free(int i) {
        double most = 1e-6;
        int[] best = {};
        for (int c = 0; c < fixed[i].length; c++) {
            if (fixed[i][c] >= HARD || c == chosen[i]) continue;
            int[] before = chosen.clone();
            Set<Integer> moved = withRoomFor(i, c);
            double after = total(moved);
            int[] tried = chosen.clone();
            for (int j : moved) put(j, before[j]);
            double gain = total(moved) - after;
            if (gain > most) {
                most = gain;
                best = tried;
            }
        }
        for (int j = 0; j < best.length; j++) if (best[j] != chosen[j]) put(j, best[j]);
        return best.length > 0;
    }

    /// Puts a label there and lets those in its way choose again; the labels that this may have moved.
    private Set<Integer> withRoomFor(int i, int candidate) {
        Set<Integer> moved = new TreeSet<>(Set.of(i));
        put(i, candidate);
        Box box = box(i);
        for (int j : labelGrid.near(box)) {
            if (j == i || !box.overlaps(box(j))) continue;
            moved.add(j);
            put(j, best(j));
        }
        return moved;
    }

    /// What these labels cost, each pair that shares a place counted from both sides.
    private double total(Set<Integer> some) {
        double total = 0;
        for (int i : some) {
            total += fixed[i][chosen[i]] + chosen[i] * RANK;
            Box box = box(i);
            for (int j : labelGrid.near(box)) if (j != i) total += hard(box, box(j)) * (some.contains(j) ? 1 : 2);
        }
        return total;
    }

    /// Where a label stands.
    Box box(int i) {
        return items.get(i).candidates().get(chosen[i]);
    }

    private double cost(int i) {
        return fixed[i][chosen[i]] + chosen[i] * RANK + among(i, box(i));
    }

    /// What it costs a label to lie there, for the other labels that lie there.
    private double among(int i, Box box) {
        double cost = 0;
        for (int j : labelGrid.near(box)) if (j != i) cost += hard(box, box(j));
        return cost;
    }

    private int best(int i) {
        int best = 0;
        double least = Double.MAX_VALUE;
        List<Box> candidates = items.get(i).candidates();
        for (int c = 0; c < candidates.size(); c++) {
            double cost = fixed[i][c] + c * RANK;
            if (cost >= least) continue;
            cost += among(i, candidates.get(c));
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
            for (int actor : actorGrid.near(box)) cost += hard(box, actors.get(actor));
            cost += crossed(box, item.own());
            costs[c] = cost;
        }
        return costs;
    }

    private static double hard(Box one, Box two) {
        double shared = one.shared(two);
        return shared == 0 ? 0 : HARD + shared;
    }

    /// A word that a foreign line runs through is hard to read, the more the longer the line runs in it.
    private double crossed(Box box, int own) {
        double cost = 0;
        int curve = -1;
        // Pieces of one curve have numbers in a row.
        for (int number : curveGrid.near(box)) {
            Piece piece = pieces.get(number);
            if (piece.curve == own) continue;
            int inside = piece.inside(box);
            if (inside == 0) continue;
            if (piece.curve != curve) cost += CROSSED;
            curve = piece.curve;
            cost += 2.0 * inside;
        }
        return cost;
    }

    /// As few labels as it takes so that none of the others lies on another, on an actor or outside the frame; actors'
    /// names only where nothing else helps.
    List<Integer> inTheWay() {
        List<Integer> out = new ArrayList<>();
        List<Integer> tangled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) if (lies(i) > 0) tangled.add(i);
        tangled.sort(java.util.Comparator.comparing((Integer i) -> items.get(i).own() < 0).thenComparing(i -> -lies(i)).thenComparing(i -> i));
        for (int i : tangled) {
            if (lies(i) == 0) continue;
            out.add(i);
            labelGrid.remove(i);
        }
        for (int i : out) labelGrid.put(i, box(i));
        return out;
    }

    private int lies(int i) {
        Box box = box(i);
        int count = box.inside(frame) ? 0 : 1;
        for (int j : labelGrid.near(box)) if (j != i && box.overlaps(box(j))) count++;
        for (int actor : actorGrid.near(box)) if (box.overlaps(actors.get(actor))) count++;
        return count;
    }

    /// Overlaps of labels with labels or actors that are left.
    int overlaps() {
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            Box box = box(i);
            for (int j : labelGrid.near(box)) if (j > i && box.overlaps(box(j))) count++;
            for (int actor : actorGrid.near(box)) if (box.overlaps(actors.get(actor))) count++;
            if (!box.inside(frame)) count++;
        }
        return count;
    }
}
