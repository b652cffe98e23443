package dateline.desk.shell;

import dateline.desk.part.Parts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// One condition of the filter: its name, what it lets pass, and a cross when it is set.
final class FilterChip extends HBox {
    private final String name;
    private final Label value = Parts.label("all", "dl-strong");
    private final Button open;
    private final Button clear;

    /// @param options what the chip offers, made anew at each opening
    FilterChip(String name, java.util.function.Supplier<Node> options, Runnable clearing) {
        this.name = name;
        getStyleClass().add("dl-chip-box");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        open = new Button();
        open.getStyleClass().setAll("button", "dl-chip");
        open.setGraphic(Parts.row(5, Parts.label(name), value, Parts.icon(Material2OutlinedAL.ARROW_DROP_DOWN)));
        open.setOnAction(e -> options(options.get()));
        clear = Parts.iconButton(Material2OutlinedAL.CLOSE, "Clear the " + name.toLowerCase(java.util.Locale.ROOT) + " filter", clearing);
        clear.getStyleClass().add("dl-chip-clear");
        clear.setVisible(false);
        clear.setManaged(false);
        getChildren().addAll(open, clear);
        setMinWidth(USE_PREF_SIZE);
    }

    private void options(Node content) {
        PopOver over = new PopOver(content);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        over.setAnimated(false);
        over.setDetachable(false);
        over.getRoot().getStylesheets().setAll(getScene().getStylesheets());
        over.show(open);
    }

    void show(String words, boolean set) {
        value.setText(words);
        open.setAccessibleText(name + " " + words);
        open.getStyleClass().remove("dl-on");
        if (set) open.getStyleClass().add("dl-on");
        clear.setVisible(set);
        clear.setManaged(set);
    }
}
