package dateline.desk.library;

import dateline.desk.library.LibraryModel.Row;
import dateline.desk.part.Parts;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// One article in the list.
final class ArticleCell extends ListCell<Row> {
    private final Label title = Parts.paragraph("", "dl-list-title");
    private final Label line = Parts.label("", "dl-muted");
    private final Label copy = Parts.label("", "dl-muted");
    private final Label undated = Parts.label("undated", "dl-tag", "dl-decide");
    private final FontIcon checked = Parts.icon(Material2OutlinedAL.CHECK_CIRCLE);
    private final FontIcon open = Parts.icon(Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED);
    private final HBox state = new HBox();
    private final HBox row;
    private final Function<Row, ContextMenu> menu;

    ArticleCell(Function<Row, ContextMenu> menu) {
        this.menu = menu;
        title.setMaxHeight(40);
        title.setMinHeight(USE_PREF_SIZE);
        undated.setGraphic(Parts.icon(Material2OutlinedAL.EVENT_BUSY));
        undated.setMinWidth(USE_PREF_SIZE);
        line.setMinWidth(40);
        copy.setGraphic(Parts.icon(Material2OutlinedAL.FILTER_NONE));
        checked.getStyleClass().add("dl-right-icon");
        VBox words = new VBox(3, title, Parts.row(6, line, undated), copy);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        row = new HBox(6, words, state);
        row.getStyleClass().add("dl-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setContextMenu(null);
            return;
        }
        title.setWrapText(!Parts.isRightToLeft(item.title()));
        title.setText(item.title());
        line.setText(item.line());
        copy.setText(item.copy());
        copy.setVisible(!item.copy().isEmpty());
        copy.setManaged(!item.copy().isEmpty());
        undated.setVisible(item.published().isEmpty());
        undated.setManaged(item.published().isEmpty());
        state.getChildren().setAll(item.checked() ? checked : open);
        setAccessibleText(item.title() + ", " + item.line() + (item.published().isEmpty() ? ", undated" : "")
                + (item.copy().isEmpty() ? "" : ", " + item.copy())
                + (item.checked() ? ", checked" : ", " + item.unchecked() + " not yet checked"));
        setContextMenu(menu.apply(item));
        setGraphic(row);
    }
}
