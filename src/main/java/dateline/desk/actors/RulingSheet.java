package dateline.desk.actors;

import dateline.desk.part.Parts;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The form of one ruling over the dimmed desk, for who comes from another pane than the register.
final class RulingSheet extends StackPane {
    private static final double WIDE = 520;

    RulingSheet(RulingForm form, Runnable close) {
        getStyleClass().add("dl-veil");
        HBox head = Parts.row(8, Parts.label("Who is who", "dl-dialog-title"), Parts.spring(), Parts.iconButton(Material2OutlinedAL.CLOSE, "Close", close));
        head.getStyleClass().add("dl-dialog-head");
        form.getStyleClass().setAll("dl-ruling-alone");
        VBox dialog = new VBox(head, form);
        dialog.getStyleClass().addAll("dl-dialog", "dl-ruling-sheet");
        dialog.setAccessibleRole(javafx.scene.AccessibleRole.DIALOG);
        dialog.setAccessibleText("Who is who");
        dialog.setMaxSize(WIDE, Region.USE_PREF_SIZE);
        dialog.setPrefWidth(WIDE);
        getChildren().add(dialog);
        setAlignment(Pos.CENTER);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) close.run();
            // The desk below hears no keys while the sheet is open.
            e.consume();
        });
    }
}
