package dateline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Actor;
import dateline.model.Check;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import dateline.model.casefile.Verdict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTest {
    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");
    private static final CaseFile FILE = CaseSheet.read("""
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            event   | e1 | a1 | REB > GOV | conflict attack | occurred | 2026-01-02
            tie     | t1 | a1 | REB allied_with AID | occurred
            """);

    private static Ruling only(CaseFile file) {
        return file.rulings().stream().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACCEPT | e1   | Mark as right: attack
            REJECT | e1   | Mark as wrong: attack
            DOUBT  | t1   | Mark as unsure: allied
            REJECT | gone | Mark as wrong
            """)
    void aDecisionIsCalledByWhatItIsOn(Verdict verdict, String id, String title) {
        assertThat(Decisions.decide(FILE, verdict, id, NOON).title()).isEqualTo(title);
    }

    @Test
    void aBlankReasonIsNone() {
        assertThat(only(Decisions.decide(FILE, Verdict.REJECT, "e1", "  ", NOON).applyTo(FILE)).reason()).isEmpty();
        assertThat(only(Decisions.decide(FILE, Verdict.REJECT, "e1", " no such raid ", NOON).applyTo(FILE)).reason()).contains("no such raid");
    }

    @Test
    void manyReadingsAreRightInOneChangeAndWhatIsSettledStaysAsItIs() {
        History history = new History(Decisions.decide(FILE, Verdict.REJECT, "t1", NOON).applyTo(FILE));
        ResolvedCase open = ResolvedCase.of(history.now());
        Change all = Decisions.allRight(open, List.of("e1", "t1"), "“Shells hit the depot”", NOON).orElseThrow();
        assertThat(all.title()).isEqualTo("Mark 1 reading of “Shells hit the depot” as right");
        history.apply(all);
        ResolvedCase after = ResolvedCase.of(history.now());
        assertThat(List.of("e1", "t1")).extracting(after.checks()::of).containsExactly(Check.RIGHT, Check.WRONG);
        assertThat(Decisions.allRight(after, List.of("e1", "t1"), "it", NOON)).isEmpty();
        assertThat(ResolvedCase.of(history.undo()).checks().of("e1")).isEqualTo(Check.UNCHECKED);
    }

    @Test
    void aRejectedReadingGoesFromTheCaseAndARejectedTieToo() {
        CaseFile without = Decisions.decide(FILE, Verdict.REJECT, "e1", NOON).applyTo(FILE);
        assertThat(ResolvedCase.of(without).events().has("e1")).isFalse();
        assertThat(ResolvedCase.of(without).rejected()).extracting(event -> event.id()).containsExactly("e1");
        assertThat(ResolvedCase.of(Decisions.decide(FILE, Verdict.REJECT, "t1", NOON).applyTo(FILE)).ties().has("t1")).isFalse();
    }

    @Test
    void anActorIsRenamedEverywhereAndKeepsItsId() {
        Actor rebels = FILE.actors().get("REB").orElseThrow();
        Change rename = Decisions.rename(rebels, "River Front", NOON);
        assertThat(rename.title()).isEqualTo("Rename REB to River Front");
        ResolvedCase open = ResolvedCase.of(rename.applyTo(FILE));
        assertThat(open.nameOf("REB")).isEqualTo("River Front");
        assertThat(open.events().get("e1").orElseThrow().actors()).containsExactly("REB");
    }

    @Test
    void anArticleIsLeftWithoutADateInSoManyWords() {
        CaseFile undated = CaseSheet.read("article | a1 | Daily Courier | - | Shells hit the depot");
        Change leave = Decisions.undated(undated.articles().get("a1").orElseThrow(), NOON);
        assertThat(leave.title()).isEqualTo("Leave “Shells hit the depot” without a date");
        assertThat(only(leave.applyTo(undated)).target()).isEqualTo("a1");
    }

    @Test
    void theReadingIsFoundAgainByTextWordsTypeAndSides() {
        Ruling.Anchor anchor = Decisions.anchor(FILE, "e1").orElseThrow();
        assertThat(anchor).isEqualTo(new Ruling.Anchor(
                FILE.articles().get("a1").orElseThrow().textHash(), FILE.events().get("e1").orElseThrow().trigger(),
                FILE.events().get("e1").orElseThrow().evidence().getFirst().span(), "ATTACK", "REB>GOV"));
        assertThat(Decisions.anchor(FILE, "t1").orElseThrow().type()).isEqualTo("ALLIED_WITH");
        assertThat(Decisions.anchor(FILE, "gone")).isEmpty();
    }
}
