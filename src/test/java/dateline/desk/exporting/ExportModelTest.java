package dateline.desk.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.Line;
import dateline.chart.Mark;
import dateline.chart.Shown.Part;
import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.figure.FigureKind;
import dateline.chart.figure.FigureKinds;
import dateline.chart.figure.Medium;
import dateline.chart.figure.Words;
import dateline.desk.exporting.ExportModel.Question;
import dateline.export.FilmWriters;
import dateline.export.PictureWriters;
import dateline.model.Filter.Outside;
import dateline.model.Filter;
import dateline.model.Status;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportModelTest {
    private static final String SHEET = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2026-01-09 | Kasria lends Lunia money
            actor   | REB | armed_group | River Front
            actor   | KAS | country     | Kasria
            actor   | LUN | country     | Lunia
            event   | e1 | a1 | REB > LUN | conflict attack | occurred | 2026-01-02..2026-01-03
            event   | e2 | a2 | KAS > LUN | cooperation financial aid | planned | 2026-02-01..2026-02-01
            event   | e3 | a1 | REB > LUN | conflict attack | occurred | 2026-01-04..2026-01-04 | text=River_Front_struck_the_depot. verb=struck says=struck_depot
            ruling  | accept e2
            """;

    private final ResolvedCase open = ResolvedCase.of(CaseSheet.read(SHEET));

    @Test
    void checkedOnlyDrawsWhatTheAnalystHasSettledAndSaysSo() {
        ExportModel model = asked(Filter.ALL, Draft.FIRST.withChecked(true));
        assertThat(model.composed().drawn().graph().orElseThrow().lines()).flatExtracting(Line::eventIds).containsExactly("e2");
        assertThat(model.unchecked()).isEmpty();
        assertThat(words(model)).anyMatch(text -> text.contains("only what the analyst has checked, 1 of 3 readings")).doesNotContain("Not yet checked");
        assertThat(asked(Filter.ALL.with(Outside.SHOW), Draft.FIRST.withChecked(true)).lines()).isEqualTo(1);
    }

    @Test
    void aLineWithAnUncheckedReadingCarriesARingAndTheLegendSaysWhatItIs() {
        assertThat(words(asked(Filter.ALL, Draft.FIRST))).contains("Not yet checked").anyMatch(text -> text.contains("1 of 2 lines checked by the analyst"));
        assertThat(words(asked(Filter.ALL, Draft.FIRST.withShown(Draft.FIRST.shown().with(Part.UNCHECKED, false))))).doesNotContain("Not yet checked");
    }

    @Test
    void checksEveryLineBeforeItIsWritten() {
        ExportModel model = asked(Filter.ALL, Draft.FIRST);
        assertThat(model.lines()).isEqualTo(2);
        assertThat(model.overlaps()).isZero();
        assertThat(model.unsourced()).isEmpty();
        assertThat(model.uncheckedReadings()).containsExactlyInAnyOrder("e1", "e3");
        assertThat(model.headline()).isEqualTo("River Front struck depot, January 2026");
    }

    @Test
    void leavesOutWhatTheFilterHides() {
        Filter occurred = only(Status.OCCURRED);
        assertThat(words(asked(occurred, Draft.FIRST))).contains("River Front").doesNotContain("Kasria", "financial aid [2]");
        Shown dimmed = Shown.ALL.with(Part.DIMMED, true);
        ExportModel faint = asked(occurred, Draft.FIRST.withShown(dimmed));
        assertThat(words(faint)).contains("River Front", "Kasria").doesNotContain("financial aid");
        assertThat(ink(faint, "Kasria")).isNotEqualTo(ink(faint, "River Front"));
    }

    @Test
    void aColumnLeavesOutWhatTheFilterHidesSinceItFadesNothing() {
        Draft column = Draft.FIRST.withSizing(Sizing.COLUMNS.getFirst().sizing()).withShown(Shown.ALL.with(Part.DIMMED, true));
        assertThat(words(asked(only(Status.OCCURRED), column))).contains("River Front").doesNotContain("Kasria");
    }

    @Test
    void drawsOnlyThePartsThatAreTicked() {
        assertThat(words(asked(Filter.ALL, Draft.FIRST))).contains("Relations", "Sources", "struck depot 2");
        Shown bare = Shown.only();
        assertThat(words(asked(Filter.ALL, Draft.FIRST.withWords(Draft.FIRST.words().withAsOf(Optional.of(LocalDate.of(2026, 1, 9))).withShown(bare)))))
                .contains("struck depot")
                .doesNotContain("Relations", "Sources", "struck depot 2", "River Front struck depot, January 2026")
                .noneMatch(text -> text.contains("As of"));
    }

    @Test
    void putsTheWordsOfThisFigureOnIt() {
        Draft draft = Draft.FIRST
                .withWords(new Words(Optional.of("Lunia under fire"), Optional.of(LocalDate.of(2026, 1, 10)), "TLP:GREEN", Shown.ALL))
                .withTheme(Theme.GREY);
        assertThat(words(asked(Filter.ALL, draft)))
                .contains("Lunia under fire", "TLP:GREEN", "Actors and relations read from 2 articles of 2 outlets. As of 10 January 2026.");
    }

    @Test
    void hasNothingToSaveWhereNothingPasses() {
        ExportModel model = asked(only(Status.DENIED), Draft.FIRST);
        assertThat(model.pages()).isEmpty();
        assertThat(model.smallestText()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'Pakistan, two fronts', pakistan-two-fronts-actors",
        "'  Sahel / 2026: Q1 ', sahel-2026-q1-actors",
        "'İstanbul', i̇stanbul-actors",
        "'الساحل', الساحل-actors",
        "'../..', actors"
    })
    void namesTheFileAfterTheCase(String caseName, String file) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(ExportModel.fileName(caseName)).isEqualTo(file);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void onlyFormatAndSizeLeaveThePictureAsItIs() {
        Draft draft = Draft.FIRST;
        assertThat(draft.samePicture(draft.withSizing(draft.sizing().withDpi(144)))).isTrue();
        assertThat(draft.samePicture(draft.withWords(draft.words().withMarking("TLP:RED")))).isFalse();
    }

    private static final FigureKind BOARD = FigureKinds.ALL.stream().filter(FigureKind::dated).findFirst().orElseThrow();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-05             | A story board needs 2 different dates or more. Type another one behind a comma.
            the fifth of January   | “the fifth of January” is no date that is clear. Type dates as 2024-03-15, with commas between them.
            2020-01-01, 2020-02-01 | Nothing had been told by 2020-02-01. Type a later date.
            2026-01-05, 2026-01-09 | ''
            """)
    void typedDatesAreDrawnOrItSaysWhatToType(String typed, String problem) {
        ExportModel model = asked(Filter.ALL, Draft.FIRST.withKind(BOARD).withDates(StoryDates.FIRST.withTyped(typed)));
        assertThat(model.problem()).isEqualTo(problem);
        assertThat(model.pages().isEmpty()).isEqualTo(!problem.isEmpty());
    }

    @Test
    void framesOfOneDateSayWhatTheyNeed() {
        ExportModel model = asked(only(Status.PLANNED), Draft.FIRST.withFormat(FilmWriters.ALL.getFirst()));
        assertThat(model.pages()).isEmpty();
        assertThat(model.problem()).startsWith("All that has a date was told on 2026-01-09: frames need 2 dates or more.");
    }

    @Test
    void aColumnThatCannotBeSaysSoUnlessThereIsNothingToDrawAnyway() {
        Draft narrow = Draft.FIRST.withSizing(Sizing.COLUMNS.getFirst().sizing().withWidthMm(30));
        assertThat(asked(Filter.ALL, narrow).problem()).isEqualTo("A column is 80 to 400 mm wide.");
        assertThat(asked(only(Status.DENIED), narrow).problem()).isEmpty();
    }

    @Test
    void otherWordsAreSetRoundTheGraphThatIsDrawnAlready() {
        ExportModel first = asked(Filter.ALL, Draft.FIRST);
        Draft titled = Draft.FIRST.withWords(Draft.FIRST.words().withTitle(Optional.of("Lunia under fire")));
        ExportModel again = ExportModel.of(new Question(open, Filter.ALL, titled), Optional.of(first));
        assertThat(again.composed().sheet().orElseThrow()).isSameAs(first.composed().sheet().orElseThrow());
        assertThat(again.pages()).isEqualTo(asked(Filter.ALL, titled).pages());
    }

    @Test
    void aFigureThatHasNeitherColumnNorFramesIsAWholePage() {
        Draft column = Draft.FIRST.withSizing(Sizing.COLUMNS.getFirst().sizing());
        assertThat(column.medium()).isEqualTo(new Medium.Column(85));
        assertThat(column.withKind(FigureKinds.TIMELINE).medium()).isEqualTo(Medium.PAGE);
        Draft film = Draft.FIRST.withFormat(FilmWriters.ALL.getFirst());
        assertThat(film.medium()).isEqualTo(Medium.FRAMES);
        assertThat(film.withKind(FigureKinds.TIMELINE).format()).isEqualTo(PictureWriters.ALL.getFirst());
    }

    private ExportModel asked(Filter filter, Draft draft) {
        return ExportModel.of(new Question(open, filter, draft));
    }

    private static Filter only(Status status) {
        return new Filter(Optional.empty(), Optional.empty(), Set.of(status), Set.of(), Set.of(), Set.of(), true, Outside.HIDE);
    }

    private static List<String> words(ExportModel model) {
        return model.pages().getFirst().texts().stream().map(Mark.Text::text).toList();
    }

    private static String ink(ExportModel model, String words) {
        return model.pages().getFirst().texts().stream().filter(t -> t.text().equals(words)).findFirst().orElseThrow().ink().hex();
    }
}
