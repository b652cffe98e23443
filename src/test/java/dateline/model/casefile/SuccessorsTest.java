package dateline.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Span;
import dateline.model.casefile.Ruling.Anchor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where rulings go when their readings have other ids: `old` stood at characters 1 to 2 of the sentence 0 to 9.
class SuccessorsTest {
    private static final String CASE = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            actor   | armed_group:river front | armed_group | River Front
            event   | e0 | a1 | KEN > UGA | conflict accuse | occurred
            event   | e1 | a1 | TZA > UGA | conflict assault | occurred
            event   | e2 | a1 | armed_group:river front > UGA | conflict threaten | occurred
            tie     | t1 | a1 | KEN allied_with UGA | occurred
            """;

    private static final Span SENTENCE = new Span(0, 9);

    private static Anchor anchor(String type, String sides, Span trigger, Span evidence) {
        return new Anchor("a1", trigger, evidence, type, sides);
    }

    private static Anchor assault(String sides) {
        return anchor("ASSAULT", sides, new Span(1, 2), SENTENCE);
    }

    private static ResolvedCase ruled(Decision... decisions) {
        CaseFile file = CaseSheet.read(CASE);
        for (int i = 0; i < decisions.length; i++) {
            Ruling ruling = new Ruling("r" + i, decisions[i], Optional.empty(), Instant.EPOCH, false);
            file = file.with(draft -> draft.rulings = draft.rulings.with(ruling));
        }
        return ResolvedCase.of(file);
    }

    private static Decision accept(Anchor anchor) {
        return new Decision.Accept("old", Optional.of(anchor));
    }

    @Test
    void aRulingFindsTheReadingOfTheSameTypeAndSides() {
        assertThat(ruled(accept(assault("TZA>UGA"))).decision("e1")).isPresent();
        assertThat(ruled(accept(anchor("ASSAULT", "TZA>UGA", new Span(40, 45), new Span(0, 10)))).decision("e1")).isPresent();
    }

    @Test
    void aRulingOnAnotherSideTypeSentenceOrTextIsLost() {
        for (Anchor anchor : List.of(
                assault("RWA>UGA"), assault("TZA>"), anchor("THREATEN", "TZA>UGA", new Span(1, 2), SENTENCE),
                anchor("ASSAULT", "TZA>UGA", new Span(40, 45), new Span(30, 60)), new Anchor("a2", new Span(1, 2), SENTENCE, "ASSAULT", "TZA>UGA"))) {
            ResolvedCase open = ruled(accept(anchor));
            assertThat(open.unfound()).as("%s", anchor).hasSize(1);
            assertThat(open.decisions()).isEmpty();
        }
    }

    @Test
    void whatTheAnalystCorrectedNeedNotBeReadAsBefore() {
        Decision correct = new Decision.Correct("old", Optional.of(assault("RWA>UGA")), new Correction.OfActors(List.of("TZA")));
        ResolvedCase open = ruled(accept(assault("RWA>UGA")), correct);
        assertThat(open.decision("e1")).isPresent();
        assertThat(open.unfound()).as("all rulings on one reading go to one").isEmpty();
    }

    @Test
    void whoIsOneByTheAnalystsWordIsOneSide() {
        assertThat(ruled(new Decision.Merge("RWA", "TZA"), accept(assault("RWA>UGA"))).decision("e1")).isPresent();
        assertThat(ruled(new Decision.Alias("TZA", "the Valley Boys"), accept(assault("unknown:valley boys>UGA"))).decision("e1")).isPresent();
    }

    @Test
    void anActorOfTheSameNameIsTheSameWhateverKindTheRulesSeeInIt() {
        ResolvedCase open = ruled(accept(anchor("THREATEN", "unknown:river front>UGA", new Span(2, 3), SENTENCE)));
        assertThat(open.decision("e2")).isPresent();
    }

    @Test
    void whatWasSaidOfAReadingItselfIsNotOverruledByWhatWasSaidOfAnother() {
        ResolvedCase open = ruled(new Decision.Accept("e1", Optional.empty()), new Decision.Reject("old", Optional.of(assault("TZA>UGA"))));
        assertThat(open.events().has("e1")).isTrue();
        assertThat(open.unfound()).hasSize(1);
    }

    @Test
    void aRulingOnATieFindsItsTie() {
        Decision reject = new Decision.Reject("old", Optional.of(anchor("ALLIED_WITH", "KEN>UGA", SENTENCE, SENTENCE)));
        assertThat(ruled(reject).ties()).isEmpty();
        assertThat(ruled(new Decision.Reject("old", Optional.of(anchor("PART_OF", "KEN>UGA", SENTENCE, SENTENCE)))).unfound()).hasSize(1);
    }
}
