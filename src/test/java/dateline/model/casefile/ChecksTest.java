package dateline.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Check;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.Filter;
import dateline.model.Origin;
import dateline.model.Tie;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What counts as checked, and what is left where only that is looked at.
class ChecksTest {
    private static final CaseFile FILE = CaseSheet.read("""
            article | a1 | Northern Star | 2026-01-05 | Shells hit the depot
            article | a2 | Daily Courier | 2026-01-06 | More of it
            event   | e1 | a1 | REB > GOV | conflict attack | occurred | 2026-01-02
            event   | e2 | a2 | REB > GOV | conflict attack | occurred | 2026-01-02
            event   | e3 | a1 | GOV > REB | conflict accuse | claimed | 2026-01-03
            event   | e4 | a2 | GOV > AID | cooperation aid | planned |
            event   | e5 | a2 | GOV > AID | conflict attack | occurred |
            tie     | t1 | a1 | REB allied_with AID | occurred
            ruling  | accept e1
            ruling  | doubt e3
            ruling  | reject e5
            """);
    private static final ResolvedCase OPEN = ResolvedCase.of(FILE);

    @Test
    void aReadingIsUncheckedRightUnsureOrWrong() {
        assertThat(List.of("e1", "e2", "e3", "e5", "t1")).extracting(OPEN.checks()::of)
                .containsExactly(Check.RIGHT, Check.UNCHECKED, Check.UNSURE, Check.WRONG, Check.UNCHECKED);
        assertThat(OPEN.checks().tally().words()).isEqualTo("1 of 5 checked");
        assertThat(OPEN.checks().tally(List.of("e1", "e3", "e3")).words()).isEqualTo("1 of 2 checked");
        assertThat(OPEN.checks().open(List.of("e1", "e2", "e3", "e5"))).containsExactly("e2", "e3");
    }

    @Test
    void whatTheAnalystMadeOrCorrectedIsRightUntilItIsDoubted() {
        Event own = EventBuilder.builder(FILE.events().get("e2").orElseThrow()).id("own").origin(Origin.analyst(Instant.EPOCH)).build();
        Ruling corrected = Ruling.of(new Decision.Correct("e4", Optional.empty(), new Correction.OfRecipients(List.of("REB"))), Optional.empty(), Instant.EPOCH);
        CaseFile file = FILE.with(draft -> {
            draft.events = draft.events.with(own);
            draft.rulings = draft.rulings.with(corrected);
        });
        assertThat(List.of("own", "e4")).extracting(ResolvedCase.of(file).checks()::of).containsOnly(Check.RIGHT);
        Ruling doubt = Ruling.of(new Decision.Doubt("own", Optional.empty()), Optional.empty(), Instant.EPOCH);
        assertThat(ResolvedCase.of(file.with(draft -> draft.rulings = draft.rulings.with(doubt))).checks().of("own")).isEqualTo(Check.UNSURE);
    }

    @Test
    void anArticleIsCheckedWhenAllThatWasReadInItIsSettled() {
        assertThat(OPEN.checks().readings("a1")).containsExactly("e1", "e3", "t1");
        assertThat(OPEN.checks().article("a1")).isFalse();
        assertThat(OPEN.checks().about("AID")).containsExactly("e4", "t1");
        CaseFile accepted = FILE.with(draft -> {
            for (String id : List.of("e3", "t1")) draft.rulings = draft.rulings.with(Ruling.of(new Decision.Accept(id, Optional.empty()), Optional.empty(), Instant.EPOCH));
        });
        assertThat(ResolvedCase.of(accepted).checks().article("a1")).isTrue();
    }

    @Test
    void whereAllElseIsHiddenNoHappeningHoldsWhatIsNotChecked() {
        Filter only = Filter.ALL.withChecked(true);
        assertThat(OPEN.left(only)).as("marked, not hidden").isSameAs(OPEN);
        ResolvedCase left = OPEN.left(only.with(Filter.Outside.HIDE));
        assertThat(left.happenings()).extracting(one -> one.events().stream().map(Event::id).toList()).containsExactly(List.of("e1"));
        assertThat(left.ties()).extracting(Tie::id).isEmpty();
        assertThat(OPEN.happeningOf("e1").orElseThrow().events()).hasSize(2);
    }
}
