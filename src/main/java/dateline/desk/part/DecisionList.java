package dateline.desk.part;

import dateline.model.casefile.Ruling;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The decisions that stand, newest first; each is taken back by its button or by Delete.
public final class DecisionList extends ListView<DecisionList.Shown> {
    /// How high one decision is, in pixels.
    public static final double ROW = 44;

    private final Consumer<Shown> takeBack;

    /// A ruling in words.
    ///
    /// @param what what holds by it
    /// @param did what was done, in a word
    public record Shown(Ruling ruling, String what, String did) {}

    /// @param none what stands there before anything was decided
    /// @param takeBack revokes the ruling
    public DecisionList(String none, Consumer<Shown> takeBack) {
        this.takeBack = takeBack;
        setId("decisions");
        setAccessibleText("Decisions that stand, newest first. Delete takes the one in focus back.");
        setFixedCellSize(ROW);
        VBox empty = new VBox(Parts.paragraph(none, "dl-muted"));
        empty.getStyleClass().add("dl-no-decision");
        setPlaceholder(empty);
        setCellFactory(list -> new Cell());
        setMinHeight(ROW);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            // A list keeps Escape for itself, though nothing is edited in it; here it closes the sheet.
            if (e.getCode() != KeyCode.ESCAPE || getParent() == null) return;
            e.consume();
            Event.fireEvent(getParent(), e.copyFor(getParent(), getParent()));
        });
        setOnKeyPressed(e -> {
            Shown one = getSelectionModel().getSelectedItem();
            if (e.getCode() != KeyCode.DELETE || one == null) return;
            takeBack.accept(one);
            e.consume();
        });
    }

    /// Shows these; what is marked and how far the list is scrolled stay where nothing changed.
    public void show(List<Shown> decisions) {
        if (!getItems().equals(decisions)) getItems().setAll(decisions);
    }

    private final class Cell extends ListCell<Shown> {
        @Override
        protected void updateItem(Shown item, boolean empty) {
            super.updateItem(item, empty);
            boolean none = empty || item == null;
            setText(null);
            setGraphic(none ? null : new DecisionRow(item.ruling(), item.what(), item.did(), () -> takeBack.accept(item)));
            setAccessibleText(none ? "" : item.what() + ", " + item.did());
        }

        @Override
        protected double computePrefWidth(double height) {
            // As wide as the list: long names end in dots and do not make the list scroll.
            return 0;
        }
    }
}
