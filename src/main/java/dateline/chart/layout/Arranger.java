package dateline.chart.layout;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.analysis.Projection;
import dateline.job.Foreground;
import dateline.model.Actor;
import dateline.model.Filter;
import dateline.model.casefile.Place;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives every actor of a graph a place: old ones stay, new ones find room among them.
public final class Arranger {
    private static final int SEPARATED = 400;
    private static final int POLISHED = 40;

    /// With more lines than this no try comes out clean.
    private static final int TANGLED = 500;

    /// Up to this, newcomers are weighed against all others; with more, against those near to them.
    private static final int FEW = 150;

    /// Above this, counting the stress of all pairs takes too long.
    private static final int MANY = 2000;

    private Arranger() {}

    /// Places for all actors; those in `before` keep theirs to the digit.
    public static Places arrange(ActorGraph graph, Places before) {
        return run(graph, before);
    }

    /// Places anew; only pinned actors keep theirs.
    public static Places again(ActorGraph graph, Places before) {
        List<Place> pins = before.byActor().values().stream().filter(Place::pinned).toList();
        return run(graph, Places.of(pins));
    }

    /// Places for all actors of a case, whatever filter is on: the same case gives the same picture.
    public static Places arrange(ResolvedCase open) {
        return all(open, stored(open));
    }

    /// The same for those who are drawn; computes nothing when the case has places for all of them.
    public static Places arrange(ResolvedCase open, ActorGraph drawn) {
        Places stored = stored(open);
        return drawn.actors().stream().allMatch(actor -> stored.of(actor.id()).isPresent()) ? stored : all(open, stored);
    }

    private static Places stored(ResolvedCase open) {
        return Places.of(open.file().places().stream().toList());
    }

    /// The places that a case gains when it becomes `after`; actors of `before` stay where they are.
    public static List<Place> gained(ResolvedCase before, ResolvedCase after) {
        Places then = arrange(before);
        Places now = all(after, then);
        return now.byActor().values().stream()
                .filter(place -> !before.file().places().has(place.actorId()))
                .toList();
    }

    /// Those whom a crowded graph leaves out take what room is left, so that showing them moves nobody.
    private static Places all(ResolvedCase open, Places before) {
        ActorGraph everyone = ActorGraph.of(open, Filter.ALL.with(Filter.Unnamed.SHOW));
        if (newcomers(everyone, before) == 0) return run(everyone, before);
        ActorGraph seen = ActorGraph.of(open, Filter.ALL);
        if (seen.leftOut() == 0) return run(everyone, before);
        List<Place> places = new ArrayList<>(before.byActor().values());
        places.addAll(run(seen, before).byActor().values());
        Places first = Places.of(places);
        return joins(everyone, before) ? run(everyone, first) : whole(everyone, first);
    }

    /// The same for the graph that is looked at, all anew but for pinned actors; the others find room again.
    public static Places again(ResolvedCase open, Places before) {
        return all(open, Places.of(before.byActor().values().stream().filter(Place::pinned).toList()));
    }

    private static Places run(ActorGraph graph, Places fixed) {
        assert Foreground.away();
        return joins(graph, fixed) ? placed(graph, fixed, Newcomers.among(Projection.of(graph), fixed)) : whole(graph, fixed);
    }

    /// Whether some come to many that stay, so that the many need not be looked at again.
    private static boolean joins(ActorGraph graph, Places fixed) {
        int size = graph.actors().size();
        int coming = newcomers(graph, fixed);
        return size > FEW && size <= MANY && coming > 0 && coming <= size / 2;
    }

    private static int newcomers(ActorGraph graph, Places fixed) {
        return (int) graph.actors().stream().filter(actor -> fixed.of(actor.id()).isEmpty()).count();
    }

    private static Places whole(ActorGraph graph, Places fixed) {
        int coming = newcomers(graph, fixed);
        if (coming == 0) return placed(graph, fixed, Map.of());
        if (graph.actors().size() > MANY) return many(graph, fixed);
        if (coming < graph.actors().size()) return placed(graph, fixed, positions(graph, fixed, 0));
        Map<String, double[]> best = best(graph);
        if (best.size() <= POLISHED) Polish.over(graph, best);
        Orientation.centre(best);
        return placed(graph, fixed, best);
    }

