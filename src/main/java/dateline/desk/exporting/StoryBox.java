package dateline.desk.exporting;

import dateline.analysis.Story;
import dateline.chart.figure.StoryBoard;
import dateline.desk.part.Dates;
import dateline.desk.part.Parts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The dates of a story board: how many are spread over the case, or which ones, and what counts as their day.
final class StoryBox extends VBox {
    private final TextField field = new TextField();
    private final Label wrong = Parts.paragraph("", "dl-failed");
    private final HBox panels = new HBox();
    private final HBox dated;
    private final Consumer<StoryDates> wish;
    private StoryDates dates;
    private boolean filling;

    StoryBox(StoryDates first, Consumer<StoryDates> wish) {
        super(8);
        this.dates = first;
        this.wish = wish;
        panels.getStyleClass().add("dl-segments");
        panels();
        field.setAccessibleText("Dates of the panels, with commas between them");
        field.setId("story-dates");
        field.setTooltip(new Tooltip("2 to " + StoryBoard.MOST + " dates, such as 2024-03-15, 2024-06-30; empty spreads them over the case"));
        field.textProperty().addListener((o, before, now) -> {
            if (!filling) typed(now);
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        wrong.setManaged(false);
        dated = Parts.row(6, field);
        Label many = Parts.label("Panels", "dl-muted");
        many.setMinWidth(USE_PREF_SIZE);
        panels.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Parts.row(6, many, panels, Parts.spring(), calendar()), dated, wrong, by());
    }

    private void panels() {
        panels.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (int n = StoryBoard.FEWEST; n <= StoryBoard.MOST; n++) {
            int many = n;
            panels.getChildren().add(Parts.segment(group, String.valueOf(n), n + " dates spread over the case, each adding about as much", dates.typed().isBlank() && n == dates.panels(), () -> {
                wrong("");
                change(dates.withPanels(many));
            }));
        }
    }

    private void typed(String text) {
        boolean spread = dates.typed().isBlank();
        wrong(text.isBlank() ? "" : StoryDates.read(text).problem());
        change(dates.withTyped(text));
        if (spread != text.isBlank()) panels();
    }

    private DatePicker calendar() {
        DatePicker picker = new DatePicker();
        picker.getStyleClass().add("dl-choice");
        picker.setPromptText("Add date");
        picker.setAccessibleText("Add a date to the panels");
        picker.setPrefWidth(108);
        picker.setMinWidth(108);
        picker.setShowWeekNumbers(false);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return "";
            }

            @Override
            public LocalDate fromString(String text) {
                return Dates.read(text).orElse(picker.getValue());
            }
        });
        picker.setOnAction(e -> {
            LocalDate day = picker.getValue();
            if (day == null) return;
            picker.setValue(null);
            picker.getEditor().clear();
            field.setText(StoryDates.with(field.getText(), day));
        });
        return picker;
    }

    private ComboBox<Story.By> by() {
        ComboBox<Story.By> by = new ComboBox<>();
        by.getItems().setAll(Story.By.values());
        by.setMaxWidth(Double.MAX_VALUE);
        by.getStyleClass().add("dl-choice");
        by.setAccessibleText("What a date shows");
        by.setConverter(Fields.words(value -> value == Story.By.TOLD ? "What had been told by each date" : "What had happened by each date"));
        by.setValue(dates.by());
        by.valueProperty().addListener((o, before, now) -> {
            wrong("");
            change(dates.withBy(now));
            panels();
        });
        return by;
    }

    private void change(StoryDates next) {
        dates = next;
        wish.accept(next);
    }

    /// What was composed: the dates that were found stand in the field until others are typed.
    ///
    /// @param moving all dates of the case are drawn, so that none is asked for
    void composed(List<LocalDate> days, String problem, boolean moving) {
        for (HBox row : List.of(dated)) {
            row.setVisible(!moving);
            row.setManaged(!moving);
        }
        panels.getParent().setVisible(!moving);
        panels.getParent().setManaged(!moving);
        if (moving) return;
        wrong(problem);
        if (!dates.typed().isBlank() || field.isFocused() && field.getText().isBlank()) return;
        filling = true;
        field.setText(StoryDates.words(days));
        filling = false;
    }

    private void wrong(String words) {
        wrong.setText(words);
        wrong.setManaged(!words.isEmpty());
        wrong.setVisible(!words.isEmpty());
    }
}
