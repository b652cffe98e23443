package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Filter;
import dateline.model.Status;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Seeded;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {
    /// Whatever shows a happening says the same status, sides and day of it.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void graphAndTimelineNeverContradictEachOther(long seed) {
        agree(ResolvedCase.of(new Seeded(seed).file()));
    }

    @Test
    void accountsOfDifferentStatusStandSideBySide() {
        ResolvedCase open = ResolvedCase.of(CaseSheet.read("""
                article | a1 | Daily Courier | 2026-01-05 | Deal done
                article | a2 | Hill Post     | 2026-01-09 | Deal near
                event   | e1 | a1 | KAS > LUN | cooperation agreement | occurred | 2026-01-02 | says=signed_deal
                event   | e2 | a2 | KAS > LUN | cooperation agreement | planned  | 2026-01-02 | says=sign_deal
                """));
        agree(open);
        assertThat(ActorGraph.of(open, Filter.ALL).lines()).extracting(Line::status).containsExactlyInAnyOrder(Status.OCCURRED, Status.PLANNED);
        assertThat(ActorGraph.of(open, Filter.ALL).lines()).extracting(Line::label).containsExactlyInAnyOrder("signed deal", "sign deal");
    }

    static void agree(ResolvedCase open) {
        ActorGraph graph = ActorGraph.of(open, Filter.ALL.with(Filter.Unnamed.SHOW));
        Timeline timeline = Timeline.of(open, Filter.ALL, Timeline.By.ACTOR);
        for (Timeline.Item item : timeline.items()) {
            Happening happening = open.happeningOf(item.id()).orElseThrow();
            Statement said = Statement.of(open, happening);
            assertThat(List.of(item.status(), item.actors(), item.recipients(), item.label(), item.date()))
                    .isEqualTo(List.of(said.status(), said.actors(), said.recipients(), said.words(), said.when()));
            Set<Status> drawn = graph.linesOf(item.id()).stream().map(Line::status).collect(Collectors.toSet());
            assertThat(drawn).isSubsetOf(Set.of(said.status()));
            assertThat(happening.events()).allMatch(event -> event.status() == said.status());
        }
    }
}
