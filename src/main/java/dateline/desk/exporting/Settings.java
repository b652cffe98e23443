package dateline.desk.exporting;

import dateline.chart.Figure.Shown;
import dateline.chart.Theme;
import dateline.desk.part.Dates;
import dateline.desk.part.Parts;
import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The left column of the sheet: format, size, what is shown, title, date and marking.
final class Settings extends VBox {
    private final Consumer<Draft> wish;
    private final SizeBox size;
    private final ToggleGroup formats = new ToggleGroup();
    private final TextField title = new TextField();
    private final Label wrongDate = Parts.paragraph("", "dl-failed");
    private String drafted = "";
    private Draft draft;

    /// @param filters whether the desk's filter leaves anything out
    Settings(Draft first, boolean filters, Consumer<Draft> wish) {
        super(12);
        this.draft = first;
        this.wish = wish;
        this.size = new SizeBox(first.sizing(), next -> change(d -> d.withSizing(next)));
        getStyleClass().add("dl-settings");
        getChildren().addAll(section("Format", formats()), section("Size", size), section("Show", shown(filters)), section("Title", title()), words());
    }

    private void change(UnaryOperator<Draft> step) {
        draft = step.apply(draft);
        wish.accept(draft);
    }

    /// What was composed: its drafted title stands in the field until the analyst types another.
    void composed(ExportModel model) {
        size.smallest(model.smallestText());
        boolean own = !title.getText().equals(drafted) && !title.getText().isBlank();
        drafted = model.headline();
        if (!own && !title.isFocused()) {
            title.setText(drafted);
            title.positionCaret(0);
        }
    }

    /// The chosen format is where the keyboard begins.
    void takeFocus() {
        if (formats.getSelectedToggle() instanceof ToggleButton tile) tile.requestFocus();
    }

    private static Node section(String name, Node content) {
        return new VBox(6, Parts.label(name, "dl-strong"), content);
    }

    private Node formats() {
        GridPane grid = halves(8);
        int i = 0;
        for (PictureWriter writer : PictureWriters.ALL) {
            ToggleButton tile = tile(writer);
            tile.setToggleGroup(formats);
            tile.setSelected(writer == draft.format());
            grid.add(tile, i % 2, i / 2);
            i++;
        }
        formats.selectedToggleProperty().addListener((o, before, now) -> {
            // One format is always chosen: a second click on it changes nothing.
            if (now == null && before != null) before.setSelected(true);
            else if (now != null && now.getUserData() instanceof PictureWriter writer && writer != draft.format()) change(d -> d.withFormat(writer));
        });
        return grid;
    }

    private static ToggleButton tile(PictureWriter writer) {
        HBox face = Parts.row(8, Parts.icon(icon(writer.ending())),
                new VBox(Parts.label(writer.name(), "dl-format-name"), Parts.label(writer.about(), "dl-caption")));
        ToggleButton tile = new ToggleButton();
        tile.setGraphic(face);
        tile.setUserData(writer);
        tile.setId("format-" + writer.ending());
        tile.setAccessibleText(writer.name() + ", " + writer.about());
        tile.getStyleClass().setAll("toggle-button", "dl-format");
        tile.setMaxWidth(Double.MAX_VALUE);
        return tile;
    }

    private static Ikon icon(String ending) {
        return switch (ending) {
            case "png" -> Material2OutlinedAL.INSERT_PHOTO;
            case "pptx" -> Material2OutlinedMZ.SLIDESHOW;
            case "pdf" -> Material2OutlinedMZ.PICTURE_AS_PDF;
            case "svg" -> Material2OutlinedAL.CODE;
            default -> Material2OutlinedAL.INSERT_DRIVE_FILE;
        };
    }

    private Node shown(boolean filters) {
        GridPane grid = new GridPane(12, 7);
        Shown s = draft.shown();
        CheckBox dimmed = box("Dimmed actors", s.dimmed() && filters, on -> show(t -> new Shown(t.title(), t.asOf(), t.legend(), t.notes(), t.counts(), on)));
        dimmed.setDisable(!filters);
        HBox reason = new HBox(dimmed);
        if (!filters) Tooltip.install(reason, new Tooltip("The filter leaves nothing out"));
        grid.add(box("Title", s.title(), on -> show(t -> new Shown(on, t.asOf(), t.legend(), t.notes(), t.counts(), t.dimmed()))), 0, 0);
        grid.add(box("As-of date", s.asOf(), on -> show(t -> new Shown(t.title(), on, t.legend(), t.notes(), t.counts(), t.dimmed()))), 1, 0);
        grid.add(box("Legend of what is drawn", s.legend(), on -> show(t -> new Shown(t.title(), t.asOf(), on, t.notes(), t.counts(), t.dimmed()))), 0, 1);
        grid.add(box("Source notes", s.notes(), on -> show(t -> t.withNotes(on))), 1, 1);
        grid.add(box("Counts on lines", s.counts(), on -> show(t -> new Shown(t.title(), t.asOf(), t.legend(), t.notes(), on, t.dimmed()))), 0, 2);
        grid.add(reason, 1, 2);
        grid.add(box("Grey, for print without colour", draft.theme() == Theme.GREY, on -> change(d -> d.withTheme(on ? Theme.GREY : Theme.LIGHT))), 0, 3, 2, 1);
        return grid;
    }

    private void show(UnaryOperator<Shown> step) {
        change(d -> d.withShown(step.apply(d.shown())));
    }

    private static CheckBox box(String words, boolean on, Consumer<Boolean> then) {
        CheckBox box = new CheckBox(words);
        box.setSelected(on);
        box.setMinWidth(USE_PREF_SIZE);
        box.getStyleClass().add("dl-check");
        box.selectedProperty().addListener((o, before, now) -> then.accept(now));
        return box;
    }

    private Node title() {
        title.setAccessibleText("Title of the figure");
        title.setPromptText("Drafted from what is drawn");
        title.textProperty().addListener((o, before, now) -> {
            Optional<String> own = now.isBlank() || now.equals(drafted) ? Optional.empty() : Optional.of(now.strip());
            if (!own.equals(draft.title())) change(d -> d.withTitle(own));
        });
        title.focusedProperty().addListener((o, before, now) -> {
            if (!now && title.getText().isBlank()) title.setText(drafted);
        });
        return title;
    }

    private Node words() {
        wrongDate.setManaged(false);
        GridPane grid = halves(8);
        grid.add(section("As of", asOf()), 0, 0);
        grid.add(section("Marking", marking()), 1, 0);
        grid.add(wrongDate, 0, 1, 2, 1);
        return grid;
    }

    private Node asOf() {
        DatePicker picker = Fields.asOf(draft.asOf(), day -> {
            if (!day.equals(draft.asOf())) change(d -> d.withAsOf(day));
        });
        picker.getEditor().textProperty().addListener((o, before, now) -> {
            Optional<LocalDate> day = Dates.read(now);
            boolean wrong = day.isEmpty() && !now.isBlank();
            wrongDate.setText(wrong ? "“" + now.strip() + "” is no date that is clear. Type it as 2024-03-15." : "");
            wrongDate.setManaged(wrong);
        });
        return picker;
    }

    private Node marking() {
        return Fields.marking(draft.marking(), words -> {
            if (!words.equals(draft.marking())) change(d -> d.withMarking(words));
        });
    }

    private static GridPane halves(double gap) {
        GridPane grid = new GridPane(gap, gap);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        return grid;
    }
}
