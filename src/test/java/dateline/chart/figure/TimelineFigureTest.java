package dateline.chart.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.SmallCase;
import dateline.analysis.Timeline.By;
import dateline.chart.Mark;
import dateline.chart.Shown;
import dateline.model.Kind;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineFigureTest {
    private static Page page(ResolvedCase open, By by, Optional<String> title) {
        Words words = new Words(title, Optional.of(LocalDate.of(2023, 7, 1)), "TLP:GREEN", Shown.ALL);
        return FigureKinds.TIMELINE.compose(Wish.of(Scope.of(open)).by(by).saying(words)).page();
    }

    private static List<String> words(Page page) {
        return page.pages().getFirst().texts().stream().map(Mark.Text::text).toList();
    }

    private static SmallCase valley() {
        return new SmallCase()
                .actor("NOR", "Norland", Kind.COUNTRY)
                .actor("SOU", "Southmark and the Islands of the Western Sea", Kind.COUNTRY)
                .actor("BNK", "River Bank", Kind.COMPANY)
                .article("a1", "Shells over the valley", "2023-06-02")
                .event("NOR | CONFLICT shells | SOU | occurred | 2023-06-01")
                .event("SOU | CONFLICT accuses | NOR | claimed | 2023-05-01..2023-05-31 month")
                .article("a2", "A loan without a date", "")
                .event("BNK | COOPERATION lends | SOU | planned");
    }

    @Test
    void carriesTitleDateMarkingAndSourceNotes() {
        List<String> words = words(page(valley().open(), By.ACTOR, Optional.of("The valley since May")));
        assertThat(words).contains(
                "The valley since May", "What happened when, read from 2 articles with outlet not stated. As of 1 July 2023 and 1 undated article.", "TLP:GREEN", "[1]", "[2]",
                "Date not stated (1), in text order");
    }

    @Test
    void draftsItsTitleFromWhatIsFirmestAndLatest() {
        assertThat(words(page(valley().open(), By.ACTOR, Optional.empty()))).contains(valley().open().file().name());
    }

    @Test
    void theLegendNamesOnlyWhatIsDrawn() {
        List<String> words = words(page(valley().open(), By.ACTOR, Optional.empty()));
        assertThat(words).contains("Cooperation", "Conflict", "Planned", "Claimed by a source", "At some time within these bounds");
        assertThat(words).doesNotContain("Neutral", "Denied", "Several events, in the prevailing sign", "From that day to that day");
    }

    @ParameterizedTest
    @CsvSource({"0, ACTOR", "40, ACTOR", "40, TYPE", "600, ACTOR", "600, TYPE"})
    void allWordsAreOnThePageAndNoneLieOnOthers(int more, By by) {
        SmallCase some = valley();
        for (int i = 0; i < 30; i++) some.actor("A" + i, "Province number " + i + " of the confederation", Kind.values()[i % Kind.values().length]);
        for (int i = 0; i < more; i++) {
            String day = LocalDate.of(2022, 1, 1).plusDays(i * 31L % 700).toString();
            String sides = "A" + i % 30 + " | " + List.of("CONFLICT attacks", "COOPERATION signs a treaty with", "NEUTRAL meets").get(i % 3) + i % 17
                    + " | A" + (i * 7 + 1) % 30;
            String date = List.of(" | " + day, " | " + day + "..2023-12-31 range", "", " | " + day + ".. open").get(i % 4);
            some.event(sides + " | " + List.of("occurred", "claimed", "denied", "planned", "possible").get(i % 5) + date);
        }
        Page page = page(some.open(), by, Optional.empty());
        assertThat(page.overlaps()).isZero();
        assertThat(page.labels()).isPositive();
    }

    @Test
    void numbersOfNotesAreDrawnTogether() {
        assertThat(TimelineFigure.notes(List.of(1, 2, 3, 7))).isEqualTo("[1–3,7]");
        assertThat(TimelineFigure.notes(List.of(1, 2))).isEqualTo("[1,2]");
        assertThat(TimelineFigure.notes(List.of(2, 4, 6, 8, 10, 12, 14))).isEqualTo("[2,4,6 +4]");
    }
}
