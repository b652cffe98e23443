package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Filter.Outside;
import dateline.model.Filter;
import dateline.model.Status;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Seeded;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What panes ask of a case is made once and is what they would make themselves.
class CaseViewTest {
    private static final Filter SOME = new Filter(
            Optional.empty(), Optional.empty(), Set.of(Status.OCCURRED), Set.of(), Set.of(), Set.of(), true, Outside.HIDE);

    private final ResolvedCase open = ResolvedCase.of(new Seeded(3).file());

    @Test
    void answersAsTheQuestionsAskedOneByOne() {
        for (Filter filter : List.of(Filter.ALL, SOME, SOME.with(Outside.DIM), SOME.with(Filter.Unnamed.LEAVE_OUT))) {
            CaseView view = CaseView.of(open, filter);
            assertThat(view.graph()).isEqualTo(ActorGraph.of(open, filter));
            for (Timeline.By by : Timeline.By.values()) assertThat(view.timeline(by)).isEqualTo(Timeline.of(open, filter, by));
            assertThat(view.groups(Set.of())).isEqualTo(Groups.of(view.graph(), Set.of()));
            assertThat(view.counts().passing()).isEqualTo(view.timeline(Timeline.By.ACTOR).tally().shown());
            assertThat(view.unhidden().timeline(Timeline.By.TYPE)).isEqualTo(Timeline.of(open, filter.outside() == Outside.HIDE ? filter.with(Outside.DIM) : filter, Timeline.By.TYPE));
        }
    }

    @Test
    void makesEachAnswerOnceWhoeverAsks() {
        Map<Object, Boolean> made = new IdentityHashMap<>();
        IntStream.range(0, 200).parallel().mapToObj(i -> CaseView.of(open, i % 2 == 0 ? Filter.ALL : SOME)).forEach(view -> {
            List<Object> answers = List.of(view.graph(), view.timeline(Timeline.By.ACTOR), view.counts(), view.groups(Set.of()));
            synchronized (made) {
                answers.forEach(one -> made.put(one, true));
            }
        });
        assertThat(made).hasSize(8);
    }

    @Test
    void keepsWhatWasAskedLastAndForgetsTheRest() {
        ActorGraph first = CaseView.of(open, Filter.ALL).graph();
        for (String type : List.of("A", "B", "C")) CaseView.of(open, typed(type)).graph();
        assertThat(CaseView.of(open, Filter.ALL).graph()).isSameAs(first);
        for (int i = 0; i < 20; i++) CaseView.of(open, typed("T" + i)).graph();
        assertThat(CaseView.of(open, Filter.ALL).graph()).isNotSameAs(first).isEqualTo(first);
    }

    private static Filter typed(String type) {
        return new Filter(Optional.empty(), Optional.empty(), Set.of(), Set.of(type), Set.of(), Set.of(), true, Outside.DIM);
    }
}
