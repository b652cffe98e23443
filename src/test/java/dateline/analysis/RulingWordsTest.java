package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Kind;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import dateline.model.casefile.SplitTarget;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulingWordsTest {
    private static final String NORLAND = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | - | 2026-01-06 | Gunmen named
            actor | NOR | country | Norland
            actor | g:river | armed_group | River Front | RF; the Front
            actor | g:hill | armed_group | Hill Guard
            actor | a1:gunmen | unknown | gunmen
            actor | a2:gunmen | unknown | Gunmen
            event | e1 | a1 | g:river > NOR | conflict attack | occurred | 2026-01-02
            event | e2 | a1 | - > g:hill | conflict attack | occurred | 2026-01-02
            tie | t1 | a1 | g:river allied_with g:hill | occurred
            """;

    private static String words(Decision decision) {
        CaseFile file = CaseSheet.read(NORLAND);
        Ruling ruling = new Ruling("r", decision, Optional.empty(), Instant.EPOCH, false);
        RulingWords words = RulingWords.of(ResolvedCase.of(file.with(draft -> draft.rulings = draft.rulings.with(ruling)))).getFirst();
        return words.did() + " | " + words.what();
    }

    @Test
    void aRulingIsToldByWhatHoldsByIt() {
        SplitTarget port = SplitTarget.fresh("Port Front", Kind.ARMED_GROUP, Optional.empty());
        assertThat(words(new Decision.Merge("g:hill", "g:river"))).isEqualTo("same | “Hill Guard” is River Front");
        assertThat(words(new Decision.Merge("a2:gunmen", "a1:gunmen"))).isEqualTo("same | “Gunmen” (Gunmen named) is gunmen (Daily Courier)");
        assertThat(words(new Decision.DoubtSame("g:hill", "g:river"))).isEqualTo("unsure | “Hill Guard” is River Front");
        assertThat(words(new Decision.KeepApart("g:hill", "g:river"))).isEqualTo("different | Hill Guard is not River Front");
        assertThat(words(new Decision.Alias("g:hill", "the Guard"))).isEqualTo("alias | “the Guard” is a way of writing Hill Guard");
        assertThat(words(new Decision.OfKind("g:hill", Kind.SECURITY_FORCES, Optional.of("NOR")))).isEqualTo("kind | Hill Guard is of kind security forces, Norland");
        assertThat(words(new Decision.OfKind("g:hill", Kind.PERSON, Optional.empty()))).isEqualTo("kind | Hill Guard is of kind person");
        assertThat(words(new Decision.Rename("g:hill", "Hill Guards"))).isEqualTo("renamed | “Hill Guard” is called Hill Guards");
        assertThat(words(new Decision.SplitAlias("g:river", "the Front", port)))
                .isEqualTo("split | “the Front” is Port Front, not River Front");
        assertThat(words(new Decision.SplitEvent("e1", Optional.empty(), "g:river", port)))
                .isEqualTo("split | “River Front → Norland: attack” is about Port Front, not River Front");
        assertThat(words(new Decision.Accept("e2", Optional.empty()))).isEqualTo("right | “Hill Guard: attack”");
        assertThat(words(new Decision.Reject("t1", Optional.empty()))).isEqualTo("wrong | “River Front allied Hill Guard”");
        assertThat(words(new Decision.Reject("gone", Optional.empty()))).isEqualTo("wrong | “a reading that is no longer there”");
        assertThat(words(new Decision.Published("a2", Optional.empty()))).isEqualTo("date | “Gunmen named”: no date");
        assertThat(words(new Decision.Unread("g:hill", "FOLD_UP", Optional.empty(), Optional.empty(), Optional.empty())))
                .isEqualTo("fold up | A ruling that this version cannot read");
    }
}
