package dateline.chart.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.analysis.Groups;
import dateline.analysis.Projection.Pair;
import dateline.chart.Picture.Target;
import dateline.chart.Picture;
import dateline.chart.Theme;
import dateline.chart.graph.PaneDrawing;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Ten thousand actors are drawn as groups that open.
class GroupedFigureTest {
    private static final ActorGraph LARGE = KnownFigures.graph(grown(10_000), "met");

    /// Each newcomer joins two who are there, those with many ties more often.
    private static List<Pair> grown(int actors) {
        Random random = new Random(5);
        List<Integer> ends = new ArrayList<>(List.of(0, 1));
        List<Pair> pairs = new ArrayList<>(List.of(new Pair("a0", "a1", 1)));
        for (int i = 2; i < actors; i++) {
            Set<Integer> to = new java.util.TreeSet<>();
            while (to.size() < 2) to.add(ends.get(random.nextInt(ends.size())));
            for (int other : to) {
                pairs.add(new Pair("a" + i, "a" + other, 1));
                ends.addAll(List.of(i, other));
            }
        }
        return pairs;
    }

    @Test
    void tenThousandActorsAreSomeDozenGroupsWithoutOverlap() {
        Groups groups = Groups.of(LARGE, Set.of());
        assertThat(groups.graph().actors()).hasSizeLessThanOrEqualTo(Groups.READABLE).hasSizeGreaterThan(5);
        Places places = Arranger.arrange(groups.graph(), Places.of(List.of()));
        Picture picture = PaneDrawing.of(groups.graph(), places, Theme.LIGHT, PaneDrawing.fit(groups.graph(), places, 1200, 760)).picture();
        List<Target> actors = picture.targets().stream().filter(target -> target.shape() == Target.Shape.CIRCLE).toList();
        assertThat(actors).hasSameSizeAs(groups.graph().actors());
        for (int i = 0; i < actors.size(); i++)
            for (int j = i + 1; j < actors.size(); j++) {
                List<Double> p = actors.get(i).points();
                List<Double> q = actors.get(j).points();
                assertThat(Math.hypot(p.get(0) - q.get(0), p.get(1) - q.get(1))).isGreaterThan(actors.get(i).reach() + actors.get(j).reach());
            }
    }

    @Test
    void nobodyIsLostInGroupsAndTheyOpen() {
        Groups groups = Groups.of(LARGE, Set.of());
        Set<String> behind = new HashSet<>();
        groups.graph().actors().forEach(actor -> behind.addAll(groups.behind(actor.id())));
        assertThat(behind).hasSize(10_000);
        String group = groups.members().keySet().iterator().next();
        Groups open = Groups.of(LARGE, Set.of(group));
        assertThat(open.isGroup(group)).isFalse();
        assertThat(open.graph().actors().stream().map(actor -> actor.id()).toList()).containsAll(groups.members().get(group));
    }

    @Test
    void everyPlaceOfTenThousandActorsIsItsOwn() {
        Places places = Arranger.arrange(LARGE, Places.of(List.of()));
        assertThat(places.byActor()).hasSize(10_000);
        assertThat(places).isEqualTo(Arranger.arrange(LARGE, Places.of(List.of())));
    }

    @Test
    void whatCanBeReadHasNoGroups() {
        ActorGraph small = KnownFigures.lesMiserables();
        assertThat(Groups.of(small, Set.of())).isEqualTo(Groups.none(small));
    }
}
