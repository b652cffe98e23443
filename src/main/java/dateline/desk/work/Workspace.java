package dateline.desk.work;

import dateline.edit.Change;
import dateline.model.CaseFile;
import dateline.model.ResolvedCase;
import dateline.model.Texts;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The open case, what is picked in it, and the way to change either. FX thread only.
public final class Workspace {
    private final ReadOnlyObjectWrapper<ResolvedCase> open;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final Texts texts;

    public Workspace(CaseFile file, Texts texts) {
        this.open = new ReadOnlyObjectWrapper<>(ResolvedCase.of(file));
        this.texts = texts;
    }

    /// The case as its rulings leave it; `.file()` is the case itself.
    public ReadOnlyObjectProperty<ResolvedCase> open() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    public Texts texts() {
        return texts;
    }

    public void select(UnaryOperator<Selection> next) {
        selection.set(next.apply(selection.get()));
    }

    public void apply(Change change) {
        open.set(ResolvedCase.of(change.applyTo(open.get().file())));
    }
}
