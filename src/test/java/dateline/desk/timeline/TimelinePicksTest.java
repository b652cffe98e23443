package dateline.desk.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.Timeline.By;
import dateline.analysis.Timeline.Lane;
import dateline.desk.AtWork;
import dateline.desk.Toolkit;
import dateline.model.Filter;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What clicks on marks and names of lanes pick, without a window.
@SuppressWarnings("NullAway.Init")
class TimelinePicksTest extends AtWork {
    private static final CaseFile FILE = CaseSheet.read("""
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            event   | e1 | a1 | REB > GOV | conflict attack | occurred | 2026-01-02
            event   | e2 | a1 | REB > GOV | conflict attack | occurred |
            event   | e3 | a1 | GOV > AID | cooperation aid | planned | 2026-01-09
            """);

    private TimelinePicks picks;

    @BeforeEach
    void open() {
        open(FILE);
        picks = new TimelinePicks(work);
    }

    private static List<Lane> lanes(By by) {
        return TimelineModel.of(new TimelineModel.Question(ResolvedCase.of(FILE), Filter.ALL, by)).timeline().lanes();
    }

    private static Lane lane(String actor) {
        return lanes(By.ACTOR).stream().filter(lane -> lane.id().equals(actor)).findFirst().orElseThrow();
    }

    @Test
    void theNameOfAnActorsLanePicksItAndASecondTimeTakesItAway() throws Exception {
        Lane rebels = lane("REB");
        Lane government = lane("GOV");
        Toolkit.act(() -> picks.pick(rebels, false));
        assertThat(work.selection().get().actors()).containsExactly("REB");
        Toolkit.act(() -> picks.pick(government, true));
        assertThat(work.selection().get().actors()).containsExactly("REB", "GOV");
        Toolkit.act(() -> picks.pick(rebels, true));
        assertThat(work.selection().get().actors()).containsExactly("GOV");
    }

    @Test
    void theNameOfATypesLanePicksItsEventsDatedOrNot() throws Exception {
        Lane attacks = lanes(By.TYPE).stream().filter(lane -> !lane.undated().isEmpty()).findFirst().orElseThrow();
        Toolkit.act(() -> picks.pick(attacks, false));
        assertThat(work.selection().get().events()).isEqualTo(Set.of("e1", "e2"));
    }

    @Test
    void aClickBesideTheMarksClearsUnlessMoreIsPicked() throws Exception {
        Toolkit.act(() -> {
            work.select(s -> s.pickEvents(List.of("e3")));
            picks.pick(Optional.empty(), true);
        });
        assertThat(work.selection().get().events()).containsExactly("e3");
        Toolkit.act(() -> picks.pick(Optional.empty(), false));
        assertThat(work.selection().get().nothingPicked()).isTrue();
    }
}
