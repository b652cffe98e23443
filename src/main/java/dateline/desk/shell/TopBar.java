package dateline.desk.shell;

import dateline.desk.part.Look;
import dateline.desk.part.Parts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The first line of the window: sign, menus, the palette's field, the case's name, the most used buttons.
final class TopBar extends HBox {
    private final Menus menus = new Menus();
    private final Label caseName = Parts.label("", "dl-case-name");
    private final Button undo;
    private final Button redo;
    private final Button importing;
    private final Button exporting;

    TopBar(Look look, Actions actions) {
        super(8);
        getStyleClass().add("dl-menu-bar");
        undo = Parts.iconButton(Material2OutlinedMZ.UNDO, "Undo", actions.undo());
        redo = Parts.iconButton(Material2OutlinedMZ.REDO, "Redo", actions.redo());
        importing = Parts.button("Import", actions.bringIn());
        importing.setGraphic(Parts.icon(Material2OutlinedMZ.NOTE_ADD));
        exporting = Parts.button("Export", actions.export(), "dl-primary");
        exporting.setGraphic(Parts.icon(Material2OutlinedMZ.SAVE_ALT));
        Button theme = Parts.iconButton(Material2OutlinedAL.BRIGHTNESS_3, "Light or dark", actions.theme());
        look.theme().addListener((o, before, now) -> theme.setGraphic(
                Parts.icon(look.dark() ? Material2OutlinedAL.BRIGHTNESS_7 : Material2OutlinedAL.BRIGHTNESS_3)));
        Button palette = Parts.button("Search or run a command", actions.palette(), "dl-palette-button");
        palette.setGraphic(Parts.icon(Material2OutlinedMZ.SEARCH));
        Label key = Parts.label("Ctrl K", "dl-key");
        key.setMouseTransparent(true);
        javafx.scene.layout.StackPane field = new javafx.scene.layout.StackPane(palette, key);
        javafx.scene.layout.StackPane.setAlignment(key, javafx.geometry.Pos.CENTER_RIGHT);
        javafx.scene.layout.StackPane.setMargin(key, new javafx.geometry.Insets(0, 8, 0, 0));
        field.setMaxSize(300, 28);
        palette.setPrefWidth(300);
        menus.bar().setMinWidth(Region.USE_PREF_SIZE);
        caseName.setMinWidth(40);
        importing.setMinWidth(Region.USE_PREF_SIZE);
        exporting.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(List.of(new Logo(18), menus.bar(), Parts.spring(), field, Parts.spring(), caseName,
                undo, redo, theme, importing, exporting));
    }

    /// What its buttons do.
    record Actions(Runnable undo, Runnable redo, Runnable theme, Runnable palette, Runnable bringIn, Runnable export) {}

    Menus menus() {
        return menus;
    }

    void showCase(String name, boolean open) {
        caseName.setText(name);
        exporting.setVisible(open);
        exporting.setManaged(open);
        importing.setVisible(open);
        importing.setManaged(open);
        undo.setVisible(open);
        redo.setVisible(open);
    }

    /// @param undoable and `redoable` what would be undone and redone; empty for nothing
    void showHistory(String undoable, String redoable) {
        undo.setDisable(undoable.isEmpty());
        redo.setDisable(redoable.isEmpty());
        undo.getTooltip().setText(undoable.isEmpty() ? "Nothing to undo" : "Undo: " + undoable);
        redo.getTooltip().setText(redoable.isEmpty() ? "Nothing to redo" : "Redo: " + redoable);
        menus.update();
    }
}

