package dateline.desk.shell;

import dateline.desk.graph.GraphView;
import dateline.desk.inspector.InspectorView;
import dateline.desk.library.LibraryView;
import dateline.desk.part.Look;
import dateline.desk.part.View;
import dateline.desk.part.WhoIsWho;
import dateline.desk.reader.ReaderView;
import dateline.desk.timeline.TimelineView;
import dateline.desk.work.Workspace;
import java.util.List;

/// The list of the panes. They stand from left to right, and those below from top to bottom, in its order; so do their lines
/// in the menus.
final class Views {
    private Views() {}

    static List<View> of(Workspace work, Look look, Runnable importing, WhoIsWho whoIsWho) {
        return List.of(
                new LibraryView(work, importing),
                new ReaderView(work, look),
                new GraphView(work, look, whoIsWho),
                new TimelineView(work, look),
                new InspectorView(work, look, whoIsWho));
    }
}
