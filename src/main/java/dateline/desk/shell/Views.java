package dateline.desk.shell;

import dateline.desk.graph.GraphView;
import dateline.desk.inspector.InspectorView;
import dateline.desk.library.LibraryView;
import dateline.desk.part.Look;
import dateline.desk.part.PaneFrame;
import dateline.desk.part.WhoIsWho;
import dateline.desk.reader.ReaderView;
import dateline.desk.timeline.TimelineView;
import dateline.desk.work.Workspace;
import java.util.List;

/// The views of a case, in the order in which F6 goes through them.
record Views(LibraryView library, ReaderView reader, GraphView graph, InspectorView inspector, TimelineView timeline) {
    static Views of(Workspace work, Look look, Runnable importing, WhoIsWho whoIsWho) {
        return new Views(
                new LibraryView(work, importing), new ReaderView(work, look), new GraphView(work, look, whoIsWho),
                new InspectorView(work, look, whoIsWho), new TimelineView(work, look));
    }

    List<PaneFrame> frames() {
        return List.of(library.frame(), reader.frame(), graph.frame(), inspector.frame(), timeline.frame());
    }
}
