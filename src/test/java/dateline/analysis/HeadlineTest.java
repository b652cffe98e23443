package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Filter;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    private static final String SEIZED = "text=River_Front_seized_the_depot. verb=seized says=seized_depot";

    private static ResolvedCase open(String events) {
        return ResolvedCase.of(CaseSheet.read("""
                article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
                article | a2 | Hill Post     | 2026-01-09 | Talks go on
                actor   | REB | armed_group | River Front
                actor   | LUN | country     | Lunia
                """ + events));
    }

    private static Headline headline(ResolvedCase open) {
        return new Headline(open, () -> Timeline.of(open, Filter.ALL, Timeline.By.ACTOR));
    }

    /// A place that was seized has no line; the title of graph and brief is the same all the same.
    @Test
    void aGraphBearsTheTitleThatABriefBears() {
        ResolvedCase open = open("event | e1 | a1 | REB > | conflict attack | occurred | 2026-01-03 | " + SEIZED + "\n"
                + "event | e2 | a2 | LUN > REB | cooperation talks | occurred | 2026-01-02 | text=Lunia_met_the_River_Front. verb=met says=met_River_Front");
        ActorGraph graph = ActorGraph.of(open, Filter.ALL);
        assertThat(headline(open).title()).isEqualTo("River Front seized depot, January 2026");
        assertThat(headline(open).title(graph)).isEqualTo("River Front seized depot, January 2026");
        assertThat(headline(open).title(new ActorGraph(graph.actors().stream().filter(actor -> actor.id().equals("LUN")).toList(), List.of(), Map.of(), List.of())))
                .isEqualTo("Lunia met River Front, January 2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "occurred ! 2026-01-02..2026-01-03 !                ! River Front seized depot, January 2026",
        "occurred ! 2026-01-02..2026-03-03 !                ! River Front seized depot, 2026",
        "occurred ! -                      !                ! River Front seized depot",
        "occurred ! 2026-01-02             ! by=LUN         ! Sheet",
        "claimed  ! 2026-01-02             !                ! Sheet",
        "planned  ! 2026-01-02             !                ! Sheet",
        "denied   ! 2026-01-02             !                ! Sheet",
    })
    void aTitleIsASentenceOfWhatIsToldAsDoneElseTheNameOfTheCase(String status, String day, String by, String title) {
        ResolvedCase open = open("event | e1 | a1 | REB > LUN | conflict attack | " + status + " | " + day + " | " + SEIZED + " " + (by == null ? "" : by));
        assertThat(headline(open).title(ActorGraph.of(open, Filter.ALL))).isEqualTo(title);
        assertThat(headline(open).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"planned", "possible", "claimed", "denied"})
    void whatOneTextTellsAsDoneAndAnotherLessFirmlyIsNoTitle(String other) {
        ResolvedCase open = open("event | e1 | a1 | REB > LUN | conflict attack | occurred | 2026-01-02 | " + SEIZED + "\n"
                + "event | e2 | a2 | REB > LUN | conflict attack | " + other + " | 2026-01-02 |");
        assertThat(headline(open).title(ActorGraph.of(open, Filter.ALL))).isEqualTo("Sheet");
    }

    @ParameterizedTest
    @CsvSource({"'', Sheet", "accept, River Front seized depot", "doubt, Sheet"})
    void whoCostLivesIsATitleOnlyOnceTheReadingIsChecked(String ruling, String title) {
        ResolvedCase open = open("event | e1 | a1 | REB > LUN | conflict attack | occurred | - | " + SEIZED + "\nnumber | q1 | a1 | casualties | 12 | at=4\n"
                + (ruling.isEmpty() ? "" : "ruling | " + ruling + " e1"));
        assertThat(headline(open).title(ActorGraph.of(open, Filter.ALL))).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"River_Front_thanked_Lunia_warmly | River Front thanked warmly", "River_Front_‘thanked’_Lunia_warmly | Sheet"})
    void aVerbInQuotationMarksIsNoTitle(String text, String title) {
        ResolvedCase open = open("event | e1 | a1 | REB > LUN | cooperation praise | occurred | - | text=" + text + " verb=thanked says=thanked_warmly");
        assertThat(headline(open).title(ActorGraph.of(open, Filter.ALL))).isEqualTo(title);
    }

    @Test
    void whatTheTextOnlyLooksBackOnIsNoTitleBesideItsNews() {
        ResolvedCase open = open("event | e1 | a1 | REB > KAS | conflict attack | occurred | 2024-05-02 | text=River_Front_raided_the_mill. verb=raided says=raided_mill\n"
                + "event | e3 | a2 | REB > KAS | conflict attack | occurred | 2024-05-02 | text=River_Front_raided_the_mill. verb=raided says=raided_mill\n"
                + "event | e2 | a1 | REB > LUN | conflict attack | occurred | 2026-01-02 | " + SEIZED);
        assertThat(headline(open).title()).isEqualTo("River Front seized depot, January 2026");
    }

    @Test
    void nobodyStandsTwiceInATitle() {
        ResolvedCase open = open("actor | KAS | country | Kasria\nevent | e1 | a1 | KAS, LUN > | cooperation talks | occurred | - | text=Kasria_met_Lunia. verb=met says=met_Lunia");
        assertThat(headline(open).title()).isEqualTo("Sheet");
    }

    @Test
    void whatOneTextTellsByTheWayIsNoTitle() {
        assertThat(headline(open("event | e1 | a1 | REB > LUN | conflict attack | occurred | - | at=4000 " + SEIZED)).title()).isEqualTo("Sheet");
    }
}
