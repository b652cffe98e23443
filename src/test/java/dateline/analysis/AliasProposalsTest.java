package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ReviewQueue.Question;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AliasProposalsTest {
    private static ResolvedCase open(String sheet) {
        return ResolvedCase.of(CaseSheet.read(sheet));
    }

    /// Pairs by name, the likelier first.
    private static String pairs(ResolvedCase open) {
        return AliasProposals.of(open).stream().map(one -> one.a().name() + " = " + one.b().name() + "? " + one.why() + "\n").collect(Collectors.joining());
    }

    private static final String SPELLINGS = """
            article | a1 | Daily Courier | 2026-01-05 | Names
            actor | armed_group:river liberation front | armed_group | River Liberation Front
            actor | armed_group:rlf | armed_group | RLF
            actor | armed_group:harakat al nahr | armed_group | Harakat al-Nahr
            actor | armed_group:haraket el nahr | armed_group | Haraket el-Nahr
            actor | military:army of norland | military | Army of Norland
            actor | military:norland s army | military | Norland's army
            actor | person:osman dall | person | Osman Dall
            actor | person:dall | person | Dall
            event | e1 | a1 | armed_group:river liberation front, armed_group:harakat al nahr > NOR | conflict attack | occurred | 2026-01-02
            event | e2 | a1 | armed_group:rlf > SOU | conflict threat | occurred | 2026-01-02
            event | e3 | a1 | armed_group:haraket el nahr > SOU | conflict threat | occurred | 2026-01-02
            event | e4 | a1 | military:army of norland > SOU | conflict attack | occurred | 2026-01-02
            event | e5 | a1 | military:norland s army > SOU | conflict attack | occurred | 2026-01-02
            event | e6 | a1 | person:osman dall > SOU | cooperation visit | occurred | 2026-01-02
            event | e7 | a1 | person:dall > SOU | cooperation visit | occurred | 2026-01-02
            """;

    @Test
    void oneNameInTwoFormsIsProposedWithItsReason() {
        assertThat(pairs(open(SPELLINGS))).isEqualTo("""
                Army of Norland = Norland's army? “Army of Norland” and “Norland's army” are the same words in another form or order.
                River Liberation Front = RLF? “RLF” has the first letters of “River Liberation Front”.
                Harakat al-Nahr = Haraket el-Nahr? “Harakat al-Nahr” and “Haraket el-Nahr” may be two spellings of one name.
                Osman Dall = Dall? “Dall” is the last name of “Osman Dall”.
                """);
    }

    @Test
    void whatIsRuledOnIsNotProposedAgainUntilTheRulingIsTakenBack() {
        CaseFile ruled = CaseSheet.read(SPELLINGS).with(draft -> {
            draft.rulings = draft.rulings.with(ruling(new Decision.KeepApart("person:dall", "person:osman dall")));
            draft.rulings = draft.rulings.with(ruling(new Decision.Merge("armed_group:rlf", "armed_group:river liberation front")));
        });
        assertThat(pairs(ResolvedCase.of(ruled))).doesNotContain("Dall", "RLF");
        CaseFile back = ruled.with(draft -> ruled.rulings().forEach(one -> draft.rulings = draft.rulings.with(one.asRevoked())));
        assertThat(pairs(ResolvedCase.of(back))).isEqualTo(pairs(open(SPELLINGS)));
    }

    @Test
    void whoIsKeptApartStaysApartWhenOneOfThemIsMergedWithAnother() {
        CaseFile ruled = CaseSheet.read(SPELLINGS).with(draft -> {
            draft.rulings = draft.rulings.with(ruling(new Decision.KeepApart("military:army of norland", "military:norland s army")));
            draft.rulings = draft.rulings.with(ruling(new Decision.Merge("military:norland s army", "armed_group:rlf")));
        });
        assertThat(pairs(ResolvedCase.of(ruled))).doesNotContain("Norland");
    }

    @Test
    void neitherTwoOfTheCodebookNorTwoThatItCallsDistinctAreProposed() {
        String codebook = """
                article | a1 | Daily Courier | 2026-01-05 | Names
                actor | RIV | armed_group | River Front
                actor | RIV-S | armed_group | River Front South
                actor | g:old | armed_group | Old River Front | | - | not=RIV
                actor | g:new | armed_group | New River Front
                event | e1 | a1 | RIV, RIV-S > NOR | conflict attack | occurred | 2026-01-02
                event | e2 | a1 | g:old > SOU | conflict attack | occurred | 2026-01-02
                event | e3 | a1 | g:new > SOU | conflict attack | occurred | 2026-01-02
                """;
        assertThat(pairs(open(codebook))).isEqualTo("""
                River Front = New River Front? “River Front” stands in “New River Front”.
                """);
        // Behind the new front stands the old one, which must not be the River Front.
        assertThat(pairs(open(codebook + "ruling | merge g:old g:new"))).isEmpty();
    }

    @Test
    void twoThatASentenceTellsOfAsTwoCountLess() {
        String two = """
                article | a1 | Daily Courier | 2026-01-05 | Names
                actor | g:one | armed_group | Hill Guard
                actor | g:two | armed_group | Hill Guard North
                event | e1 | a1 | g:one > NOR | conflict attack | occurred | 2026-01-02
                event | e2 | a1 | g:two > NOR | conflict attack | occurred | 2026-01-02
                """;
        assertThat(AliasProposals.of(open(two)).getFirst().speaksFor()).containsExactly("both deal with NOR");
        assertThat(pairs(open(two + "event | e3 | a1 | g:one > g:two | conflict attack | occurred | 2026-01-02"))).isEmpty();
    }

    @Test
    void whatTheAnalystWasUnsureOfIsAskedLast() {
        CaseFile file = CaseSheet.read(SPELLINGS);
        String first = keys(ResolvedCase.of(file)).lines().findFirst().orElseThrow();
        assertThat(first).contains("norland");
        CaseFile unsure = file.with(draft -> draft.rulings = draft.rulings.with(ruling(new Decision.DoubtSame("military:army of norland", "military:norland s army"))));
        assertThat(keys(ResolvedCase.of(unsure)).lines().toList().getLast()).isEqualTo(first);
        assertThat(ReviewQueue.of(ResolvedCase.of(unsure)).stream().filter(Question::doubted)).hasSize(1);
    }

    private static String keys(ResolvedCase open) {
        return ReviewQueue.of(open).stream().map(Question::key).collect(Collectors.joining("\n"));
    }

    private static Ruling ruling(Decision decision) {
        return Ruling.of(decision, Optional.empty(), Instant.EPOCH);
    }
}
