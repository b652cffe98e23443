package dateline.chart.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.Story;
import dateline.analysis.Timeline;
import dateline.analysis.brief.Brief;
import dateline.analysis.brief.BriefEdits;
import dateline.analysis.brief.BriefFields;
import dateline.analysis.brief.Phrasebook;
import dateline.analysis.source.AsOf;
import dateline.analysis.source.SourceNote;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.brief.BriefSheet;
import dateline.model.Article;
import dateline.model.Filter;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// An article has one number in every exhibit of a case; an exhibit lists its own ones, ascending, with gaps.
class SourceNumbersTest {
    /// Articles stand in the order in which they came in; number 3 is of one that is gone.
    private static final ResolvedCase OPEN = ResolvedCase.of(numbered(CaseSheet.read("""
            article | a1 | Courier | 2026-01-09 | Shells at the port
            article | a2 | Gazette | 2026-01-05 | Talks at the river
            article | a3 | -       | -          | A loan for Lunia
            article | a4 | Courier | 2026-01-20 | Nothing about anybody
            actor | KAS | country | Kasria
            actor | LUN | country | Lunia
            actor | BNK | company | Port Bank
            event | e1 | a1 | KAS > LUN | conflict attack | occurred | 2026-01-08
            event | e2 | a2 | LUN > KAS | cooperation talks | occurred | 2026-01-04
            event | e3 | a3 | BNK > LUN | cooperation loan | planned
            """), Map.of("a1", 4, "a2", 2, "a3", 7, "a4", 5)));

    private static final Map<Integer, String> EXPECTED = Map.of(2, "Talks at the river", 4, "Shells at the port", 7, "A loan for Lunia");

    private static CaseFile numbered(CaseFile file, Map<String, Integer> numbers) {
        return file.with(draft -> {
            for (Article article : file.articles())
                draft.articles = draft.articles.with(article.withNumber(numbers.getOrDefault(article.id(), 0)));
        });
    }

    private static List<String> words(List<Picture> pages) {
        return pages.stream().flatMap(page -> page.texts().stream()).map(Mark.Text::text).toList();
    }

    /// The notes that stand on pages, by number, and that they ascend.
    private static Map<Integer, String> notes(List<Picture> pages) {
        List<String> words = words(pages);
        Map<Integer, String> notes = new TreeMap<>();
        int last = 0;
        for (int i = words.indexOf("Sources") + 1; i + 1 < words.size(); i++) {
            if (!words.get(i).matches("\\[\\d+]") || !words.get(i + 1).contains("“")) continue;
            int number = Integer.parseInt(words.get(i).replaceAll("\\D", ""));
            assertThat(number).isGreaterThan(last);
            last = number;
            notes.put(number, words.get(i + 1).replaceAll(".*“|”.*", ""));
        }
        return notes;
    }

    private static List<Picture> pages(FigureKind kind) {
        Wish wish = Wish.of(Scope.of(OPEN)).by(Story.By.TOLD, List.of(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 30)));
        return kind.compose(wish).pages();
    }

    @Test
    void graphTimelineAndBothTogetherGiveAnArticleTheSameNumber() {
        assertThat(notes(pages(FigureKinds.GRAPH))).isEqualTo(EXPECTED);
        for (FigureKind kind : FigureKinds.ALL)
            if (!kind.dated()) assertThat(notes(pages(kind))).as(kind.name()).isEqualTo(EXPECTED);
    }

    @Test
    void theStoryBoardHasTheSameNumbersOfWhatStandsOnIt() {
        Scope scope = Scope.of(OPEN);
        Story story = scope.story(Story.By.TOLD, List.of(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 30)));
        assertThat(story.whole().sources()).extracting(SourceNote::number).containsExactly(2, 4);
        for (Story.Step step : story.steps())
            step.graph().lines().forEach(line -> assertThat(step.graph().notes(line)).isEqualTo(scope.graph().notes(line)));
        FigureKinds.ALL.stream().filter(FigureKind::dated).forEach(kind -> assertThat(EXPECTED).as(kind.name()).containsAllEntriesOf(notes(pages(kind))));
    }

    @Test
    void theBriefHasTheSameNumbersInItsSentencesAndItsNotes() {
        BriefSheet.Ground ground = BriefSheet.Ground.of(Scope.of(OPEN), Phrasebook.load());
        BriefSheet sheet = BriefSheet.of(ground, BriefFields.NONE, BriefEdits.NONE, new BriefSheet.Wish(Optional.empty(), Optional.empty(), "", true)).orElseThrow();
        Map<Integer, String> notes = new TreeMap<>();
        sheet.brief().cited().notes().forEach(note -> notes.put(note.number(), note.words().replaceAll(".*“|”.*", "")));
        assertThat(notes).isEqualTo(EXPECTED);
        assertThat(sheet.brief().quotes()).extracting(Brief.Quote::number).isNotEmpty().isSubsetOf(EXPECTED.keySet());
        assertThat(sheet.brief().subtitle()).contains("as of 9 January 2026");
    }

    @Test
    void aPartOfTheGraphListsOnlyItsOwn() {
        assertThat(Scope.of(OPEN).graph().among(Set.of("KAS", "LUN")).sources()).extracting(SourceNote::number).containsExactly(2, 4);
        assertThat(Scope.of(OPEN).graph().among(Set.of("BNK")).sources()).extracting(SourceNote::number).containsExactly(7);
    }

    /// The newest article tells of nobody, so that nothing of it is drawn.
    @Test
    void theAsOfDayIsThatOfWhatIsDrawn() {
        assertThat(words(pages(FigureKinds.GRAPH))).contains(
                "Actors and relations read from 3 articles of 2 outlets, 1 with outlet not stated. As of 9 January 2026 and 1 undated article.");
        Filter loans = new Filter(Optional.empty(), Optional.empty(), Set.of(), Set.of("LOAN"), Set.of(), Set.of(), true, Filter.Outside.HIDE);
        List<String> undated = words(FigureKinds.GRAPH.compose(Wish.of(new Scope(OPEN, loans, Set.of()))).pages());
        assertThat(undated).contains("Actors and relations read from 1 article with outlet not stated. As-of date not stated.");
    }

    @Test
    void aCarrierIsNamedWithTheArticleAndCountsAsNoFurtherOutlet() {
        CaseFile file = OPEN.file().with(draft -> draft.articles = draft.articles.with(
                draft.articles.get("a1").orElseThrow().withCarriers(List.of("gazette"))));
        List<SourceNote> sources = Timeline.of(ResolvedCase.of(file), Filter.ALL, Timeline.By.ACTOR).sources();
        assertThat(sources.stream().map(SourceNote::words)).containsExactly(
                "Gazette, “Talks at the river”, published 2026-01-05",
                "Courier, “Shells at the port”, published 2026-01-09, carried by Gazette too",
                "Outlet not stated, “A loan for Lunia”, date not stated");
        assertThat(SourceNote.counted(sources.subList(1, 2))).isEqualTo("1 article of 1 outlet");
        assertThat(AsOf.of(List.of())).isEqualTo(new AsOf(Optional.empty(), 0));
    }
}
