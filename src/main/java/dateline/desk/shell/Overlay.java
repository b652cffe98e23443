package dateline.desk.shell;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What lies over the desk and has to be answered first: one sheet at a time. The keyboard stays inside it.
final class Overlay extends StackPane {
    private final ChangeListener<@Nullable Node> guard = (o, before, now) -> keepFocus(now);
    private @Nullable Node returnTo;

    Overlay() {
        setVisible(false);
        setManaged(false);
        sceneProperty().addListener((o, before, now) -> listen(before, now));
    }

    @SuppressWarnings("NullAway") // JavaFX hands over null for no scene
    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) before.focusOwnerProperty().removeListener(guard);
        if (now != null) now.focusOwnerProperty().addListener(guard);
    }

    boolean showing() {
        return isVisible();
    }

    void show(Node sheet) {
        if (!isVisible() && getScene() != null) returnTo = getScene().getFocusOwner();
        getChildren().setAll(sheet);
        setManaged(true);
        setVisible(true);
        Platform.runLater(() -> keepFocus(getScene() == null ? null : getScene().getFocusOwner()));
    }

    void close() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
        if (returnTo != null && returnTo.getScene() != null) returnTo.requestFocus();
        returnTo = null;
    }

    private void keepFocus(@Nullable Node owner) {
        if (!isVisible() || inside(owner)) return;
        Platform.runLater(() -> {
            if (isVisible() && getScene() != null && !inside(getScene().getFocusOwner())) first(this);
        });
    }

    private boolean inside(@Nullable Node node) {
        for (Node one = node; one != null; one = one.getParent()) if (one == this) return true;
        return false;
    }

    /// Focuses the first control that takes the focus.
    private static boolean first(Parent parent) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
                node.requestFocus();
                return true;
            }
            if (node instanceof Parent inner && first(inner)) return true;
        }
        return false;
    }
}
