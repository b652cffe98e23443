package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.CaseFile;
import dateline.model.CaseSheet;
import dateline.model.Kind;
import dateline.model.ResolvedCase;
import dateline.model.Ruling;
import dateline.model.Split;
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

    private static String words(Ruling.Kind kind, String target, String field, String value) {
        CaseFile file = CaseSheet.read(NORLAND);
        Ruling ruling = new Ruling("r", kind, target, Optional.of(field).filter(one -> !one.isEmpty()), Optional.of(value).filter(one -> !one.isEmpty()),
                Optional.empty(), Instant.EPOCH, Optional.empty(), false);
        RulingWords words = RulingWords.of(ResolvedCase.of(file.with(draft -> draft.rulings = draft.rulings.with(ruling)))).getFirst();
        return words.did() + " | " + words.what();
    }

    private static String split(String by, String from, String subject, Split.Target to) {
        return new Split(by, from, subject, to).value();
    }

    @Test
    void aRulingIsToldByWhatHoldsByIt() {
        Split.Target port = Split.Target.fresh("Port Front", Kind.ARMED_GROUP, Optional.empty());
        assertThat(words(Ruling.Kind.MERGE, "g:hill", "", "g:river")).isEqualTo("same | “Hill Guard” is River Front");
        assertThat(words(Ruling.Kind.MERGE, "a2:gunmen", "", "a1:gunmen")).isEqualTo("same | “Gunmen” (Gunmen named) is gunmen (Daily Courier)");
        assertThat(words(Ruling.Kind.UNSURE, "g:hill", "same", "g:river")).isEqualTo("unsure | “Hill Guard” is River Front");
        assertThat(words(Ruling.Kind.KEEP_APART, "g:hill", "", "g:river")).isEqualTo("different | Hill Guard is not River Front");
        assertThat(words(Ruling.Kind.ALIAS, "g:hill", "", "the Guard")).isEqualTo("alias | “the Guard” is a way of writing Hill Guard");
        assertThat(words(Ruling.Kind.KIND, "g:hill", "", "security_forces|NOR")).isEqualTo("kind | Hill Guard is of kind security forces, Norland");
        assertThat(words(Ruling.Kind.KIND, "g:hill", "", "person|")).isEqualTo("kind | Hill Guard is of kind person");
        assertThat(words(Ruling.Kind.RENAME, "g:hill", "", "Hill Guards")).isEqualTo("renamed | “Hill Guard” is called Hill Guards");
        assertThat(words(Ruling.Kind.SPLIT, "g:river", Split.ALIAS, split(Split.ALIAS, "g:river", "the Front", port)))
                .isEqualTo("split | “the Front” is Port Front, not River Front");
        assertThat(words(Ruling.Kind.SPLIT, "e1", Split.EVENT, split(Split.EVENT, "g:river", "e1", port)))
                .isEqualTo("split | “River Front → Norland: attack” is about Port Front, not River Front");
        assertThat(words(Ruling.Kind.ACCEPT, "e2", "", "")).isEqualTo("right | “Hill Guard: attack”");
        assertThat(words(Ruling.Kind.REJECT, "t1", "", "")).isEqualTo("wrong | “River Front allied Hill Guard”");
        assertThat(words(Ruling.Kind.REJECT, "gone", "", "")).isEqualTo("wrong | “a reading that is no longer there”");
        assertThat(words(Ruling.Kind.DATE, "a2", "published", "")).isEqualTo("date | “Gunmen named”: no date");
    }
}
