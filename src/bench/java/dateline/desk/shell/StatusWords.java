package dateline.desk.shell;

import dateline.analysis.CaseView;
import dateline.desk.work.Selection;
import dateline.model.casefile.ResolvedCase;

/// What the status line says, for the benchmarks.
public final class StatusWords {
    private StatusWords() {}

    public static Object model(ResolvedCase open, Selection selection) {
        return FilterWords.shown(CaseView.of(open, selection.filter()));
    }
}
