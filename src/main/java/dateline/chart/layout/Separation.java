package dateline.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Pushes boxes apart that overlap, along the way that costs less; held ones do not move.
final class Separation {
    private static final int ROUNDS = 200;

    private final Predicate<String> held;
    private final double wide;
    private final double high;

    private Separation(Predicate<String> held, double wide, double high) {
        this.held = held;
        this.wide = wide;
        this.high = high;
    }

    static void push(Map<String, double[]> positions, Places fixed) {
        boolean labelled = positions.size() <= StressLayout.LABELLED;
        new Separation(id -> fixed.of(id).isPresent(), labelled ? Spacing.WIDE : Spacing.BARE, labelled ? Spacing.HIGH : Spacing.BARE)
                .push(new ArrayList<>(positions.entrySet()));
    }

    private void push(List<Map.Entry<String, double[]>> all) {
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = false;
            for (int i = 0; i < all.size(); i++)
                for (int j = i + 1; j < all.size(); j++) moved |= push(all.get(i), all.get(j));
            if (!moved) return;
        }
    }

    private boolean push(Map.Entry<String, double[]> one, Map.Entry<String, double[]> two) {
        double[] a = one.getValue();
        double[] b = two.getValue();
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double overX = wide - Math.abs(dx);
        double overY = high - Math.abs(dy);
        if (overX <= 0 || overY <= 0) return false;
        boolean holdA = held.test(one.getKey());
        boolean holdB = held.test(two.getKey());
        if (holdA && holdB) return false;
        int axis = overX / wide < overY / high ? 0 : 1;
        double over = axis == 0 ? overX : overY;
        double way = Math.signum(axis == 0 ? dx : dy);
        if (way == 0) way = one.getKey().compareTo(two.getKey()) < 0 ? 1 : -1;
        a[axis] -= way * over * share(holdA, holdB);
        b[axis] += way * over * share(holdB, holdA);
        return true;
    }

    /// Each goes half of the way and a bit, or one goes all of it.
    private static double share(boolean holdsItself, boolean otherHolds) {
        return holdsItself ? 0 : otherHolds ? 1.02 : .51;
    }
}
