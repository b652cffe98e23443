package dateline.desk.exporting;

import dateline.desk.part.Parts;
import dateline.export.BriefWriter;
import dateline.export.BriefWriters;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// What of a brief is the file's: its format, its length, its date and its marking.
final class BriefChoices extends VBox {
    private final Runnable wish;
    private final CheckBox full = new CheckBox("Tell every report, however many pages it takes");
    private final CheckBox checked = new CheckBox("Checked readings only");
    private final ToggleGroup formats = new ToggleGroup();
    private BriefWriter format = BriefWriters.ALL.getFirst();
    private Optional<LocalDate> asOf;
    private String marking;
    private OutOf outOf;

    BriefChoices(ResolvedCase open, OutOf first, Runnable wish) {
        super(12);
        this.asOf = open.file().asOf();
        this.marking = open.file().marking();
        this.outOf = first;
        this.wish = wish;
        getStyleClass().add("dl-settings");
        full.getStyleClass().add("dl-check");
        checked.getStyleClass().add("dl-check");
        checked.setId("brief-checked-only");
        checked.selectedProperty().addListener((o, before, now) -> wish.run());
        full.selectedProperty().addListener((o, before, now) -> wish.run());
        GridPane halves = grid(2);
        halves.add(new VBox(6, Parts.label("As of", "dl-strong"), Fields.asOf(asOf, this::dated)), 0, 0);
        halves.add(new VBox(6, Parts.label("Marking", "dl-strong"), Fields.marking(marking, this::marked)), 1, 0);
        getChildren().addAll(new VBox(6, Parts.label("Format", "dl-strong"), tiles()), new VBox(6, Parts.label("Out of", "dl-strong"), new OutOfBox(first, open, this::takenFrom)), halves, full, Parts.row(8, checked, Parts.spring(), Parts.label(open.checks().tally().words(), "dl-muted")));
    }

    private static GridPane grid(int columns) {
        GridPane grid = new GridPane(8, 8);
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private void dated(Optional<LocalDate> day) {
        asOf = day;
        wish.run();
    }

    private void takenFrom(OutOf next) {
        outOf = next;
        wish.run();
    }

    private void marked(String words) {
        marking = words;
        wish.run();
    }

    private Node tiles() {
        GridPane grid = grid(BriefWriters.ALL.size());
        for (int i = 0; i < BriefWriters.ALL.size(); i++) {
            BriefWriter writer = BriefWriters.ALL.get(i);
            ToggleButton tile = new ToggleButton();
            tile.setGraphic(Parts.row(8, Parts.icon(icon(writer.ending())), Parts.label(writer.name(), "dl-format-name")));
            tile.setId("brief-format-" + writer.ending());
            tile.setAccessibleText("Format " + writer.name());
            tile.getStyleClass().setAll("toggle-button", "dl-format");
            tile.setMaxWidth(Double.MAX_VALUE);
            tile.setToggleGroup(formats);
            tile.setSelected(writer == format);
            tile.setOnAction(e -> {
                tile.setSelected(true);
                format = writer;
                wish.run();
            });
            grid.add(tile, i, 0);
        }
        return grid;
    }

    private static Ikon icon(String ending) {
        return switch (ending) {
            case "docx" -> Material2OutlinedAL.DESCRIPTION;
            case "pdf" -> Material2OutlinedMZ.PICTURE_AS_PDF;
            default -> Material2OutlinedMZ.NOTES;
        };
    }

    BriefWriter format() {
        return format;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    String marking() {
        return marking;
    }

    OutOf outOf() {
        return outOf;
    }

    boolean checked() {
        return checked.isSelected();
    }

    boolean full() {
        return full.isSelected();
    }
}
