package dateline.desk.exporting;

import dateline.chart.Shown.Part;
import dateline.chart.Theme;
import dateline.chart.figure.FigureKind;
import dateline.chart.figure.FigureKinds;
import dateline.desk.part.Dates;
import dateline.desk.part.Parts;
import dateline.export.FilmWriters;
import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
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
    private final StoryBox story;
    private final VBox dates;
    private final GridPane tiles = halves(8);
    private final ComboBox<FigureKind> kind = new ComboBox<>();
    private final Label about = Parts.paragraph("", "dl-caption");
    private final ToggleGroup formats = new ToggleGroup();
    private final TextField title = new TextField();
    private final Label wrongDate = Parts.paragraph("", "dl-failed");
    private String drafted = "";
    private Draft draft;

    /// @param filters whether the desk's filter leaves anything out
    Settings(Draft first, boolean filters, ResolvedCase open, Consumer<Draft> wish) {
        super(12);
        this.draft = first;
        this.wish = wish;
        this.size = new SizeBox(first.sizing(), next -> change(d -> d.withSizing(next)));
        this.story = new StoryBox(first.dates(), next -> change(d -> d.withDates(next)));
        this.dates = new VBox(6, Parts.label("Dates", "dl-strong"), story);
        getStyleClass().add("dl-settings");
        OutOfBox outOf = new OutOfBox(first.outOf(), open, next -> change(d -> d.withOutOf(next)));
        getChildren().addAll(
                section("Figure", new VBox(4, kinds(), about)), section("Out of", new VBox(7, outOf, onlyChecked(open.checks().tally().words()))), dates,
                section("Format", formats()), section("Size", size), section("Show", shown(filters)), section("Title", title()), words());
    }

    private Node kinds() {
        kind.getItems().setAll(FigureKinds.ALL);
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.getStyleClass().add("dl-choice");
        kind.setAccessibleText("Which figure");
        kind.setId("figure-kind");
        kind.setConverter(Fields.words(FigureKind::name));
        kind.setValue(draft.kind());
        kind.valueProperty().addListener((o, before, now) -> {
            if (now != null && now != draft.kind()) {
                change(d -> d.withKind(now));
                show();
            }
        });
        return kind;
    }

    /// Shows what the figure can be told, and nothing else.
    private void show() {
        boolean dated = draft.kind().dated() || draft.moving();
        about.setText(draft.kind().about());
        kind.setAccessibleHelp(draft.kind().about());
        dates.setVisible(dated);
        dates.setManaged(dated);
        size.show(draft.kind(), draft.sizing());
        tiles();
    }

    private void change(UnaryOperator<Draft> step) {
        draft = step.apply(draft);
        wish.accept(draft);
    }

    /// What was composed: its drafted title stands in the field until the analyst types another.
    void composed(ExportModel model) {
        draft = draft.withSizing(model.shaped(draft.sizing()));
        size.show(draft.kind(), draft.sizing());
        size.smallest(model.smallestText());
        story.composed(model.composed().drawn().dates(), model.problem(), draft.moving());
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
        else kind.requestFocus();
    }

    private static Node section(String name, Node content) {
        return new VBox(6, Parts.label(name, "dl-strong"), content);
    }

    private Node formats() {
        formats.selectedToggleProperty().addListener((o, before, now) -> {
            // One format is always chosen: a second click on it changes nothing.
            if (now == null && before != null && before.getToggleGroup() == formats) before.setSelected(true);
            else if (now != null && now.getUserData() instanceof PictureWriter writer && writer != draft.format()) {
                boolean moving = draft.moving();
                change(d -> d.withFormat(writer));
                if (moving != draft.moving()) show();
            }
        });
        show();
        return tiles;
    }

    /// A tile for each format that the figure has.
    private void tiles() {
        List<PictureWriter> writers = Draft.formats(draft.kind());
        if (tiles.getChildren().size() != writers.size()) {
            tiles.getChildren().clear();
            for (int i = 0; i < writers.size(); i++) tiles.add(tile(writers.get(i)), i % 2, i / 2);
        }
        choose(draft.format());
    }

    /// Chooses a format as a click on its tile does.
    void choose(PictureWriter writer) {
        for (Node node : tiles.getChildren()) if (node instanceof ToggleButton tile && tile.getUserData() == writer) tile.setSelected(true);
    }

    private ToggleButton tile(PictureWriter writer) {
        HBox face = Parts.row(8, Parts.icon(FilmWriters.ALL.getLast() == writer ? Material2OutlinedAL.BURST_MODE : icon(writer.ending())),
                new VBox(Parts.label(writer.name(), "dl-format-name"), Parts.label(writer.about(), "dl-caption")));
        ToggleButton tile = new ToggleButton();
        tile.setGraphic(face);
        tile.setUserData(writer);
        tile.setToggleGroup(formats);
        tile.setId("format-" + (PictureWriters.ALL.contains(writer) ? writer.ending() : writer.ending() + "-frames"));
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
            case "gif" -> Material2OutlinedAL.GIF;
            default -> Material2OutlinedAL.INSERT_DRIVE_FILE;
        };
    }

    private Node shown(boolean filters) {
        GridPane grid = new GridPane(12, 7);
        CheckBox dimmed = part("Dimmed actors", Part.DIMMED, filters);
        dimmed.setDisable(!filters);
        HBox reason = new HBox(dimmed);
        if (!filters) Tooltip.install(reason, new Tooltip("The filter leaves nothing out"));
        grid.add(part("Title", Part.TITLE, true), 0, 0);
        grid.add(part("As-of date", Part.AS_OF, true), 1, 0);
        grid.add(part("Legend of what is drawn", Part.LEGEND, true), 0, 1);
        grid.add(part("Source notes", Part.NOTES, true), 1, 1);
        grid.add(part("Counts on lines", Part.COUNTS, true), 0, 2);
        grid.add(reason, 1, 2);
        grid.add(box("Transparent ground", draft.clear(), on -> change(d -> d.withClear(on))), 0, 3);
        grid.add(part("Unchecked mark", Part.UNCHECKED, true), 1, 3);
        grid.add(colours(), 0, 4);
        return grid;
    }

    private Node onlyChecked(String checked) {
        CheckBox only = box("Checked readings only", draft.checked(), on -> change(d -> d.withChecked(on)));
        only.setId("export-checked-only");
        return Parts.row(8, only, Parts.spring(), Parts.label(checked, "dl-muted"));
    }

    private Node colours() {
        ComboBox<Theme> colours = new ComboBox<>();
        colours.getItems().setAll(Theme.values());
        colours.setAccessibleText("Colours of the figure");
        colours.setId("colours");
        colours.getStyleClass().add("dl-choice");
        colours.setConverter(Fields.words(theme -> switch (theme) {
            case LIGHT -> "Light";
            case DARK -> "Dark";
            case GREY -> "Grey, for print";
        }));
        colours.setValue(draft.theme());
        colours.valueProperty().addListener((o, before, now) -> change(d -> d.withTheme(now)));
        return colours;
    }

    /// @param can whether there is anything of it to show
    private CheckBox part(String words, Part part, boolean can) {
        return box(words, draft.shown().has(part) && can, on -> change(d -> d.withShown(d.shown().with(part, on))));
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
            if (!own.equals(draft.words().title())) change(d -> d.withWords(d.words().withTitle(own)));
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
        DatePicker picker = Fields.asOf(draft.words().asOf(), day -> {
            if (!day.equals(draft.words().asOf())) change(d -> d.withWords(d.words().withAsOf(day)));
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
        return Fields.marking(draft.words().marking(), words -> {
            if (!words.equals(draft.words().marking())) change(d -> d.withWords(d.words().withMarking(words)));
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
