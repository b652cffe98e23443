package dateline.desk.exporting;

import dateline.desk.part.Parts;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The sheet over the dimmed desk: settings on the left, the page on the right, the target below.
final class ExportSheet extends StackPane {
    private static final double WIDE = 1240;
    private static final double HIGH = 696;
    private static final double ROUND = 24;

    private final Settings settings;
    private final PreviewSide preview;
    private final SaveBar bar;
    private final BorderPane dialog = new BorderPane();

    ExportSheet(Draft draft, boolean filters, Consumer<Draft> change, Consumer<Set<String>> review, SaveBar.Wishes wishes) {
        settings = new Settings(draft, filters, change);
        preview = new PreviewSide(review);
        bar = new SaveBar(wishes);
        getStyleClass().add("dl-veil");
        dialog.getStyleClass().addAll("dl-dialog", "dl-export");
        dialog.setTop(head(wishes));
        ScrollPane left = new ScrollPane(settings);
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.getStyleClass().add("dl-settings-pane");
        dialog.setLeft(left);
        dialog.setCenter(preview);
        dialog.setBottom(bar);
        getChildren().add(dialog);
        setAlignment(Pos.CENTER);
        KeyCombination saving = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) wishes.cancel();
            else if (saving.match(e)) wishes.save();
            // The desk below hears no keys while the sheet is open.
            e.consume();
        });
        keepFocus();
    }

    private static Node head(SaveBar.Wishes wishes) {
        FontIcon icon = Parts.icon(Material2OutlinedMZ.SAVE_ALT);
        icon.getStyleClass().add("dl-dialog-icon");
        HBox head = Parts.row(10, icon, Parts.label("Export figure", "dl-dialog-title"), Parts.label("Actor graph", "dl-muted"),
                Parts.spring(), Parts.iconButton(Material2OutlinedAL.CLOSE, "Close", wishes::cancel));
        head.getStyleClass().add("dl-dialog-head");
        return head;
    }

    /// Tab goes round within the sheet.
    private void keepFocus() {
        ChangeListener<Node> inside = (o, before, now) -> {
            if (now != null && !within(now)) javafx.application.Platform.runLater(this::takeFocus);
        };
        sceneProperty().addListener((o, before, now) -> {
            if (before != null) before.focusOwnerProperty().removeListener(inside);
            if (now != null) now.focusOwnerProperty().addListener(inside);
        });
    }

    private boolean within(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (at == this) return true;
        return false;
    }

    void takeFocus() {
        // The settings join the scene only when the pane that scrolls them is dressed.
        applyCss();
        settings.takeFocus();
    }

    @Override
    protected void layoutChildren() {
        dialog.setMaxSize(Math.min(WIDE, getWidth() - 2 * ROUND), Math.min(HIGH, getHeight() - 2 * ROUND));
        super.layoutChildren();
    }

    Settings settings() {
        return settings;
    }

    PreviewSide preview() {
        return preview;
    }

    SaveBar bar() {
        return bar;
    }
}