    /// The try that reads best.
    private static Map<String, double[]> best(ActorGraph graph) {
        Places none = Places.of(List.of());
        Map<String, double[]> best = positions(graph, none, 0);
        if (attempts(graph) == 1) return best;
        double least = Quality.of(graph, best);
        for (int attempt = 1; attempt < attempts(graph); attempt++) {
            Map<String, double[]> other = positions(graph, none, attempt);
            double quality = Quality.of(graph, other);
            if (quality >= least) continue;
            least = quality;
            best = other;
        }
        return best;
    }

    private static Places placed(ActorGraph graph, Places fixed, Map<String, double[]> found) {
        List<Place> out = new ArrayList<>();
        for (Actor actor : graph.actors()) {
            double[] at = found.getOrDefault(actor.id(), new double[2]);
            out.add(fixed.of(actor.id()).orElseGet(() -> new Place(actor.id(), round(at[0]), round(at[1]), false)));
        }
        return Places.of(out);
    }

    /// New ones among very many begin in the middle of those that they are joined to, or below everything.
    private static Places many(ActorGraph graph, Places fixed) {
        boolean fresh = graph.actors().stream().noneMatch(actor -> fixed.of(actor.id()).isPresent());
        Projection projection = Projection.of(graph);
        Map<String, double[]> all = fresh ? Districts.lay(projection) : new HashMap<>();
        if (fresh) Orientation.centre(all);
        double bottom = fixed.byActor().values().stream().mapToDouble(Place::y).max().orElse(0);
        List<Place> out = new ArrayList<>();
        for (int i = 0; i < projection.size(); i++) {
            String id = projection.ids().get(i);
            double[] at = all.getOrDefault(id, amid(projection, i, fixed, bottom));
            out.add(fixed.of(id).orElseGet(() -> new Place(id, round(at[0]), round(at[1]), false)));
        }
        return Places.of(out);
    }

    private static double[] amid(Projection graph, int i, Places fixed, double bottom) {
        List<Place> near = Arrays.stream(graph.near()[i]).boxed().flatMap(n -> fixed.of(graph.ids().get(n)).stream()).toList();
        double turn = i * 2.399963;
        double away = near.isEmpty() ? 0 : Spacing.TIE * .8;
        double x = near.stream().mapToDouble(Place::x).average().orElse(i % 40 * Spacing.WIDE);
        double y = near.stream().mapToDouble(Place::y).average().orElse(bottom + Spacing.HIGH * (1 + i / 40 % 40));
        return new double[] {x + away * StrictMath.cos(turn), y + away * StrictMath.sin(turn)};
    }

    /// Small graphs are worth more tries than large ones, which take longer and never come out clean.
    private static int attempts(ActorGraph graph) {
        int size = graph.actors().size();
        if (graph.lines().size() > TANGLED) return 1;
        return size <= POLISHED ? 24 : size <= 100 ? 12 : 1;
    }

    private static Map<String, double[]> positions(ActorGraph graph, Places fixed, int attempt) {
        StressLayout layout = new StressLayout(attempt);
        long time = 0;
        for (Actor actor : graph.actors()) layout.nodeAdded("case", time++, actor.id());
        for (Line line : graph.lines()) layout.edgeAdded("case", time++, line.id(), line.a(), line.b(), !line.mutual());
        boolean anyFixed = false;
        for (Actor actor : graph.actors()) {
            Optional<Place> place = fixed.of(actor.id());
            if (place.isEmpty()) continue;
            anyFixed = true;
            layout.moveNode(actor.id(), place.get().x(), place.get().y(), 0);
            layout.freezeNode(actor.id(), true);
        }
        layout.compute();
        Map<String, double[]> positions = layout.positions();
        if (!anyFixed) Orientation.lay(positions);
        if (positions.size() <= SEPARATED) Separation.push(positions, fixed);
        return positions;
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
