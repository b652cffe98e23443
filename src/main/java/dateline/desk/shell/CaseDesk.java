package dateline.desk.shell;

import dateline.analysis.Phrasebook;
import dateline.desk.actors.ActorsRoom;
import dateline.desk.exporting.BriefRoom;
import dateline.desk.exporting.DataFiles;
import dateline.desk.exporting.ExportRoom;
import dateline.desk.importing.ImportRoom;
import dateline.desk.part.Look;
import dateline.desk.review.ReviewRoom;
import dateline.desk.work.Workspace;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.BorderPane;

/// The desk of one open case: filter bar and panes, and how they were left.
final class CaseDesk extends BorderPane {
    private final Workspace work;
    private final Views views;
    private final Panes panes;
    private final ImportRoom importing;
    private final ExportRoom exporting;
    private final BriefRoom briefing;
    private final ActorsRoom actors;
    private final ReviewRoom review;

    CaseDesk(Workspace work, Look look, Overlay overlay, Supplier<Phrasebook> book, Runnable chooseFiles) {
        this.work = work;
        importing = new ImportRoom(work, look, overlay::show, overlay::close);
        exporting = new ExportRoom(work, look, overlay::show, overlay::close);
        briefing = new BriefRoom(work, book, overlay::show, overlay::close);
        actors = new ActorsRoom(work, look, new DataFiles(work)::save, overlay::show, overlay::close);
        review = new ReviewRoom(work, look, overlay::show, overlay::close);
        views = Views.of(work, look, chooseFiles, actors);
        panes = new Panes(views.frames(), new Rail(work, look), views.graph().sight()::covered);
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
        views.graph().sight().camera(from.camera().zoom(), from.camera().x(), from.camera().y());
    }

    private Arrangement arrangement() {
        Arrangement of = panes.arrangement();
        double[] camera = views.graph().sight().camera();
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

    /// Keeps how the desk was left; the case can be closed then.
    void leave() {
        briefing.shut();
        ArrangementFile.write(work.folder(), arrangement());
    }
}
