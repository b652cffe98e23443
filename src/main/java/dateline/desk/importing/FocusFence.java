package dateline.desk.importing;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Keeps the keyboard inside a sheet while it lies over the desk.
final class FocusFence {
    private final Scene scene;
    private final Node within;
    private final Runnable back;
    private final ChangeListener<Node> watcher = (o, before, now) -> focusWent(now);

    FocusFence(Scene scene, Node within, Runnable back) {
        this.scene = scene;
        this.within = within;
        this.back = back;
        scene.focusOwnerProperty().addListener(watcher);
    }

    private void focusWent(Node now) {
        if (within.getScene() != scene) scene.focusOwnerProperty().removeListener(watcher);
        else if (now != null && !inside(now)) Platform.runLater(() -> {
            if (within.getScene() == scene) back.run();
        });
    }

    private boolean inside(Node node) {
        for (Node up = node; up != null; up = up.getParent()) if (up == within) return true;
        return false;
    }
}
