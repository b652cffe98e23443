package dateline.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Evidence;
import dateline.model.Filter;
import dateline.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Filter HIDING = Filter.ALL.with(Filter.Outside.HIDE);
    private static final Evidence SENTENCE = new Evidence("a1", new Span(0, 4), "Calm");
    private static final Selection BUSY = Selection.NONE.showArticle("a1").withFilter(HIDING);

    @Test
    void actorsAndReadingsArePickedInEachOthersPlace() {
        Selection events = BUSY.pickActors(List.of("NOR", "SOU")).pickEvents(List.of("e2", "e1"));
        assertThat(events.actors()).isEmpty();
        assertThat(events.events()).containsExactly("e2", "e1");
        assertThat(events.focus()).contains("e2");
        assertThat(events.pickActors(List.of("NOR")).events()).isEmpty();
        assertThat(events.pickActors(List.of("NOR")).focus()).isEmpty();
    }

    @Test
    void theArticleAndTheFilterOutlastWhatIsPicked() {
        for (Selection after : List.of(
                BUSY.pickActors(List.of("NOR")), BUSY.pickEvents(List.of("e1")), BUSY.focusOn("e1"), BUSY.makeEventOf(SENTENCE), BUSY.pickActors(List.of("NOR")).cleared())) {
            assertThat(after.article()).contains("a1");
            assertThat(after.filter()).isEqualTo(HIDING);
        }
        assertThat(BUSY.closeArticle().article()).isEmpty();
    }

    @Test
    void aMarkedSentenceIsForgottenAsSoonAsSomethingElseIsPicked() {
        Selection marked = BUSY.pickActors(List.of("NOR")).makeEventOf(SENTENCE);
        assertThat(marked.passage()).contains(SENTENCE);
        assertThat(marked.nothingPicked()).isTrue();
        assertThat(marked.withFilter(Filter.ALL).passage()).contains(SENTENCE);
        for (Selection after : List.of(marked.cleared(), marked.pickActors(List.of()), marked.pickEvents(List.of()), marked.showArticle("a2")))
            assertThat(after.passage()).isEmpty();
    }

    @Test
    void theSamePicksMayHaveAnotherFocusArticleOrFilter() {
        Selection picked = BUSY.pickEvents(List.of("e1", "e2"));
        assertThat(picked.samePicks(picked.focusOn("e2").showArticle("a9").withFilter(Filter.ALL))).isTrue();
        assertThat(picked.samePicks(BUSY.pickEvents(List.of("e1")))).isFalse();
        assertThat(picked.samePicks(BUSY.pickActors(List.of("e1", "e2")))).isFalse();
        assertThat(BUSY.samePicks(BUSY.makeEventOf(SENTENCE))).isFalse();
    }
}
