package dateline.chart.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.Story;
import dateline.chart.Mark;
import dateline.chart.Shown.Part;
import dateline.chart.Shown;
import dateline.model.Filter;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FigureKindsTest {
    static final List<FigureKind> KINDS = FigureKinds.ALL;

    private final ResolvedCase harbour = ResolvedCase.of(CaseSheet.read("""
            article | a1 | Coast Herald | 2026-03-01 | Lunia and Kasria meet
            article | a2 | Coast Herald | 2026-04-01 | Kasria blames the Front
            actor | LUN | country | Lunia
            actor | KAS | country | Kasria
            actor | FRO | armed_group | River Front
            event | e1 | a1 | LUN > KAS | cooperation talks | occurred | 2026-02-27
            event | e2 | a2 | KAS > FRO | conflict accusation | occurred | 2026-03-30
            """));

    private static Wish wish(ResolvedCase open) {
        return Wish.of(Scope.of(open)).by(Story.By.TOLD, List.of(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-04-30")));
    }

    private static List<String> words(Composition composed) {
        return composed.pages().getFirst().texts().stream().map(Mark.Text::text).toList();
    }

    @Test
    void eachHasANameAndAFileOfItsOwn() {
        assertThat(KINDS).extracting(FigureKind::name).doesNotHaveDuplicates().doesNotContain("");
        assertThat(KINDS).extracting(FigureKind::file).doesNotHaveDuplicates().allMatch(file -> file.matches("[a-z-]+"));
        assertThat(KINDS.stream().flatMap(kind -> kind.flag().stream()).map(FigureKind.Flag::name)).doesNotHaveDuplicates().allMatch(flag -> flag.matches("--[a-z-]+"));
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void eachAnswersTheSameWish(FigureKind kind) {
        Composition composed = kind.compose(wish(harbour).saying(Words.of(harbour).withMarking("TLP:GREEN")));
        assertThat(words(composed)).contains("TLP:GREEN", composed.drawn().headline());
        assertThat(composed.page().overlaps()).isZero();
        assertThat(composed.drawn().things()).isEqualTo(2);
        assertThat(composed.lack()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void eachSaysThatNothingPasses(FigureKind kind) {
        Composition none = kind.compose(wish(ResolvedCase.of(CaseFile.empty("Nothing"))));
        assertThat(none.pages()).isEmpty();
        assertThat(none.lack()).contains(new Lack.NothingPasses());
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void otherWordsRoundItAreAsIfItWereComposedAnew(FigureKind kind) {
        Composition first = kind.compose(wish(harbour));
        Wish other = wish(harbour).saying(Words.of(harbour).withMarking("For the group only").withAsOf(java.util.Optional.empty()));
        assertThat(kind.again(first, other).pages()).isEqualTo(kind.compose(other).pages());
        Wish bare = other.saying(other.words().withShown(Shown.ALL.with(Part.COUNTS, false)));
        assertThat(kind.again(first, bare).pages()).isEqualTo(kind.compose(bare).pages());
    }

    @Test
    void whatIsToldByDatesSaysWhenTheyAreTooFewOrTooEarly() {
        FigureKind board = KINDS.stream().filter(FigureKind::dated).findFirst().orElseThrow();
        LocalDate day = LocalDate.parse("2020-01-01");
        assertThat(board.compose(wish(harbour).by(Story.By.TOLD, List.of(day))).lack()).contains(new Lack.FewDates(List.of(day)));
        assertThat(board.compose(wish(harbour).by(Story.By.TOLD, List.of(day, day.plusDays(1)))).lack()).contains(new Lack.TooEarly(day.plusDays(1)));
    }

    @Test
    void framesNeedTwoDatesOfTheCase() {
        Composition still = FigureKinds.GRAPH.compose(Wish.of(new Scope(harbour, Filter.ALL, Set.of("FRO"))).on(Medium.FRAMES));
        assertThat(still.lack()).contains(new Lack.FewDates(List.of(LocalDate.parse("2026-04-01"))));
    }

    @Test
    void aColumnSaysHowManyFoundNoRoom() {
        Composition narrow = FigureKinds.GRAPH.compose(Wish.of(Scope.of(Cases.resolved(22, 6, 1))).on(new Medium.Column(85)));
        int drawn = narrow.drawn().graph().orElseThrow().actors().size();
        assertThat(narrow.page().overlaps()).isZero();
        assertThat(narrow.lack()).contains(new Lack.NoRoom(22 - drawn));
    }
}
