package dateline.desk.graph;

import dateline.analysis.Groups;
import dateline.desk.part.Parts;
import dateline.desk.work.Workspace;
import dateline.model.Filter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The buttons at the head of the graph's pane.
final class GraphTools {
    private final ToggleButton pan = new ToggleButton("Pan", Parts.icon(Material2OutlinedMZ.PAN_TOOL));
    private final ToggleButton named = new ToggleButton("Named");
    private final ToggleButton all = new ToggleButton("All");
    private final HBox segments;
    private final HBox less;

    /// @param ungroup draws all one by one, or groups again
    GraphTools(Workspace work, Runnable ungroup) {
        ToggleButton select = new ToggleButton("Select", Parts.icon(Material2OutlinedMZ.NEAR_ME));
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(select, pan);
        select.setSelected(true);
        group.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null && before != null) before.setSelected(true);
        });
        segments = segments(select, pan);
        tell(named, "Named only: leaves out takers-part without a name", ", such as “27 people”");
        named.setOnAction(e -> work.select(s -> s.withFilter(
                s.filter().with(named.isSelected() ? Filter.Unnamed.LEAVE_OUT : Filter.Unnamed.SHOW))));
        tell(all, "All actors one by one, without groups", "");
        all.setOnAction(e -> ungroup.run());
        less = segments(all, named);
        less.visibleProperty().bind(all.visibleProperty().or(named.visibleProperty()));
        less.managedProperty().bind(less.visibleProperty());
    }

    private static HBox segments(ToggleButton... buttons) {
        HBox box = new HBox(buttons);
        box.getStyleClass().add("dl-segments");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private static void tell(ToggleButton button, String words, String more) {
        button.setTooltip(new Tooltip(words + more));
        button.setAccessibleText(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    List<Node> nodes(Runnable arrangeAgain, Runnable fitAll) {
        return List.of(
                less,
                segments,
                Parts.iconButton(Material2OutlinedMZ.SCATTER_PLOT, "Arrange again", arrangeAgain),
                Parts.iconButton(Material2OutlinedMZ.ZOOM_OUT_MAP, "Fit all (Ctrl+0)", fitAll));
    }

    boolean panning() {
        return pan.isSelected();
    }

    boolean ungrouped() {
        return all.isSelected();
    }

    /// Offers only what makes a difference.
    void show(GraphModel model) {
        int leftOut = model.graph().leftOut();
        named.setSelected(leftOut > 0);
        put(all, model.grouped() || model.graph().actors().size() > Groups.READABLE);
        put(named, leftOut > 0 || model.graph().actors().stream().anyMatch(actor -> !actor.named()));
    }

    private static void put(Region node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
