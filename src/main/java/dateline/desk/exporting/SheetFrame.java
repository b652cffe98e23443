package dateline.desk.exporting;

import dateline.desk.part.Parts;
import javafx.application.Platform;
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
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A sheet over the dimmed desk: what is chosen on the left, the page on the right, where it goes below. Escape closes it,
/// Ctrl+S saves, Tab goes round within it.
class SheetFrame extends StackPane {
    private final BorderPane dialog = new BorderPane();
    private final SaveBar bar;
    private final double wide;
    private final double high;
    private final double round;

    /// @param round what of the window stays free at each edge
    /// @param bar its foot
    SheetFrame(double wide, double high, double round, SaveBar.Wishes wishes, SaveBar bar) {
        this.bar = bar;
        this.wide = wide;
        this.high = high;
        this.round = round;
        getStyleClass().add("dl-veil");
        dialog.getStyleClass().addAll("dl-dialog", "dl-export");
        getChildren().add(dialog);
        setAlignment(Pos.CENTER);
        KeyCombination saving = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) wishes.cancel();
            else if (saving.match(e)) wishes.save();
            // The desk below hears no keys while the sheet is open. Tab is left to the scene: choosers do not pass the
            // focus on themselves.
            if (e.getCode() != KeyCode.TAB) e.consume();
        });
        keepFocus();
    }

    final void fill(Node head, Node settings, Node page) {
        ScrollPane left = new ScrollPane(settings);
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.getStyleClass().add("dl-settings-pane");
        dialog.setTop(head);
        dialog.setLeft(left);
        dialog.setCenter(page);
        dialog.setBottom(bar);
    }

    static HBox head(Ikon ikon, String title, String about, SaveBar.Wishes wishes) {
        FontIcon icon = Parts.icon(ikon);
        icon.getStyleClass().add("dl-dialog-icon");
        HBox head = Parts.row(10, icon, Parts.label(title, "dl-dialog-title"), Parts.label(about, "dl-muted"),
                Parts.spring(), Parts.iconButton(Material2OutlinedAL.CLOSE, "Close", wishes::cancel));
        head.getStyleClass().add("dl-dialog-head");
        return head;
    }

    final SaveBar bar() {
        return bar;
    }

    final BorderPane dialog() {
        return dialog;
    }

    private void keepFocus() {
        ChangeListener<Node> inside = (o, before, now) -> {
            if (now != null && !within(now)) Platform.runLater(this::takeFocus);
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

    /// Gives the focus to the first control of the sheet.
    void takeFocus() {
        // What scrolls joins the scene only when the pane around it is dressed.
        applyCss();
    }

    @Override
    protected void layoutChildren() {
        dialog.setMaxSize(Math.min(wide, getWidth() - 2 * round), Math.min(high, getHeight() - 2 * round));
        super.layoutChildren();
    }
}
