package dateline.chart.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.chart.Mark;
import dateline.chart.Picture.Target;
import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.Unchecked;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every name and every word has a place of its own, on the line or, where there is no room, in the key.
class LargeFigureTest {
    private static final Map<String, ActorGraph> SAMPLES = Map.of(
            "12 actors", Cases.graph(Cases.resolved(12, 4, 4)),
            "Les Misérables, 77", KnownFigures.lesMiserables(),
            "three camps, 105", KnownFigures.camps());

    private static ActorGraph sample(String name) {
        return java.util.Objects.requireNonNull(SAMPLES.get(name), name);
    }

    static Page page(ActorGraph graph) {
        Places places = Arranger.arrange(graph, Places.of(List.of()));
        Texts texts = new Texts(new Words(Optional.of("A sample"), Optional.of(LocalDate.of(2026, 1, 1)), "", Shown.ALL), "made@1", List.of(), "", "", Unchecked.NONE, Scope.of(dateline.model.casefile.ResolvedCase.of(dateline.model.casefile.CaseFile.empty("A sample"))).headline());
        return GraphSheet.of(graph, places, Theme.LIGHT, texts).page(texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 actors", "Les Misérables, 77", "three camps, 105"})
    void placedAllOfAll(String sample) {
        ActorGraph graph = sample(sample);
        Page page = page(graph);
        assertThat(page.overlaps()).isZero();
        assertThat(page.labels()).as("placed n of n").isEqualTo(graph.actors().size() + graph.lines().size());
        assertThat(page.numbered()).as("words in the key").isLessThanOrEqualTo(graph.lines().size() / 10);
        List<String> words = page.pages().stream().flatMap(one -> one.texts().stream()).map(Mark.Text::text).toList();
        for (var line : graph.lines()) assertThat(words).anyMatch(text -> text.contains(line.label()));
        for (int n = 1; n <= page.numbered(); n++) {
            String number = String.valueOf(n);
            assertThat(words.stream().filter(number::equals).count()).as("number " + n + " on its line and in the key").isGreaterThanOrEqualTo(2);
        }
        long onLines = words.stream().filter(text -> graph.lines().stream().anyMatch(line -> text.startsWith(line.label()))).count();
        assertThat(onLines).isGreaterThanOrEqualTo(graph.lines().size() - page.numbered());
    }

    /// Counted anew from what can be hit, not by the class that placed the labels.
    @ParameterizedTest
    @ValueSource(strings = {"12 actors", "Les Misérables, 77", "three camps, 105"})
    void noLabelLiesOnAnotherOrOnAnActor(String sample) {
        List<Target> targets = page(sample(sample)).pages().getFirst().targets();
        List<Target> boxes = targets.stream().filter(target -> target.shape() == Target.Shape.BOX).toList();
        List<Target> actors = targets.stream().filter(target -> target.shape() == Target.Shape.CIRCLE).toList();
        Set<String> named = boxes.stream().map(target -> target.ref().id()).collect(Collectors.toCollection(HashSet::new));
        assertThat(named).containsAll(sample(sample).actors().stream().map(actor -> actor.id()).toList());
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) if (meet(boxes.get(i), boxes.get(j), 0)) overlaps.add(boxes.get(i).ref() + " and " + boxes.get(j).ref());
            for (Target actor : actors) if (meet(boxes.get(i), actor, actor.reach() * .9)) overlaps.add(boxes.get(i).ref() + " on " + actor.ref());
        }
        for (int i = 0; i < actors.size(); i++)
            for (int j = i + 1; j < actors.size(); j++) {
                double apart = Math.hypot(actors.get(i).points().get(0) - actors.get(j).points().get(0), actors.get(i).points().get(1) - actors.get(j).points().get(1));
                if (apart < actors.get(i).reach() + actors.get(j).reach()) overlaps.add(actors.get(i).ref() + " touches " + actors.get(j).ref());
            }
        assertThat(overlaps).isEmpty();
    }

    private static boolean meet(Target box, Target other, double reach) {
        double reachX = reach == 0 ? other.reach() : reach;
        double reachY = reach == 0 ? other.reachY() : reach;
        return Math.abs(box.points().get(0) - other.points().get(0)) < box.reach() + reachX - 1e-6
                && Math.abs(box.points().get(1) - other.points().get(1)) < box.reachY() + reachY - 1e-6;
    }
}
