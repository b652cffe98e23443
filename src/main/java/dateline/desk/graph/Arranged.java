package dateline.desk.graph;

import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import dateline.model.Filter;
import dateline.model.casefile.ResolvedCase;
import java.util.List;
import java.util.Set;

/// The graph with everyone's place: what takes too long to be made where the keys are heard.
record Arranged(GraphModel model, Places places) {
    /// Before anything is known.
    static final Arranged NONE = new Arranged(GraphModel.NONE, Places.of(List.of()));

    /// What it depends on.
    ///
    /// @param opened groups that are drawn one by one
    /// @param grouped whether there are groups at all
    /// @param before where groups stood
    record Question(ResolvedCase open, Filter filter, Set<String> opened, boolean grouped, Places before) {}

    static Arranged of(Question asked) {
        GraphModel model = GraphModel.of(asked.open(), asked.filter(), asked.opened(), asked.grouped());
        return new Arranged(model, model.grouped() ? Arranger.arrange(model.graph(), asked.before()) : Arranger.arrange(asked.open(), model.graph()));
    }
}
