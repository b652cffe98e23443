package dateline.chart.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.Line;
import dateline.analysis.Story;
import dateline.analysis.Timeline;
import dateline.chart.Mark;
import dateline.model.Filter;
import dateline.model.Status;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What of a case a figure and a timeline show, and that they say what they leave out.
class ScopeTest {
    private static final ResolvedCase OPEN = ResolvedCase.of(CaseSheet.read("""
            article | a1 | Courier | 2026-01-09 | Shells at the port
            article | a2 | Gazette | 2026-01-05 | Talks at the river
            actor | KAS | country | Kasria
            actor | LUN | country | Lunia
            actor | BNK | company | Port Bank
            actor | UNM | igo     | UN Mission
            event | e1 | a1 | KAS > LUN | conflict attack | occurred | 2026-01-08
            event | e2 | a2 | LUN > KAS | cooperation talks | claimed | 2026-01-04
            event | e3 | a2 | BNK > LUN | cooperation loan | planned
            tie   | t1 | a1 | UNM allied_with BNK | occurred
            """));

    private static final Filter OCCURRED = new Filter(
            Optional.empty(), Optional.empty(), Set.of(Status.OCCURRED), Set.of(), Set.of(), Set.of(), true, Filter.Outside.HIDE);

    private static Choice choice(Set<String> actors, boolean neighbours, Set<String> readings, Set<String> articles) {
        return new Choice(actors, neighbours, readings, articles);
    }

    /// Ids of the events and ties that graph and timeline show.
    private static String shown(Scope scope) {
        Set<String> ids = new TreeSet<>();
        for (Line line : scope.graph().lines()) {
            ids.addAll(line.eventIds());
            ids.addAll(line.tieIds());
        }
        Set<String> events = new TreeSet<>(ids);
        events.removeIf(id -> id.startsWith("t"));
        Set<String> told = new TreeSet<>();
        scope.timeline(Timeline.By.ACTOR).items().forEach(item -> told.addAll(item.eventIds()));
        assertThat(told).isEqualTo(events);
        return String.join(" ", ids);
    }

    private static void check(Filter filter, Choice choice, String shown, String leftOut) {
        Scope scope = new Scope(OPEN, filter, choice);
        assertThat(shown(scope)).isEqualTo(shown);
        assertThat(scope.leftOut()).isEqualTo(leftOut);
    }

    @Test
    void allOfItLeavesNothingOut() {
        check(Filter.ALL, Choice.NONE, "e1 e2 e3 t1", "");
    }

    @Test
    void theFilterSaysWhatItLeavesOut() {
        check(OCCURRED, Choice.NONE, "e1 t1", "Shown is only what passes the filter; 2 of 4 events and ties of the case are left out.");
    }

    @Test
    void ofActorsOnlyWhatIsBetweenThemOrAllThatTheyTakePartIn() {
        check(Filter.ALL, Choice.between(Set.of("KAS", "LUN")), "e1 e2",
                "Shown is only what is told between Kasria and Lunia; 2 of 4 events and ties of the case are left out.");
        check(Filter.ALL, choice(Set.of("KAS", "BNK"), true, Set.of(), Set.of()), "e1 e2 e3 t1", "");
        check(Filter.ALL, choice(Set.of("BNK"), true, Set.of(), Set.of()), "e3 t1",
                "Shown is only what is told of Port Bank and its neighbours; 2 of 4 events and ties of the case are left out.");
    }

    @Test
    void ofArticlesAndPickedReadingsOnlyTheirs() {
        check(OCCURRED, choice(Set.of(), false, Set.of(), Set.of("a1")), "e1 t1",
                "Shown is only what passes the filter and is told in article [1]; 2 of 4 events and ties of the case are left out.");
        check(Filter.ALL, choice(Set.of(), false, Set.of("e1", "e2", "t1"), Set.of()), "e1 e2 t1",
                "Shown is only what is told in what was selected; 1 of 4 events and ties of the case is left out.");
    }

    /// What is struck is no actor; every figure of the graph counts it.
    @Test
    void everyFigureNamesThePlacesThatItLeavesOut() {
        Scope scope = Scope.of(ResolvedCase.of(CaseSheet.read("""
                article | a1 | Daily Courier | 2026-01-05 | Shells hit the mosque
                article | a2 | Hill Post     | 2026-01-09 | Talks go on
                actor   | mosque | unknown | mosque
                event   | e1 | a1 | KAS > mosque | conflict attack | occurred | 2026-01-04
                event   | e2 | a1 | KAS > LUN | conflict attack | occurred | 2026-01-04
                event   | e3 | a2 | LUN > KAS | cooperation talks | occurred | 2026-01-08
                """)));
        Wish wish = Wish.of(scope).by(Story.By.TOLD, List.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 9)));
        for (FigureKind kind : List.of(FigureKinds.GRAPH, new CombinedFigure(), new StoryFigure())) {
            String words = kind.compose(wish).pages().getFirst().texts().stream().map(Mark.Text::text).reduce("", (a, b) -> a + " " + b);
            assertThat(words).as(kind.name()).contains("1 place or thing left out");
        }
    }

    @Test
    void everyFigureSaysIt() {
        Scope scope = new Scope(OPEN, Filter.ALL, choice(Set.of(), false, Set.of(), Set.of("a1")));
        for (FigureKind kind : FigureKinds.ALL) {
            if (kind.dated()) continue;
            String words = kind.compose(Wish.of(scope)).pages().getFirst().texts().stream().map(Mark.Text::text).reduce("", (a, b) -> a + " " + b);
            assertThat(words).as(kind.name()).contains("Shown is only what is told in article [1]; 2 of 4 events and ties of the case are left out.");
        }
        String column = FigureKinds.GRAPH.compose(Wish.of(scope).on(new Medium.Column(166))).pages().getFirst().texts().stream().map(Mark.Text::text)
                .reduce("", (a, b) -> a + " " + b);
        assertThat(column).contains("2 of 4 events and ties of the case are left out.");
    }

    @Test
    void actorsStandWhereTheyStandInTheWholeCase() {
        Scope part = new Scope(OPEN, Filter.ALL, choice(Set.of(), false, Set.of(), Set.of("a2")));
        assertThat(part.places()).isEqualTo(Scope.of(OPEN).places());
        assertThat(part.graph().sources()).extracting(note -> note.number()).containsExactly(2);
    }
}
