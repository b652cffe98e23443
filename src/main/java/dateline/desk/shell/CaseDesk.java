package dateline.desk.shell;

import dateline.analysis.brief.Phrasebook;
import dateline.desk.part.Command;
import dateline.desk.part.Look;
import dateline.desk.part.Room;
import dateline.desk.part.View;
import dateline.desk.work.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.layout.BorderPane;

/// The desk of one open case: filter bar, panes and sheets, and how they were left.
final class CaseDesk extends BorderPane {
    private final Workspace work;
    private final Rooms rooms;
    private final List<View> views;
    private final Panes panes;

    CaseDesk(Workspace work, Look look, Overlay overlay, Supplier<Phrasebook> book, Runnable chooseFiles) {
        this.work = work;
        rooms = new Rooms(work, look, overlay, book);
        views = Views.of(work, look, chooseFiles, rooms.whoIsWho());
        panes = new Panes(views, new Rail(work, look));
        setTop(new FilterBar(work, look));
        setCenter(panes);
        arrange(ArrangementFile.read(work.folder()));
    }

    private void arrange(Arrangement from) {
        panes.arrange(from);
        Optional<String> article = from.article().filter(work.open().get().file().articles()::has)
                .or(() -> work.open().get().file().articles().stream().findFirst().map(a -> a.id()));
        article.ifPresent(id -> work.select(s -> s.showArticle(id)));
        work.select(s -> s.withFilter(from.filter()));
    }

    private Arrangement arrangement() {
        return panes.arrangement().reading(work.selection().get().article(), work.selection().get().filter());
    }

    Workspace work() {
        return work;
    }

    List<View> views() {
        return views;
    }

    Panes panes() {
        return panes;
    }

    Rooms rooms() {
        return rooms;
    }

    /// What can be ordered of its panes and sheets.
    List<Command> commands() {
        return Stream.concat(views.stream().flatMap(view -> view.commands().stream()), rooms.all().stream().flatMap(room -> room.commands().stream()))
                .toList();
    }

    /// Keeps what was typed and how the desk was left; the case can be closed then.
    void leave() {
        rooms.all().forEach(Room::shut);
        ArrangementFile.write(work.folder(), arrangement());
    }
}
