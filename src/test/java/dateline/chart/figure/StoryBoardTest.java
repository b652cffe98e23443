package dateline.chart.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.analysis.Story;
import dateline.chart.Mark;
import dateline.chart.Picture.Target;
import dateline.chart.Picture;
import dateline.chart.Theme;
import dateline.chart.layout.Arranger;
import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import dateline.export.Size;
import dateline.model.EventBuilder;
import dateline.model.Filter;
import dateline.model.When;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryBoardTest {
    private static final Filter ALL = new Filter(
            java.util.Optional.empty(), java.util.Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), true, Filter.Outside.HIDE);
    private static final List<LocalDate> WEEKS =
            List.of(LocalDate.parse("2026-01-02"), LocalDate.parse("2026-01-04"), LocalDate.parse("2026-01-06"), LocalDate.parse("2026-01-08"));

    private static Composition board(ResolvedCase open, List<LocalDate> dates) {
        return new StoryFigure().compose(Wish.of(new Scope(open, ALL, Set.of())).by(Story.By.TOLD, dates));
    }

    private static final String HARBOUR = """
            article | a1 | Coast Herald | 2026-03-01 | Lunia and Kasria meet
            article | a2 | Coast Herald | 2026-04-01 | Kasria blames the Front
            article | a3 | Coast Herald | - | Undated
            actor | LUN | country | Lunia
            actor | KAS | country | Kasria
            actor | FRO | armed_group | River Front
            event | e1 | a1 | LUN > KAS | cooperation talks | occurred | -
            event | e2 | a2 | KAS > FRO | conflict accusation | occurred | -
            event | e3 | a3 | FRO > LUN | conflict attack | occurred | 2026-03-20
            event | e4 | a3 | FRO > KAS | conflict threat | claimed | -
            """;

    @Test
    void aPanelHasTheWordsOfWhatIsNewOnItsDateAndNoLineThatIsToldLater() {
        ResolvedCase open = ResolvedCase.of(CaseSheet.read(HARBOUR));
        List<LocalDate> dates = List.of(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-31"), LocalDate.parse("2026-04-30"));
        Picture page = board(open, dates).page().pages().getFirst();
        List<String> lines = page.targets().stream()
                .filter(target -> target.shape() == Target.Shape.CURVE)
                .map(target -> target.ref().id())
                .toList();
        assertThat(lines).containsExactlyInAnyOrder(
                "2026-03-10 LUN > KAS cooperation occurred",
                "2026-03-31 LUN > KAS cooperation occurred", "2026-03-31 FRO > LUN conflict occurred",
                "2026-04-30 LUN > KAS cooperation occurred", "2026-04-30 FRO > LUN conflict occurred", "2026-04-30 KAS > FRO conflict occurred");
        List<String> words = page.texts().stream().map(Mark.Text::text).toList();
        assertThat(words).contains("10 March 2026", "1 line", "31 March 2026", "2 lines, 1 new", "30 April 2026", "3 lines, 1 new");
        for (String once : List.of("talks", "attack", "accusation")) assertThat(words).filteredOn(once::equals).as(once).hasSize(1);
        assertThat(String.join(" ", words)).contains("1 line without any date left out").doesNotContain("threat");
    }

    @Test
    void aDateBeforeEverythingSaysSo() {
        ResolvedCase open = ResolvedCase.of(CaseSheet.read(HARBOUR));
        Picture page = board(open, List.of(LocalDate.parse("2020-01-01"), LocalDate.parse("2026-03-10"))).page().pages().getFirst();
        assertThat(page.texts().stream().map(Mark.Text::text)).contains("nothing yet", "1 line, all new");
    }

    @Test
    void aLineThatHasGrownHasBothCountsAndIsNotCalledNew() {
        ResolvedCase open = ResolvedCase.of(CaseSheet.read(HARBOUR + """
                article | a4 | Coast Herald | 2026-05-01 | Talks go on
                event | e5 | a4 | LUN > KAS | cooperation talks | occurred | 2026-04-28
                event | e6 | a4 | FRO > KAS | conflict attack | occurred | 2026-04-29
                """));
        Picture page = board(open, List.of(LocalDate.parse("2026-04-30"), LocalDate.parse("2026-05-30"))).page().pages().getFirst();
        List<String> words = page.texts().stream().map(Mark.Text::text).toList();
        assertThat(words).contains("4 lines, 1 new, 1 grown", "talks 1 → 2", "New since the date before", "As before");
    }

    @Test
    void aStoryCanGoByWhatHappenedInsteadOfByWhatWasTold() {
        ResolvedCase open = ResolvedCase.of(CaseSheet.read(HARBOUR));
        assertThat(Story.days(open, ALL, Set.of(), Story.By.TOLD)).map(LocalDate::toString).containsExactly("2026-03-01", "2026-03-20", "2026-04-01");
        Story story = Story.of(open, ALL, Set.of(), Story.By.HAPPENED, List.of(LocalDate.parse("2026-03-19"), LocalDate.parse("2026-03-20")));
        assertThat(story.steps()).map(Story.Step::fresh).containsExactly(1L, 1L);
    }

    @Test
    void whatIsOnlyReportedSaysSoWhereItCountsWhenThingsHappened() {
        LocalDate told = LocalDate.parse("2026-04-01");
        ResolvedCase open = ResolvedCase.of(CaseSheet.read(HARBOUR).with(draft -> draft.events = draft.events.with(
                EventBuilder.builder(draft.events.get("e2").orElseThrow()).date(Optional.of(When.reported(Optional.empty(), Optional.of(told)))).build())));
        Story story = Story.of(open, ALL, Set.of(), Story.By.HAPPENED, List.of(LocalDate.parse("2026-03-20"), told));
        assertThat(story.dated(open).steps().getLast().graph().lines()).extracting(Line::label).contains("accusation, by 1 Apr", "attack", "talks");
        assertThat(Story.of(open, ALL, Set.of(), Story.By.TOLD, List.of(told)).dated(open).whole().lines()).extracting(Line::label).contains("accusation");
    }

    @ParameterizedTest
    @CsvSource({"1 1 2 3 9, 2, 1 9", "1 2 3 4 5 6 7 8 9, 3, 3 6 9", "1 1 1 1 1 1 2 3, 3, 1 2 3", "4 4 4, 3, 4", "1 9, 2, 1 9"})
    void datesAreSpreadSoThatEachAddsAboutAsMuch(String days, int most, String chosen) {
        List<LocalDate> all = List.of(days.split(" ")).stream().map(day -> LocalDate.of(2026, 1, Integer.parseInt(day))).toList();
        assertThat(Story.spread(all, most)).map(day -> String.valueOf(day.getDayOfMonth())).containsExactly(chosen.split(" "));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anActorStandsAtTheSamePlaceInEveryPanel(long seed) {
        Composition board = board(Cases.resolved(14, 8, seed), WEEKS);
        Map<String, Map<String, double[]>> placesOn = new HashMap<>();
        for (Target target : board.page().pages().getFirst().targets())
            if (target.shape() == Target.Shape.CIRCLE) {
                String[] id = target.ref().id().split(" ");
                placesOn.computeIfAbsent(id[1], actor -> new HashMap<>()).put(id[0], new double[] {target.points().get(0), target.points().get(1)});
            }
        Map<String, double[]> apart = new HashMap<>();
        int compared = 0;
        for (Map<String, double[]> places : placesOn.values()) {
            double[] last = places.getOrDefault("2026-01-08", new double[2]);
            for (Map.Entry<String, double[]> place : places.entrySet()) {
                double[] way = {last[0] - place.getValue()[0], last[1] - place.getValue()[1]};
                double[] first = apart.computeIfAbsent(place.getKey(), panel -> way);
                assertThat(way).containsExactly(first, org.assertj.core.data.Offset.offset(1e-6));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noLabelLiesOnAnotherOrLeavesThePage(long seed) {
        ResolvedCase open = Cases.resolved(20, 8, seed);
        Story all = Story.of(open, ALL, Set.of(), Story.By.TOLD, WEEKS);
        StoryBoard.Fitted board = StoryBoard.of(all, Arranger.arrange(open), Theme.LIGHT, Texts.of(Scope.of(open), all.whole()));
        assertThat(board.page().overlaps()).isZero();
        assertThat(board.drawn().whole().actors()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(TimelineFigure.overlaps(board.page().pages().getFirst())).isZero();
        Story story = board.drawn();
        long fresh = story.steps().stream().mapToLong(Story.Step::fresh).sum();
        long actors = story.steps().stream().map(Story.Step::graph).map(ActorGraph::actors).mapToLong(List::size).sum();
        assertThat(board.page().labels()).isGreaterThanOrEqualTo((int) (fresh + actors));
    }

    @Test
    void theBoardIsTheSameInTwoRunsAndIsWrittenInEveryFormat(@TempDir Path folder) throws IOException {
        for (String run : List.of("one", "two")) {
            Page page = board(Cases.resolved(12, 8, 5), WEEKS).page();
            for (PictureWriter writer : PictureWriters.ALL)
                writer.write(page.pages(), new Size(960, 540, 96), Files.createDirectories(folder.resolve(run)).resolve("story." + writer.ending()));
        }
        for (PictureWriter writer : PictureWriters.ALL) {
            String name = "story." + writer.ending();
            assertThat(Files.size(folder.resolve("one").resolve(name))).isGreaterThan(5000);
            assertThat(Files.mismatch(folder.resolve("one").resolve(name), folder.resolve("two").resolve(name))).as(name).isEqualTo(-1);
        }
    }
}
