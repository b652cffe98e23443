package dateline.desk.part;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// A pane with its title bar: name, a word on its content, tools, maximise and hide. The focused one wears the accent.
public final class PaneFrame extends BorderPane {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Label about = Parts.label("", "dl-pane-about");
    private final HBox tools = new HBox(4);
    private final BooleanProperty following = new SimpleBooleanProperty(true);
    private final Button maximise = Parts.iconButton(Material2OutlinedMZ.OPEN_IN_FULL, "Maximise", () -> {});
    private final Button hide = Parts.iconButton(Material2OutlinedAL.CLOSE, "Hide", () -> {});
    private final String name;
    private Runnable revealing = () -> {};

    public PaneFrame(String name, Node content) {
        this.name = name;
        getStyleClass().add("dl-pane");
        tools.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        Label title = Parts.label(name, "dl-pane-title");
        about.setMinWidth(0);
        HBox bar = Parts.row(8, title, about, Parts.spring(), tools);
        title.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        bar.getStyleClass().add("dl-pane-bar");
        bar.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) maximise.fire();
            else requestFocus();
        });
        setTop(bar);
        setCenter(content);
        focusWithinProperty().addListener((o, before, now) -> pseudoClassStateChanged(ACTIVE, now));
        tools.getChildren().addAll(maximise, hide);
        maximise.setAccessibleText("Maximise " + name);
        hide.setAccessibleText("Hide " + name);
    }

    public String name() {
        return name;
    }

    /// The word beside the title, such as "8 articles".
    public void about(String words) {
        if (words.equals(about.getText())) return;
        about.setText(words);
        about.setTooltip(words.isEmpty() ? null : new Tooltip(words));
    }

    /// Tools before the maximise button.
    public void tools(List<? extends Node> nodes) {
        tools.getChildren().addAll(0, nodes);
    }

    /// Adds the switch that stops the pane from following the selection.
    public void followSwitch() {
        ToggleButton follow = Parts.iconToggle(Material2OutlinedAL.LINK, "Follow the selection");
        follow.setSelected(true);
        follow.selectedProperty().addListener((o, before, now) -> {
            follow.setGraphic(Parts.icon(now ? Material2OutlinedAL.LINK : Material2OutlinedAL.LINK_OFF));
            following.set(now);
        });
        tools.getChildren().add(tools.getChildren().size() - 2, follow);
    }

    /// Whether the pane goes where the selection is.
    public boolean follows() {
        return following.get();
    }

    /// Without the buttons to maximise and hide, for a narrow pane; menu, keys and a double click on the title do it.
    public void plain() {
        tools.getChildren().removeAll(maximise, hide);
    }

    public void onMaximise(Runnable action) {
        maximise.setOnAction(e -> action.run());
    }

    public void maximised(boolean is) {
        maximise.setGraphic(Parts.icon(is ? Material2OutlinedAL.CLOSE_FULLSCREEN : Material2OutlinedMZ.OPEN_IN_FULL));
        maximise.getTooltip().setText(is ? "Back to its place" : "Maximise");
    }

    /// Makes sure that the pane can be seen: something in it has to be answered.
    public void reveal() {
        revealing.run();
    }

    public void onReveal(Runnable action) {
        revealing = action;
    }

    public void onHide(Runnable action) {
        hide.setOnAction(e -> action.run());
    }
}
