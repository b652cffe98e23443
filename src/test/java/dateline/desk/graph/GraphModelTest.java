package dateline.desk.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.Line;
import dateline.chart.Emphasis;
import dateline.desk.work.Selection;
import dateline.model.Filter;
import dateline.model.Status;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphModelTest {
    private static final ResolvedCase OPEN = ResolvedCase.of(CaseSheet.read("""
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            event   | e1 | a1 | REB > GOV | conflict attack | occurred | 2026-01-02
            event   | e2 | a1 | GOV > REB | conflict accuse | claimed | 2026-01-03
            event   | e3 | a1 | GOV > AID | cooperation aid | planned |
            tie     | t1 | a1 | AID allied_with UNO | occurred
            """));
    private static final ResolvedCase TWO_CAMPS = ResolvedCase.of(CaseSheet.read(camps()));

    /// Two camps of eighty, each round its own head: too many to be read one by one.
    private static String camps() {
        StringBuilder sheet = new StringBuilder("article | a1 | Daily Courier | 2026-01-05 | Camps\n");
        for (String camp : List.of("N", "S"))
            for (int i = 0; i < 80; i++)
                sheet.append("event | ").append(camp).append(i).append(" | a1 | ").append(camp).append("HEAD > ").append(camp).append(i)
                        .append(" | cooperation aid | occurred | 2026-01-02\n");
        return sheet + "event | bridge | a1 | NHEAD > SHEAD | conflict attack | occurred | 2026-01-02\n";
    }

    private static GraphModel model(ResolvedCase open, Filter filter) {
        return GraphModel.of(open, filter, Set.of(), true);
    }

    private static Filter only(Status status, Filter.Outside outside) {
        return new Filter(Optional.empty(), Optional.empty(), Set.of(status), Set.of(), Set.of(), Set.of(), true, outside);
    }

    /// Events and ties of lines, for comparing: ids of lines are made up of more.
    private static Set<String> readings(GraphModel model, Set<String> lineIds) {
        return model.graph().lines().stream().filter(line -> lineIds.contains(line.id())).flatMap(line -> GraphModel.parts(line).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> actors(GraphModel model, Set<String> ids) {
        return ids.stream().filter(model.actorIds()::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void saysHowManyActorsAndLinesAreDrawn() {
        assertThat(model(OPEN, Filter.ALL).about()).isEqualTo("4 actors, 4 lines");
        assertThat(model(OPEN, only(Status.PLANNED, Filter.Outside.HIDE)).about()).isEqualTo("2 of 4 actors, 1 line");
        assertThat(GraphModel.NONE.about()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOV     | AID GOV REB | e1 e2 e3
            REB     | GOV REB     | e1 e2
            UNO     | AID UNO     | t1
            GOV UNO | AID GOV REB UNO | e1 e2 e3 t1
            """)
    void anActorIsKeptWithItsNeighboursAndTheLinesToThem(String picked, String kept, String lines) {
        GraphModel model = model(OPEN, Filter.ALL);
        Emphasis emphasis = model.emphasis(Selection.NONE.pickActors(List.of(picked.split(" "))), Set.of());
        assertThat(emphasis.picked()).containsExactlyInAnyOrder(picked.split(" "));
        assertThat(actors(model, emphasis.kept())).containsExactly(kept.split(" "));
        assertThat(readings(model, emphasis.kept())).containsExactly(lines.split(" "));
    }

    @Test
    void aReadingIsKeptWithItsLineAndBothEnds() {
        GraphModel model = model(OPEN, Filter.ALL);
        for (String id : List.of("e3", "t1")) {
            Emphasis emphasis = model.emphasis(Selection.NONE.pickEvents(List.of(id)), Set.of());
            assertThat(readings(model, emphasis.picked())).as(id).containsExactly(id);
            assertThat(actors(model, emphasis.kept())).as(id).isEqualTo(id.equals("e3") ? Set.of("AID", "GOV") : Set.of("AID", "UNO"));
        }
    }

    @Test
    void whatThePointerIsOverIsKeptBesideWhatIsPicked() {
        GraphModel model = model(OPEN, Filter.ALL);
        assertThat(model.emphasis(Selection.NONE, Set.of("UNO")).kept()).isEmpty();
        assertThat(model.emphasis(Selection.NONE.pickActors(List.of("REB")), Set.of("UNO")).kept()).contains("UNO", "REB", "GOV").doesNotContain("AID");
    }

    @Test
    void whatDoesNotPassTheFilterIsFadedWithActorsThatStandAlone() {
        GraphModel model = model(OPEN, only(Status.PLANNED, Filter.Outside.DIM));
        Set<String> faded = model.emphasis(Selection.NONE, Set.of()).faded();
        assertThat(readings(model, faded)).containsExactly("e1", "e2", "t1");
        assertThat(actors(model, faded)).containsExactly("REB", "UNO");
    }

    @Test
    void findsALineByItsIdAndByWhatItSumsUp() {
        GraphModel model = model(OPEN, Filter.ALL);
        Line attack = model.linesOf(Set.of("e1")).getFirst();
        assertThat(List.of(attack.a(), attack.b(), attack.label())).containsExactly("REB", "GOV", "attack");
        assertThat(model.line(attack.id())).contains(attack);
        assertThat(model.line("no such line")).isEmpty();
        assertThat(model.linesOf(Set.of("e1", "t1"))).hasSize(2);
        assertThat(model.linesOf(Set.of())).isEmpty();
    }

    @Test
    void aCrowdIsDrawnAsItsGroupsAndOneThatIsOpenedOneByOne() {
        GraphModel grouped = model(TWO_CAMPS, Filter.ALL);
        assertThat(grouped.grouped()).isTrue();
        assertThat(grouped.about()).isEqualTo("2 groups of 162 actors; double-click opens a group");
        assertThat(grouped.actorIds()).hasSize(162);

        String north = grouped.groups().shown("NHEAD");
        assertThat(north).isEqualTo(grouped.groups().shown("N7")).isNotEqualTo(grouped.groups().shown("SHEAD"));
        assertThat(grouped.emphasis(Selection.NONE.pickActors(List.of("N7")), Set.of()).picked()).containsExactly(north);

        GraphModel opened = GraphModel.of(TWO_CAMPS, Filter.ALL, Set.of(north), true);
        assertThat(opened.groups().shown("N7")).isEqualTo("N7");
        assertThat(opened.about()).isEqualTo("1 groups and 81 single actors of 162 actors; double-click opens a group");
        assertThat(GraphModel.of(TWO_CAMPS, Filter.ALL, Set.of(), false).grouped()).isFalse();
    }
}
