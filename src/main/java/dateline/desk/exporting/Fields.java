package dateline.desk.exporting;

import dateline.chart.figure.Marking;
import dateline.desk.part.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/// The fields that every export has: its date and its marking.
final class Fields {
    private static final String UNMARKED = "No marking";
    private static final List<String> MARKINGS =
            List.of(UNMARKED, "TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED");

    private Fields() {}

    /// Shows the values of a chooser in words.
    static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed into it");
            }
        };
    }

    /// @param then is told each day that is clear, or that there is none
    static DatePicker asOf(Optional<LocalDate> first, Consumer<Optional<LocalDate>> then) {
        DatePicker picker = new DatePicker(first.orElse(null));
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setPromptText("year-month-day");
        picker.setAccessibleText("As of");
        picker.getStyleClass().add("dl-choice");
        picker.setShowWeekNumbers(false);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return day == null ? "" : day.toString();
            }

            @Override
            public LocalDate fromString(String text) {
                return Dates.read(text).orElse(picker.getValue());
            }
        });
        picker.getEditor().textProperty().addListener((o, before, now) -> {
            Optional<LocalDate> day = Dates.read(now);
            if (day.isPresent() || now.isBlank()) then.accept(day);
        });
        return picker;
    }

    static ComboBox<String> marking(String first, Consumer<String> then) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setEditable(true);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText("Marking: choose one or type your own words");
        choice.getStyleClass().addAll("dl-choice", "dl-marking-choice");
        choice.getItems().setAll(MARKINGS);
        choice.getEditor().setText(first.isBlank() ? UNMARKED : first);
        choice.setValue(choice.getEditor().getText());
        choice.getEditor().textProperty().addListener((o, before, now) -> then.accept(read(now)));
        choice.getEditor().focusedProperty().addListener((o, before, now) -> {
            String words = read(choice.getEditor().getText());
            if (!now) choice.getEditor().setText(words.isBlank() ? UNMARKED : words);
        });
        return choice;
    }

    private static String read(String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        if (typed.strip().equalsIgnoreCase(UNMARKED)) return "";
        return Marking.TLP.containsKey(upper) ? upper : typed.strip();
    }
}
