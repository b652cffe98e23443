package dateline.desk.exporting;

import dateline.chart.Picture;
import dateline.desk.part.Parts;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The right side of the sheet: the page as the file will hold it, and what was checked on it.
final class PreviewSide extends VBox {
    private final Preview preview = new Preview();
    private final HBox pages;
    private final HBox checks = Parts.row(20);
    private final Label waiting = Parts.label("Drawing the figure …", "dl-muted");
    private final StackPane stage;
    private final Consumer<Set<String>> review;
    private List<Picture> shown = List.of();
    private Sight sight = Sight.COLOUR;
    private boolean whole = true;
    private int page;
    private boolean moving;
    private double width = 1920;

    /// @param review called with the events and ties that still wait for the analyst
    PreviewSide(Consumer<Set<String>> review) {
        super(12);
        this.review = review;
        getStyleClass().add("dl-preview-side");
        pages = segments();
        fillPages();
        HBox sights = segments();
        ToggleGroup group = new ToggleGroup();
        for (Sight one : Sight.values()) sights.getChildren().add(Parts.segment(group, one.words(), one.about(), one == sight, () -> {
            sight = one;
            show();
        }));
        HBox zooms = segments();
        ToggleGroup zoom = new ToggleGroup();
        zooms.getChildren().addAll(
                Parts.segment(zoom, "Fit", "The whole page", true, () -> zoom(true)),
                Parts.segment(zoom, "100 %", "Each pixel of the file on one of the screen; drag to move", false, () -> zoom(false)));
        Label says = Parts.label("what you see is what the file holds", "dl-muted");
        says.setMinWidth(0);
        HBox head = Parts.row(10, Parts.label("Preview", "dl-strong"), says, Parts.spring(), pages, sights, zooms);
        stage = new StackPane(preview, waiting);
        VBox.setVgrow(stage, Priority.ALWAYS);
        stage.setMinSize(0, 0);
                fit();
        checks.setMinHeight(22);
        getChildren().addAll(head, stage, checks);
    }

    private static HBox segments() {
        HBox row = new HBox();
        row.getStyleClass().add("dl-segments");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(USE_PREF_SIZE);
        return row;
    }

    private void zoom(boolean fit) {
        whole = fit;
        show();
    }

    /// While the page is composed anew the old one stays, faintly.
    void composing() {
        waiting.setVisible(true);
        preview.setOpacity(shown.isEmpty() ? 0 : .45);
    }

    /// @param widthInFile pixels
    void sized(double widthInFile) {
        width = widthInFile;
        show();
    }

    void composed(ExportModel model) {
        waiting.setVisible(false);
        preview.setOpacity(1);
        shown = model.pages();
        boolean before = moving;
        moving = model.question().draft().moving();
        // Of frames the last one, which shows most, comes first.
        page = moving == before ? Math.min(page, Math.max(0, shown.size() - 1)) : moving ? Math.max(0, shown.size() - 1) : 0;
        fillPages();
        if (shown.isEmpty())
            stage.getChildren().setAll(model.problem().isEmpty()
                    ? Parts.empty(Material2OutlinedAL.FILTER_LIST, "No line to draw",
                            "Nothing of the case passes the filter. Close this sheet and clear the filter, or import articles first.")
                    : Parts.empty(Material2OutlinedAL.EVENT, "Nothing is drawn yet", model.problem()));
        else stage.getChildren().setAll(preview, waiting);
        checks.getChildren().setAll(checked(model));
        fit();
        show();
    }

    /// A page fills the width; a column, which is higher, takes what height there is.
    private void fit() {
        double shape = shown.isEmpty() ? 9 / 16.0 : shown.getFirst().height() / shown.getFirst().width();
        stage.maxHeightProperty().bind(stage.widthProperty().multiply(shape).add(2));
    }

    void failed(String words) {
        waiting.setVisible(false);
        preview.setOpacity(1);
        checks.getChildren().setAll(check(Check.FAILED, words));
    }

    private void fillPages() {
        pages.setVisible(shown.size() > 1);
        pages.setManaged(shown.size() > 1);
        pages.getChildren().clear();
        if (shown.size() > 1 && moving) frames();
        else segmentsOfPages();
    }

    private void segmentsOfPages() {
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < shown.size(); i++) {
            int number = i;
            String about = i == 0 ? "The figure" : "Source notes that found no room beside it";
            pages.getChildren().add(Parts.segment(group, i == 0 ? "Page 1" : String.valueOf(i + 1), about, i == page, () -> {
                page = number;
                show();
            }));
        }
    }

    /// Frames are too many for a button each.
    private void frames() {
        Label where = Parts.label("Frame " + (page + 1) + " of " + shown.size(), "dl-frame-count");
        pages.getChildren().addAll(
                Parts.iconButton(Material2OutlinedAL.CHEVRON_LEFT, "Frame before", () -> turn(where, -1)), where,
                Parts.iconButton(Material2OutlinedAL.CHEVRON_RIGHT, "Next frame", () -> turn(where, 1)));
    }

    private void turn(Label where, int way) {
        page = Math.floorMod(page + way, shown.size());
        where.setText("Frame " + (page + 1) + " of " + shown.size());
        show();
    }

    private void show() {
        preview.show(shown.isEmpty() ? null : shown.get(page), sight, whole, width);
        if (!shown.isEmpty()) preview.setAccessibleText("Preview: " + shown.get(page).texts().stream().map(t -> t.text()).findFirst().orElse(""));
    }

    /// How a check came out.
    private enum Check {
        RIGHT,
        DECIDE,
        FAILED
    }

    private List<Node> checked(ExportModel model) {
        if (model.pages().isEmpty()) return List.of();
        int overlaps = model.overlaps();
        Node labels = overlaps == 0
                ? check(Check.RIGHT, "No label overlaps")
                : check(Check.DECIDE, overlaps + (overlaps == 1 ? " label overlaps" : " labels overlap") + "; filter, or draw larger");
        if (model.composed().drawn().graph().isEmpty()) return List.of(labels, check(Check.RIGHT, model.lines() + (model.lines() == 1 ? " event" : " events")));
        int bare = model.unsourced().size();
        Node sources = bare == 0
                ? check(Check.RIGHT, "All " + ExportModel.lines(model.lines()) + " have a source")
                : check(Check.FAILED, ExportModel.lines(bare) + (bare == 1 ? " has" : " have") + " no source in this case");
        int left = model.unchecked().size();
        String room = model.problem();
        if (!room.isEmpty()) return List.of(labels, sources, check(Check.DECIDE, room));
        if (left == 0) return List.of(labels, sources, check(Check.RIGHT, "All lines checked"));
        Node link = Parts.button("Check them", () -> review.accept(model.uncheckedReadings()), "dl-link");
        return List.of(labels, sources, Parts.row(8, check(Check.DECIDE, ExportModel.lines(left) + " not yet checked"), link));
    }

    private static Node check(Check check, String words) {
        Label label = Parts.label(words, "dl-verdict");
        label.setGraphic(Parts.icon(check == Check.RIGHT ? Material2OutlinedAL.CHECK : Material2OutlinedAL.ERROR_OUTLINE));
        switch (check) {
            case RIGHT -> label.getStyleClass().add("dl-passed");
            case DECIDE -> label.getStyleClass().add("dl-warn");
            case FAILED -> label.getStyleClass().add("dl-wrong");
        }
        return label;
    }
}
