package dateline.desk.part;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// Asks for one text beside the thing it is about. Escape leaves everything as it was.
public final class Ask {
    private Ask() {}

    /// One line; Enter answers. An empty answer is none.
    public static void line(Node beside, String question, String before, String action, Consumer<String> then) {
        TextField field = new TextField(before);
        field.setPrefColumnCount(26);
        show(beside, question, field, action, then);
        field.selectAll();
    }

    /// Several lines; Ctrl+Enter answers.
    public static void text(Node beside, String question, String before, String action, Consumer<String> then) {
        TextArea area = new TextArea(before);
        area.setPrefColumnCount(30);
        area.setPrefRowCount(5);
        area.setWrapText(true);
        show(beside, question, area, action, then);
    }

    private static void show(Node beside, String question, TextInputControl input, String action, Consumer<String> then) {
        PopOver over = new PopOver();
        Runnable answer = () -> {
            String words = input.getText().strip();
            over.hide();
            if (!words.isEmpty()) then.accept(words);
        };
        Button done = Parts.button(action, answer, "dl-primary");
        Button cancel = Parts.button("Cancel", over::hide);
        HBox buttons = Parts.row(8, Parts.spring(), cancel, done);
        VBox box = new VBox(8, Parts.label(question, "dl-strong"), input, buttons);
        box.getStyleClass().add("dl-ask");
        input.setAccessibleText(question);
        // Before the field itself, which would keep some of these keys.
        input.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean enter = e.getCode() == KeyCode.ENTER && (input instanceof TextField || e.isShortcutDown());
            if (enter) answer.run();
            if (e.getCode() == KeyCode.ESCAPE) over.hide();
            if (enter || e.getCode() == KeyCode.ESCAPE) e.consume();
        });
        over.setContentNode(box);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        over.setAnimated(false);
        over.setDetachable(false);
        over.getRoot().getStylesheets().setAll(beside.getScene().getStylesheets());
        over.show(beside);
        input.requestFocus();
    }
}
