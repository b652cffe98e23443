package dateline.desk.graph;

import dateline.desk.work.Selection;
import dateline.model.casefile.ResolvedCase;
import java.util.Set;

/// What the pane shows, for the benchmarks.
public final class GraphPane {
    private GraphPane() {}

    public static Object model(ResolvedCase open, Selection selection) {
        return GraphModel.of(open, selection.filter(), Set.of(), true);
    }
}
