package dateline.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.edit.Change;
import dateline.edit.Decisions;
import dateline.model.Actor;
import dateline.model.Article;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Copies are one source, one question and one cast.
final class WordingsTest {
    private static final Instant NOW = Instant.parse("2026-02-01T10:00:00Z");
    private static final CaseFile FILE = CaseSheet.read("""
            article | a1 | Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Herald | 2026-01-05 | Depot is hit | copy=a1
            article | a3 | Post | 2026-01-06 | Fire at depot | copy=a1 how=lead
            article | b1 | Times | 2026-01-06 | Who shelled the depot?
            actor | a1:the-guards | military | the guards
            actor | a2:the-guards | military | the guards
            actor | a3:the-guards | military | the guards
            actor | b1:the-guards | military | the guards
            event | e1 | a1 | a1:the-guards > GOV | conflict attack | occurred | 2026-01-04 | text=The_guards_shelled_the_depot. at=120 verb=shelled
            event | e2 | a2 | a2:the-guards > GOV | conflict attack | occurred | 2026-01-04 | text=The_guards_shelled_the_depot. at=140 verb=shelled
            event | e3 | a3 | a3:the-guards > GOV | conflict attack | occurred | 2026-01-04 | text=The_guards_shelled_the_depot_at_dawn. at=90 verb=shelled
            event | e4 | b1 | b1:the-guards > GOV | conflict attack | occurred | 2026-01-04 | text=The_guards_shelled_the_depot. at=120 verb=shelled
            """);

    @Test
    void copiesAreOneSource() {
        assertThat(all(FILE).words()).isEqualTo("4 articles, 2 independent sources");
        assertThat(Wordings.of(FILE).tally(List.of("a1", "a3")).words()).isEqualTo("2 articles, 1 independent source");
        assertThat(Wordings.of(FILE).tally(List.of("a2", "b1")).words()).isEqualTo("2 articles");
    }

    @Test
    void someoneWithoutANameIsOneInAllCopies() {
        assertThat(ResolvedCase.of(FILE).actors().stream().map(Actor::id).filter(id -> id.contains("guards"))).containsExactly("a1:the-guards", "b1:the-guards");
        assertThat(ResolvedCase.of(FILE).happenings()).hasSize(2);
    }

    @Test
    void oneWordDecidesForTheSameSentenceOfAllCopies() {
        CaseFile after = Decisions.decide(FILE, Verdict.REJECT, "e2", NOW).applyTo(FILE);
        assertThat(ResolvedCase.of(after).rejected()).extracting(event -> event.id()).containsExactly("e1", "e2");
        String ruling = after.rulings().stream().filter(one -> one.target().equals("e1")).findFirst().orElseThrow().id();
        assertThat(ResolvedCase.of(new Change.Revoke(ruling, "Take back").applyTo(after)).rejected()).isEmpty();
    }

    @Test
    void whatIsNoCopyIsASourceOfItsOwn() {
        CaseFile one = new Change.TakeApart(List.of("a2"), "Not a copy").applyTo(FILE);
        assertThat(all(one).words()).isEqualTo("4 articles, 3 independent sources");
        assertThat(ResolvedCase.of(one).actors().has("a2:the-guards")).isTrue();
        CaseFile first = new Change.TakeApart(List.of("a1"), "Not a copy").applyTo(FILE);
        assertThat(first.articles().stream().map(Article::wording)).containsExactly("a1", "a2", "a2", "b1");
        CaseFile none = new Change.TakeApart(List.of("a1", "a2", "a3"), "Not copies").applyTo(FILE);
        assertThat(all(none).words()).isEqualTo("4 articles");
    }

    private static Wordings.Tally all(CaseFile file) {
        return Wordings.of(file).tally(file.articles().stream().map(Article::id).toList());
    }
}
