package dateline.desk.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.Line;
import dateline.chart.Ref;
import dateline.desk.AtWork;
import dateline.desk.Toolkit;
import dateline.model.Filter;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What clicks, boxes and keys pick, without a window.
@SuppressWarnings("NullAway.Init")
class GraphPicksTest extends AtWork {
    private static final CaseFile FILE = CaseSheet.read("""
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            event   | e1 | a1 | REB > GOV | conflict attack | occurred | 2026-01-02
            event   | e2 | a1 | REB > GOV | conflict attack | occurred | 2026-01-09
            event   | e3 | a1 | GOV > AID | cooperation aid | planned |
            tie     | t1 | a1 | AID allied_with UNO | occurred
            """);
    private static final GraphModel MODEL = GraphModel.of(ResolvedCase.of(FILE), Filter.ALL, Set.of(), true);

    private final List<String> opened = new ArrayList<>();
    private GraphPicks picks;

    @BeforeEach
    void open() {
        open(FILE);
        picks = new GraphPicks(work, () -> MODEL, opened::add);
    }

    private static Optional<Ref> actor(String id) {
        return Optional.of(new Ref.ActorRef(id));
    }

    private static Optional<Ref> lineOf(String event) {
        Line line = MODEL.linesOf(Set.of(event)).getFirst();
        return Optional.of(new Ref.LineRef(line.id(), line.a(), line.b()));
    }

    private Set<String> actors() {
        return work.selection().get().actors();
    }

    private Set<String> readings() {
        return work.selection().get().events();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REB          | REB
            REB GOV      | GOV
            REB +GOV     | REB GOV
            REB +GOV +GOV | REB
            REB +        | REB
            REB -        | ''
            """)
    void aClickPicksOneMoreWithShiftAndASecondTakesItAway(String clicks, String expected) throws Exception {
        Toolkit.act(() -> Arrays.stream(clicks.split(" ")).forEach(click -> {
            boolean more = click.startsWith("+");
            String id = click.replaceAll("[+-]", "");
            picks.pick(id.isEmpty() ? Optional.empty() : actor(id), more);
        }));
        assertThat(actors()).containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    void aLineIsAllItsReadings() throws Exception {
        Toolkit.act(() -> picks.pick(lineOf("e1"), false));
        assertThat(readings()).containsExactlyInAnyOrder("e1", "e2");
        Toolkit.act(() -> picks.pick(lineOf("t1"), true));
        assertThat(readings()).containsExactlyInAnyOrder("e1", "e2", "t1");
        assertThat(actors()).isEmpty();
    }

    @Test
    void aPickGrowsByItsNeighboursAndALineByItsEndsAndTheirs() throws Exception {
        Toolkit.act(() -> {
            picks.pick(actor("REB"), false);
            picks.grow();
        });
        assertThat(actors()).containsExactlyInAnyOrder("REB", "GOV");
        Toolkit.act(picks::grow);
        assertThat(actors()).containsExactlyInAnyOrder("REB", "GOV", "AID");
        Toolkit.act(() -> {
            picks.pick(lineOf("t1"), false);
            picks.enter(Optional.empty());
        });
        assertThat(actors()).containsExactlyInAnyOrder("AID", "UNO", "GOV");
    }

    @Test
    void growingNothingPicksNothing() throws Exception {
        Toolkit.act(picks::openOrGrow);
        assertThat(work.selection().get().nothingPicked()).isTrue();
        assertThat(opened).isEmpty();
    }

    @Test
    void allOrTheOthersArePicked() throws Exception {
        Toolkit.act(picks::all);
        assertThat(actors()).containsExactlyInAnyOrder("REB", "GOV", "AID", "UNO");
        Toolkit.act(() -> {
            picks.pickActors(Set.of("REB", "UNO"), false);
            picks.invert();
        });
        assertThat(actors()).containsExactlyInAnyOrder("GOV", "AID");
        Toolkit.act(() -> picks.pickActors(Set.of("UNO"), true));
        assertThat(actors()).containsExactlyInAnyOrder("GOV", "AID", "UNO");
    }
}
