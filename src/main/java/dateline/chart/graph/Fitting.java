package dateline.chart.graph;

import java.util.Arrays;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Draws again and again until nothing lies on anything else: in one way after the other, then with fewer actors.
public final class Fitting {
    /// How much more one direction may be stretched than the other, the least first.
    private static final double[] STRETCHES = {Spread.STRETCH, 1.75, 2.4};

    private Fitting() {}

    /// Something drawn at a factor of its size, one direction stretched so much more than the other.
    public interface Draws<T> {
        T at(double factor, double stretch);
    }

    /// A way to draw it at each factor, each with all the stretches.
    public static <T> Stream<Supplier<T>> ways(double[] factors, double[] stretches, Draws<T> draws) {
        return Arrays.stream(factors).boxed().flatMap(factor -> Arrays.stream(stretches).<Supplier<T>>mapToObj(stretch -> () -> draws.at(factor, stretch)));
    }

    /// The same with the usual stretches.
    public static <T> Stream<Supplier<T>> ways(double[] factors, Draws<T> draws) {
        return ways(factors, STRETCHES, draws);
    }

    /// The first way without an overlap, else the one with the fewest; no further one is drawn.
    ///
    /// @param ways at least one
    public static <T> T best(Stream<Supplier<T>> ways, ToIntFunction<T> overlaps) {
        Iterator<Supplier<T>> next = ways.iterator();
        T best = next.next().get();
        while (next.hasNext() && overlaps.applyAsInt(best) > 0) {
            T other = next.next().get();
            if (overlaps.applyAsInt(other) < overlaps.applyAsInt(best)) best = other;
        }
        return best;
    }

    /// What was drawn of the busiest actors.
    ///
    /// @param actors how many they are
    public record Part<T>(T drawn, int actors, int overlaps) {}

    /// The busiest actors, ever fewer, until no label overlaps or only a few are left: rather fewer actors than labels on each other.
    ///
    /// @param part draws at most so many
    /// @param fewer how many are taken away for so many overlaps: far from fitting, larger steps lead there sooner
    public static <T> T shrunk(int most, int few, IntFunction<Part<T>> part, IntUnaryOperator fewer) {
        int room = most;
        while (true) {
            Part<T> drawn = part.apply(room);
            if (drawn.overlaps == 0 || room <= few) return drawn.drawn;
            room = Math.max(few, Math.min(room, drawn.actors) - fewer.applyAsInt(drawn.overlaps));
        }
    }
}
