package dateline.desk.shell;

import dateline.desk.part.Dates;
import dateline.desk.part.Parts;
import dateline.desk.work.Workspace;
import dateline.edit.Change;
import dateline.model.casefile.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Name, marking and as-of date of a case, for a new one or to change them.
final class DescribeSheet {
    private static final List<String> MARKINGS = List.of("", "TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED");

    private DescribeSheet() {}

    /// What the analyst typed.
    record Answer(String name, String marking, Optional<LocalDate> asOf) {}

    /// @param then takes the answer; what it returns is said in the sheet, and nothing is wrong when it is empty
    static StackPane of(String title, String action, Answer before, boolean withDate, Function<Answer, String> then, Runnable close) {
        TextField name = new TextField(before.name());
        name.setAccessibleText("Name of the case");
        name.setId("case-name");
        ComboBox<String> marking = new ComboBox<>();
        marking.getItems().setAll(MARKINGS);
        marking.setEditable(true);
        marking.setValue(before.marking());
        marking.setMaxWidth(Double.MAX_VALUE);
        marking.setPromptText("none");
        marking.setAccessibleText("Marking");
        TextField asOf = new TextField(before.asOf().map(LocalDate::toString).orElse(""));
        asOf.setPromptText("newest publication date of what is shown");
        asOf.setAccessibleText("As-of date");
        Label wrong = Parts.paragraph("", "dl-failed");
        Runnable answer = () -> {
            Optional<LocalDate> day = Dates.read(asOf.getText());
            String typed = name.getText().strip();
            String said = typed.isEmpty() ? "Give the case a name."
                    : day.isEmpty() && !asOf.getText().isBlank() ? "Type the date as 2024-03-15 or 15 March 2024."
                    : then.apply(new Answer(typed, marking.getEditor().getText().strip(), day));
            wrong.setText(said);
        };
        VBox fields = new VBox(12, named("Name", name), named("Marking, shown in the window and on every export", marking));
        if (withDate) fields.getChildren().add(named("As-of date that figures state", asOf));
        fields.getChildren().add(wrong);
        fields.getStyleClass().add("dl-dialog-body");
        fields.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) answer.run();
        });
        return new Sheet(title, fields, 460, close, List.of(Parts.button("Cancel", close), Parts.button(action, answer, "dl-primary")));
    }

    /// To change what a case says of itself.
    static StackPane of(Workspace work, Runnable close) {
        CaseFile file = work.file();
        return of("Describe the case", "Save", new Answer(file.name(), file.marking(), file.asOf()), true, answer -> {
            work.apply(new Change.Describe(answer.name(), answer.marking(), answer.asOf()));
            close.run();
            return "";
        }, close);
    }

    private static Node named(String name, Node field) {
        Label label = Parts.label(name, "dl-small");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }
}
