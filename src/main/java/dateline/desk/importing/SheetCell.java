package dateline.desk.importing;

import dateline.desk.part.Parts;
import dateline.model.Part;
import java.util.function.Predicate;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A line of the document.
final class SheetCell extends WideCell<SheetRow> {
    private static final double GAP = 4;

    private final Wishes wishes;
    private final Predicate<SheetRow> canCut;
    private final Button cutHere;

    SheetCell(Wishes wishes, ObservableBooleanValue listFocused, Predicate<SheetRow> canCut) {
        this.wishes = wishes;
        this.canCut = canCut;
        cutHere = Parts.button("Cut here", () -> {
            if (getItem() != null) wishes.cutAt(getItem().block());
        }, "dl-small-button", "dl-cut-here");
        cutHere.setGraphic(Parts.icon(Material2OutlinedAL.CONTENT_CUT));
        cutHere.setFocusTraversable(false);
        cutHere.setTooltip(new Tooltip("Let a new article start at this line (Enter)"));
        cutHere.setAccessibleText("Let a new article start at this line");
        cutHere.visibleProperty().bind(hoverProperty().or(focusedProperty()).or(selectedProperty().and(listFocused)));
        StackPane.setAlignment(cutHere, Pos.TOP_RIGHT);
        StackPane.setMargin(cutHere, new Insets(-13, 0, 0, 0));
        // the button stands in the gap above its line, over the end of the line before
        viewOrderProperty().bind(cutHere.visibleProperty().map(seen -> seen ? -1.0 : 0.0));
    }

    @Override
    Region draw(SheetRow row) {
        return switch (row) {
            case SheetRow.Cut cut -> cut(cut);
            case SheetRow.Out out -> withCut(row, out(out));
            case SheetRow.Kept kept -> withCut(row, kept(kept));
        };
    }

    private Region withCut(SheetRow row, Region content) {
        if (!canCut.test(row)) return content;
        MenuItem item = new MenuItem("New article starts here");
        item.setOnAction(e -> wishes.cutAt(row.block()));
        setContextMenu(new ContextMenu(item));
        return new StackPane(content, cutHere);
    }

    private Region cut(SheetRow.Cut row) {
        setAccessibleText("New article starts here. Alt+Up and Alt+Down move the cut, Delete joins the two articles.");
        Label word = Parts.label("New article starts here", "dl-cut-word");
        word.setGraphic(Parts.icon(Material2OutlinedAL.CONTENT_CUT));
        word.getGraphic().getStyleClass().add("dl-accent-icon");
        word.setMinWidth(USE_PREF_SIZE);
        Button up = step(Material2OutlinedAL.ARROW_UPWARD, "Start one line earlier (Alt+Up)", row, -1, row.up());
        Button down = step(Material2OutlinedAL.ARROW_DOWNWARD, "Start one line later (Alt+Down)", row, 1, row.down());
        Button join = Parts.button("Join", () -> wishes.join(row.article()), "dl-small-button");
        join.setGraphic(Parts.icon(Material2OutlinedAL.CALL_MERGE));
        join.setTooltip(new Tooltip("Make one article of the two (Delete)"));
        join.setAccessibleText("Join this article to the one before it");
        join.setMinWidth(USE_PREF_SIZE);
        HBox box = Parts.row(6, line(), word, up, down, join, line());
        box.getStyleClass().add("dl-cut-row");
        ContextMenu menu = new ContextMenu();
        for (Button button : new Button[] {up, down, join}) {
            MenuItem item = new MenuItem(button == up ? "Start one line earlier" : button == down ? "Start one line later" : "Join the two articles");
            item.setOnAction(e -> button.fire());
            item.setDisable(button.isDisabled());
            menu.getItems().add(item);
        }
        setContextMenu(menu);
        return box;
    }

    private Button step(org.kordamp.ikonli.Ikon ikon, String words, SheetRow.Cut row, int step, boolean can) {
        Button button = Parts.iconButton(ikon, words, () -> wishes.move(row.article(), step));
        button.getStyleClass().add("dl-step");
        button.setDisable(!can);
        return button;
    }

    private static Node line() {
        Region line = new Region();
        line.getStyleClass().add("dl-cut-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private Region out(SheetRow.Out row) {
        setAccessibleText("Left out, " + row.why() + ": " + row.text());
        StackPane box = new StackPane(Passage.struck(row.text(), Parts.label(row.why(), "dl-tag")));
        box.getStyleClass().add("dl-out-row");
        return box;
    }

    private Region kept(SheetRow.Kept row) {
        setAccessibleText(name(row.kind()) + row.lead() + row.text());
        Passage words = Passage.kept(row);
        VBox box = new VBox(4);
        box.getStyleClass().add("dl-kept-" + row.kind().name().toLowerCase(java.util.Locale.ROOT));
        boolean boxed = row.kind() == Part.Kind.SUMMARY || row.kind() == Part.Kind.CAPTION;
        if (boxed && row.first()) {
            box.getStyleClass().add("dl-first-of");
            box.getChildren().add(Parts.label(row.kind() == Part.Kind.SUMMARY ? "Summary, kept" : "Caption, kept", "dl-caption"));
        }
        if (boxed && row.last()) box.getStyleClass().add("dl-last-of");
        box.getChildren().add(words);
        // the grey box of several lines has no gap within
        StackPane around = new StackPane(box);
        around.setPadding(new Insets(boxed && !row.first() ? 0 : GAP, 0, boxed && !row.last() ? 0 : GAP, 0));
        return around;
    }

    private static String name(Part.Kind kind) {
        return switch (kind) {
            case TITLE -> "Headline: ";
            case SUMMARY -> "Summary: ";
            case SUBHEAD -> "Subhead: ";
            case CAPTION -> "Caption: ";
            case BODY -> "";
        };
    }
}
