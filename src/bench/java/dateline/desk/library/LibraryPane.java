package dateline.desk.library;

import dateline.desk.work.Selection;
import dateline.model.casefile.ResolvedCase;
import java.util.Set;

/// What the pane shows, for the benchmarks.
public final class LibraryPane {
    private LibraryPane() {}

    public static Object model(ResolvedCase open, Selection selection) {
        return LibraryModel.of(new LibraryModel.Question(open, "", Set.of(), LibraryModel.Order.AS_IMPORTED));
    }
}
