package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.Filter;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Pairs;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Seeded;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.params.provider.CsvSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActorGraphTest {
    static List<Pairs> pairs() {
        return Pairs.of(ActorGraphTest.class, "lines-");
    }

    private static ActorGraph graph(String sheet) {
        return ActorGraph.of(ResolvedCase.of(CaseSheet.read(sheet)), Filter.ALL);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void drawsTheLinesThatTheCaseHolds(Pairs pair) throws IOException {
        assertThat(sheet(graph(pair.given()))).isEqualTo(pair.expected());
    }

    private static String sheet(ActorGraph graph) {
        return graph.lines().stream()
                .map(line -> line.a() + (line.mutual() ? " <> " : " > ") + line.b() + (line.headed() ? "" : " no heads") + " | "
                        + line.sign().name().toLowerCase(Locale.ROOT) + " | " + line.status().code() + " | " + line.label() + " "
                        + line.count() + (line.folded() > 0 ? " +" + line.folded() : "") + " | "
                        + String.join(" ", line.eventIds()) + " " + String.join(" ", line.tieIds()) + " | notes "
                        + graph.notes(line).stream().map(String::valueOf).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void whateverTheCaseNoLineIsWithoutASentenceAndNoPairHasMoreThanFour() {
        for (int seed = 0; seed < 60; seed++) {
            ResolvedCase open = ResolvedCase.of(new Seeded(seed).file());
            ActorGraph graph = ActorGraph.of(open, Filter.ALL);
            Set<String> keys = new HashSet<>();
            for (Line line : graph.lines()) {
                assertThat(line.evidence()).isNotEmpty();
                assertThat(line.eventIds().size() + line.tieIds().size()).isPositive();
                assertThat(line.a()).isNotEqualTo(line.b());
                assertThat(graph.notes(line)).isNotEmpty();
                assertThat(keys.add(line.id())).isTrue();
                assertThat(graph.lines().stream().filter(other -> other.joins(line.a(), line.b())).count()).isLessThanOrEqualTo(4);
                assertThat(graph.actors()).extracting(actor -> actor.id()).contains(line.a(), line.b());
            }
            assertThat(ActorGraph.of(open, Filter.ALL)).isEqualTo(graph);
        }
    }

    @Test
    void aLineWithoutASentenceCannotBeMade() {
        assertThatThrownBy(() -> Line.of(LineKey.of("A", "B", false, Sign.CONFLICT, Status.OCCURRED), true, "attack", "attack", 1, new Line.Basis(List.of("e"), List.of(), List.of()), true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final String TWO_MONTHS = """
            article | a1 | Daily Courier | 2026-03-01 | Spring
            event | e1 | a1 | A > B | conflict attack | occurred | 2026-01-10
            event | e2 | a1 | A > C | conflict attack | claimed | 2026-02-10
            event | e3 | a1 | A > D | conflict attack | occurred | -
            """;

    @Test
    void whatDoesNotPassIsHiddenOrMarked() {
        ResolvedCase open = ResolvedCase.of(CaseSheet.read(TWO_MONTHS));
        Optional<LocalDate> february = Optional.of(LocalDate.of(2026, 2, 1));
        Filter dim = new Filter(february, Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), true, Filter.Outside.DIM);
        assertThat(ActorGraph.of(open, dim).lines()).filteredOn(Line::passes).extracting(Line::b).containsExactly("C", "D");
        assertThat(ActorGraph.of(open, dim).lines()).hasSize(3);
        Filter hide = new Filter(february, Optional.empty(), Set.of(Status.OCCURRED), Set.of(), Set.of(), Set.of(), true, Filter.Outside.HIDE);
        assertThat(ActorGraph.of(open, hide).lines()).extracting(Line::b).containsExactly("D");
        assertThat(ActorGraph.of(open, hide).actors()).extracting(actor -> actor.id()).containsExactlyInAnyOrder("A", "D");
    }

    @Test
    void amongTwoActorsOnlyTheirLinesAreLeft() {
        ActorGraph graph = graph(TWO_MONTHS);
        assertThat(graph.among(Set.of("A", "B")).lines()).extracting(Line::b).containsExactly("B");
        assertThat(graph.among(Set.of("A")).lines()).hasSize(3);
        assertThat(graph.among(Set.of("B", "C")).lines()).isEmpty();
        assertThat(graph.neighbours(Set.of("B"))).containsExactlyInAnyOrder("A", "B");
    }

    /// What is struck is no actor until it does something itself.
    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "''                                                                        ! 1 ! 1 place or thing left out",
        "event | e3 | a1 | mosque > LUN | neutral request | occurred | -           ! 3 ! ''",
        "tie | t1 | a1 | mosque part_of LUN | occurred                             ! 3 ! ''",
    })
    void whatIsStruckIsNoActorUntilItDoesSomethingItself(String more, int lines, String left) {
        ActorGraph graph = ActorGraph.of(ResolvedCase.of(CaseSheet.read("""
                article | a1 | Daily Courier | 2026-01-05 | Shells hit the mosque
                actor   | REB | armed_group | River Front
                actor   | mosque | unknown | mosque
                event   | e1 | a1 | REB > mosque | conflict attack | occurred | -
                event   | e2 | a1 | REB > LUN | conflict attack | occurred | -
                """ + more)), Filter.ALL.with(Filter.Unnamed.SHOW));
        assertThat(graph.lines()).hasSize(lines);
        assertThat(graph.leftOutWords()).isEqualTo(left);
    }
}
