package dateline.desk.shell;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.chart.layout.Places;
import dateline.desk.actors.ActorsRoom;
import dateline.desk.exporting.BriefRoom;
import dateline.desk.exporting.DataFiles;
import dateline.desk.exporting.ExportRoom;
import dateline.desk.importing.ImportRoom;
import dateline.desk.part.Look;
import dateline.desk.review.ReviewRoom;
import dateline.desk.work.RecentCase;
import dateline.desk.work.RecentCase.Dot;
import dateline.desk.work.RecentCase.Sketch;
import dateline.desk.work.RecentCase.Stroke;
import dateline.desk.work.Workspace;
import dateline.model.Actor;
import dateline.model.Filter;
import dateline.model.Place;
import dateline.model.ResolvedCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.BorderPane;

/// The desk of one open case: filter bar and panes, and how they were left.
final class CaseDesk extends BorderPane implements AutoCloseable {
    private final Workspace work;
    private final Views views;
    private final Panes panes;
    private final ImportRoom importing;
    private final ExportRoom exporting;
    private final BriefRoom briefing;
    private final ActorsRoom actors;
    private final ReviewRoom review;

    CaseDesk(Workspace work, Look look, Overlay overlay, Runnable chooseFiles) {
        this.work = work;
        importing = new ImportRoom(work, look, overlay::show, overlay::close);
        exporting = new ExportRoom(work, look, overlay::show, overlay::close);
        briefing = new BriefRoom(work, overlay::show, overlay::close);
        actors = new ActorsRoom(work, look, new DataFiles(work)::save, overlay::show, overlay::close);
        review = new ReviewRoom(work, look, overlay::show, overlay::close);
        views = Views.of(work, look, chooseFiles, actors);
        panes = new Panes(views.frames(), new Rail(work, look), views.graph()::covered);
        setTop(new FilterBar(work, look));
        setCenter(panes);
        work.selection().addListener((o, before, now) -> {
            if (now.passage().isPresent() && !now.passage().equals(before.passage())) panes.showInspector();
        });
        arrange(ArrangementFile.read(work.folder()));
    }

    private void arrange(Arrangement from) {
        panes.arrange(from);
        Optional<String> article = from.article().filter(work.open().get().file().articles()::has)
                .or(() -> work.open().get().file().articles().stream().findFirst().map(a -> a.id()));
        article.ifPresent(id -> work.select(s -> s.showArticle(id)));
        work.select(s -> s.withFilter(from.filter()));
        views.graph().camera(from.camera().zoom(), from.camera().x(), from.camera().y());
    }

    private Arrangement arrangement() {
        Arrangement of = panes.arrangement();
        double[] camera = views.graph().camera();
        return new Arrangement(of.hidden(), of.sizes(), of.pinned(), of.maximised(), work.selection().get().article(),
                work.selection().get().filter(), new Arrangement.Camera(camera[0], camera[1], camera[2]));
    }

    Workspace work() {
        return work;
    }

    Views views() {
        return views;
    }

    Panes panes() {
        return panes;
    }

    ImportRoom importing() {
        return importing;
    }

    ExportRoom exporting() {
        return exporting;
    }

    BriefRoom briefing() {
        return briefing;
    }

    ActorsRoom actors() {
        return actors;
    }

    ReviewRoom review() {
        return review;
    }

    /// The case as the start screen will show it.
    RecentCase summary() {
        ResolvedCase open = work.open().get();
        int left = (int) open.events().stream().filter(event -> open.decision(event.id()).isEmpty()).count();
        int actors = (int) open.takingPart().stream().filter(open.actors()::has).count();
        return new RecentCase(work.folder(), open.file().name(), open.file().articles().size(), actors, open.happenings().size(), left,
                open.file().marking(), Instant.now(), sketch(open));
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

    /// Keeps how the desk was left, lets everything be written and closes the case.
    @Override
    public void close() {
        briefing.shut();
        ArrangementFile.write(work.folder(), arrangement());
        work.close();
    }
}
