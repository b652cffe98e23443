package dateline.desk.inspector;

import dateline.desk.inspector.InspectorModel.Fact;
import dateline.desk.part.Parts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Facts below each other: names at the left, values at the right.
final class FactGrid {
    private FactGrid() {}

    static Node of(List<Fact> facts) {
        GridPane grid = new GridPane(12, 4);
        ColumnConstraints names = new ColumnConstraints(84);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        grid.getColumnConstraints().setAll(names, values);
        for (int i = 0; i < facts.size(); i++) {
            var name = Parts.paragraph(facts.get(i).name(), "dl-facts-name");
            GridPane.setValignment(name, javafx.geometry.VPos.TOP);
            grid.add(name, 0, i);
            grid.add(Parts.paragraph(facts.get(i).value(), "dl-facts-value"), 1, i);
        }
        return grid;
    }
}
