package dateline.desk.shell;

import dateline.analysis.brief.Phrasebook;
import dateline.desk.actors.ActorsRoom;
import dateline.desk.exporting.BriefRoom;
import dateline.desk.exporting.DataFiles;
import dateline.desk.exporting.ExportRoom;
import dateline.desk.importing.ImportRoom;
import dateline.desk.part.Look;
import dateline.desk.part.Room;
import dateline.desk.part.WhoIsWho;
import dateline.desk.review.ReviewRoom;
import dateline.desk.work.Workspace;
import java.util.List;
import java.util.function.Supplier;

/// The list of the sheets that a menu opens, in the order of their lines there; and the sheet of what is brought in, which
/// opens by itself.
final class Rooms {
    private final ImportRoom importing;
    private final ExportRoom exporting;
    private final ActorsRoom actors;
    private final List<Room> all;

    /// @param book what briefs are written with; waits until it is loaded
    Rooms(Workspace work, Look look, Overlay overlay, Supplier<Phrasebook> book) {
        importing = new ImportRoom(work, overlay::show, overlay::close);
        exporting = new ExportRoom(work, overlay::show, overlay::close);
        actors = new ActorsRoom(work, look, new DataFiles(work)::save, overlay::show, overlay::close);
        all = List.of(
                exporting,
                new BriefRoom(work, book, overlay::show, overlay::close),
                actors,
                new ReviewRoom(work, look, overlay::show, overlay::close));
    }

    List<Room> all() {
        return all;
    }

    /// Takes what is dropped, chosen, pasted.
    ImportRoom importing() {
        return importing;
    }

    /// Opens by the window's button too.
    ExportRoom exporting() {
        return exporting;
    }

    /// Opens from panes too.
    WhoIsWho whoIsWho() {
        return actors;
    }
}
