package dateline.desk.exporting;

import atlantafx.base.controls.CustomTextField;
import dateline.chart.figure.FigureKind;
import dateline.chart.figure.FigureKinds;
import dateline.desk.part.Parts;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The fields of a figure's size, which follow each other while one of them is typed in.
final class SizeBox extends VBox {
    private static final Sizing.Preset OWN = new Sizing.Preset("Own size", Sizing.of(dateline.export.Size.SLIDE));

    private final ComboBox<Sizing.Preset> preset = new ComboBox<>();
    private final CustomTextField width = field("Width in pixels", "px", 88);
    private final CustomTextField height = field("Height in pixels", "px", 88);
    private final CustomTextField widthMm = field("Width in millimetres", "mm", 88);
    private final CustomTextField heightMm = field("Height in millimetres", "mm", 88);
    private final CustomTextField dpi = field("Dots an inch", "dpi", 84);
    private final ToggleButton link = Parts.iconToggle(Material2OutlinedAL.LINK, "Keep the shape of the figure");
    private final Label smallest = Parts.paragraph("", "dl-caption");
    private final Consumer<Sizing> wish;
    private FigureKind kind = FigureKinds.GRAPH;
    private Sizing sizing;
    private Sizing beforeDpi;
    private double smallestUnits;
    private boolean filling;

    SizeBox(Sizing first, Consumer<Sizing> wish) {
        super(8);
        this.sizing = first;
        this.beforeDpi = first;
        this.wish = wish;
        preset.setMaxWidth(Double.MAX_VALUE);
        preset.setAccessibleText("Size");
        preset.getStyleClass().add("dl-choice");
        preset.getItems().setAll(Sizing.presets(kind));
        preset.setConverter(Fields.words(Sizing.Preset::name));
        preset.valueProperty().addListener((o, before, now) -> {
            if (!filling && now != null && now != OWN) change(now.sizing());
        });
        link.selectedProperty().addListener((o, before, now) -> {
            link.setGraphic(Parts.icon(now ? Material2OutlinedAL.LINK : Material2OutlinedAL.LINK_OFF));
            if (!filling) change(sizing.withLinked(now));
        });
        whole(width, Sizing::withWidth);
        whole(height, Sizing::withHeight);
        // Millimetres stay while "300" is typed by way of 3 and 30: each is counted from where the typing began.
        dpi.focusedProperty().addListener((o, before, now) -> beforeDpi = sizing);
        typed(dpi, text -> (dpi.isFocused() ? beforeDpi : sizing).withDpi(Integer.parseInt(text)));
        millimetres(widthMm, Sizing::withWidthMm);
        millimetres(heightMm, Sizing::withHeightMm);
        getChildren().addAll(
                preset,
                Parts.row(6, width, Parts.label("×", "dl-muted"), height, Parts.spring(), link),
                Parts.row(6, widthMm, Parts.label("×", "dl-muted"), heightMm, Parts.spring(), dpi),
                smallest);
        show(first);
    }

    private static CustomTextField field(String words, String unit, double wide) {
        CustomTextField field = new CustomTextField();
        field.setRight(Parts.label(unit, "dl-unit"));
        field.setAccessibleText(words);
        field.setPrefWidth(wide);
        field.setMinWidth(wide);
        return field;
    }

    private void whole(CustomTextField field, BiFunction<Sizing, Integer, Sizing> with) {
        typed(field, text -> with.apply(sizing, Integer.parseInt(text)));
    }

    private void millimetres(CustomTextField field, BiFunction<Sizing, Double, Sizing> with) {
        typed(field, text -> with.apply(sizing, Double.parseDouble(text.replace(',', '.'))));
    }

    /// Follows each keystroke; what is no number waits, and is put right when the field is left.
    private void typed(CustomTextField field, Function<String, Sizing> with) {
        field.textProperty().addListener((o, before, now) -> {
            if (filling || !now.strip().matches("\\d{1,6}([.,]\\d{0,2})?")) return;
            try {
                change(with.apply(now.strip()));
            } catch (NumberFormatException e) {
                // a comma in whole pixels: nothing to follow yet
            }
        });
        field.focusedProperty().addListener((o, before, now) -> {
            if (!now) show(sizing);
        });
        field.setOnAction(e -> show(sizing));
    }

    private void change(Sizing next) {
        show(next);
        wish.accept(next);
    }

    /// Says how large the figure's smallest text comes out.
    void smallest(double units) {
        smallestUnits = units;
        say();
    }

    /// Shows a size that was set elsewhere.
    void show(FigureKind figure, Sizing next) {
        if (kind != figure) {
            kind = figure;
            filling = true;
            preset.getItems().setAll(Sizing.presets(kind));
            filling = false;
        }
        if (!next.equals(sizing)) beforeDpi = next;
        show(next);
    }

    private void show(Sizing next) {
        sizing = next;
        filling = true;
        fill(width, String.valueOf(next.width()));
        fill(height, String.valueOf(next.height()));
        fill(dpi, String.valueOf(next.dpi()));
        if (next.dpi() > 0) {
            fill(widthMm, mm(next.widthMm()));
            fill(heightMm, mm(next.heightMm()));
        }
        // A column is as high as what is drawn in it.
        for (Node node : List.of(height, heightMm, link)) node.setDisable(next.column());
        link.setSelected(next.linked());
        preset.getItems().remove(OWN);
        if (next.preset().isEmpty()) preset.getItems().add(OWN);
        preset.setValue(next.preset().orElse(OWN));
        filling = false;
        say();
    }

    private void say() {
        smallest.setText(sizing.problem().orElse(smallestUnits == 0 ? "" : sizing.smallest(smallestUnits)));
        smallest.getStyleClass().setAll("label", "dl-caption");
        if (sizing.problem().isPresent()) smallest.getStyleClass().add("dl-failed");
        else if (smallestUnits > 0 && !sizing.legible(smallestUnits)) smallest.getStyleClass().add("dl-warn");
    }

    private static String mm(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /// The field that is typed in is the one that the others follow.
    private static void fill(CustomTextField field, String text) {
        if (!(field.isFocused() && same(field.getText(), text))) field.setText(text);
    }

    private static boolean same(String typed, String value) {
        try {
            return Math.abs(Double.parseDouble(typed.strip().replace(',', '.')) - Double.parseDouble(value)) < .2;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
