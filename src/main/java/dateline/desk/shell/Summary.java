package dateline.desk.shell;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.analysis.ToReview;
import dateline.chart.layout.Places;
import dateline.desk.work.RecentCase.Dot;
import dateline.desk.work.RecentCase.Sketch;
import dateline.desk.work.RecentCase.Stroke;
import dateline.desk.work.RecentCase;
import dateline.model.Actor;
import dateline.model.Filter;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Place;
import dateline.model.casefile.ResolvedCase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A case as the start screen shows it: what is in it, in numbers and as a small drawing.
final class Summary {
    private Summary() {}

    static RecentCase of(Path folder, CaseFile file) {
        ResolvedCase open = ResolvedCase.of(file);
        int left = ToReview.of(open).count();
        int actors = (int) open.takingPart().stream().filter(open.actors()::has).count();
        return new RecentCase(folder, file.name(), file.articles().size(), actors, open.happenings().size(), left, file.marking(), Instant.now(),
                sketch(open));
    }

    private static Sketch sketch(ResolvedCase open) {
        ActorGraph graph = ActorGraph.of(open, Filter.ALL);
        Places places = Places.of(open.file().places().stream().toList());
        Map<String, Integer> numbers = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        List<Place> at = graph.actors().stream().flatMap(actor -> places.of(actor.id()).stream()).toList();
        if (at.isEmpty()) return Sketch.NONE;
        double left = at.stream().mapToDouble(Place::x).min().orElse(0);
        double top = at.stream().mapToDouble(Place::y).min().orElse(0);
        double wide = Math.max(1, at.stream().mapToDouble(Place::x).max().orElse(1) - left);
        double high = Math.max(1, at.stream().mapToDouble(Place::y).max().orElse(1) - top);
        for (Actor actor : graph.actors().stream().limit(60).toList())
            places.of(actor.id()).ifPresent(place -> {
                numbers.put(actor.id(), dots.size());
                dots.add(new Dot(actor.kind().shape().name(), (place.x() - left) / wide, (place.y() - top) / high));
            });
        List<Stroke> strokes = new ArrayList<>();
        for (Line line : graph.lines())
            if (numbers.containsKey(line.a()) && numbers.containsKey(line.b()))
                strokes.add(new Stroke(line.sign().name(), numbers.get(line.a()), numbers.get(line.b())));
        return new Sketch(dots, strokes);
    }
}
