package dateline.desk.shell;

import dateline.desk.part.Parts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A dialog in the window: title, content, buttons. Escape closes it.
final class Sheet extends StackPane {
    Sheet(String title, Node content, double width, Runnable close, List<? extends Node> buttons) {
        getStyleClass().add("dl-veil");
        HBox head = Parts.row(8, Parts.label(title, "dl-dialog-title"), Parts.spring(),
                Parts.iconButton(Material2OutlinedAL.CLOSE, "Close", close));
        head.getStyleClass().add("dl-dialog-head");
        BorderPane dialog = new BorderPane(content);
        dialog.getStyleClass().add("dl-dialog");
        dialog.setTop(head);
        if (!buttons.isEmpty()) {
            HBox foot = Parts.row(8, Parts.spring());
            foot.getChildren().addAll(buttons);
            foot.getStyleClass().add("dl-dialog-foot");
            dialog.setBottom(foot);
        }
        dialog.setMaxSize(width, Region.USE_PREF_SIZE);
        dialog.setPrefWidth(width);
        getChildren().add(dialog);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ESCAPE) return;
            close.run();
            e.consume();
        });
    }
}
