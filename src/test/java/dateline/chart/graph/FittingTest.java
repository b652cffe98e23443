package dateline.chart.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittingTest {
    private final List<Integer> drawn = new ArrayList<>();

    /// Something drawn with so many overlaps.
    private Supplier<Integer> way(int overlaps) {
        return () -> {
            drawn.add(overlaps);
            return overlaps;
        };
    }

    private static List<Integer> numbers(String words) {
        return Arrays.stream(words.split(" ")).map(Integer::valueOf).toList();
    }

    @ParameterizedTest(name = "of ways with {0} overlaps")
    @CsvSource({"3 0 0, 0, 3 0", "0 5, 0, 0", "4 2 6 2, 2, 4 2 6 2", "7, 7, 7"})
    void theFirstWayThatFitsIsTakenAndNoFurtherOneIsDrawn(String overlaps, int best, String tried) {
        Stream<Supplier<Integer>> ways = numbers(overlaps).stream().map(this::way);
        assertThat(Fitting.best(ways, one -> one)).isEqualTo(best);
        assertThat(drawn).isEqualTo(numbers(tried));
    }

    @Test
    void ofTwoThatAreAsGoodTheFirstOneIsTaken() {
        assertThat(Fitting.best(Stream.<Supplier<String>>of(() -> "ab", () -> "c", () -> "d"), String::length)).isEqualTo("c");
    }

    @Test
    void eachFactorIsTriedWithAllStretches() {
        List<String> tried = Fitting.ways(new double[] {1, .5}, new double[] {1.3, 2}, (factor, stretch) -> factor + " " + stretch).map(Supplier::get).toList();
        assertThat(tried).containsExactly("1.0 1.3", "1.0 2.0", "0.5 1.3", "0.5 2.0");
    }

    /// Every actor beyond the tenth lies on another.
    @ParameterizedTest(name = "of {0}, at least {1}, {2} fewer each time")
    @CsvSource({"16, 4, 1, 10", "16, 4, 4, 8", "9, 4, 1, 9", "30, 12, 5, 12"})
    void theBusiestAreDrawnEverFewerUntilTheyFitOrFewAreLeft(int all, int few, int fewer, int left) {
        int shown = Fitting.shrunk(all, few, room -> new Fitting.Part<>(room, room, Math.max(0, room - 10)), overlaps -> fewer);
        assertThat(shown).isEqualTo(left);
    }

    @Test
    void whoIsNotDrawnAnywayIsNotTakenAwayOneByOne() {
        List<Integer> rooms = new ArrayList<>();
        Fitting.shrunk(100, 4, room -> {
            rooms.add(room);
            int actors = Math.min(room, 12);
            return new Fitting.Part<>(room, actors, actors - 10);
        }, overlaps -> 1);
        assertThat(rooms).containsExactly(100, 11, 10);
    }
}
