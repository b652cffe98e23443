package dateline.desk.inspector;

import dateline.desk.work.Selection;
import dateline.model.casefile.ResolvedCase;

/// What the pane shows, for the benchmarks.
public final class InspectorPane {
    private InspectorPane() {}

    public static Object model(ResolvedCase open, Selection selection) {
        return InspectorModel.of(open, selection);
    }
}
