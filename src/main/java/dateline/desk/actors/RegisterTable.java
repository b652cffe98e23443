package dateline.desk.actors;

import dateline.desk.actors.ActorsModel.Row;
import dateline.desk.paint.Shapes;
import dateline.desk.part.Look;
import dateline.desk.part.Parts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The actors in a table that can be sorted by every column.
final class RegisterTable {
    private static final double LEAST_NAME = 180;
    private static final double SCROLL_BAR = 18;
    private static final double ROW = 32;

    private final Look look;
    private final TableView<Row> table = new TableView<>();
    private boolean filling;

    /// @param picked called with the id of the actor that the keys or the mouse came to
    RegisterTable(Look look, Consumer<String> picked) {
        this.look = look;
        table.setId("register");
        table.setAccessibleText("Actor register");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setPlaceholder(Parts.label("No actor is called so. Clear the search or the filters to see all.", "dl-muted"));
        table.getColumns().setAll(List.of(
                name(), words("Kind", 110, Row::kind), words("Country", 104, Row::country), words("Also written", 150, Row::also, "dl-faint"),
                number("Events", 60, Row::events), number("Ties", 48, Row::ties), number("Articles", 66, Row::articles), review()));
        // The name takes what the others leave.
        double others = table.getColumns().stream().skip(1).mapToDouble(TableColumn::getPrefWidth).sum();
        table.getColumns().getFirst().prefWidthProperty().bind(javafx.beans.binding.Bindings.max(LEAST_NAME, table.widthProperty().subtract(others + SCROLL_BAR)));
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (!filling && now != null) picked.accept(now.actor().id());
        });
    }

    TableView<Row> node() {
        return table;
    }

    /// Shows the rows in the order that the analyst sorts by; the picked actor stays picked.
    void show(List<Row> rows, Optional<String> picked) {
        filling = true;
        table.getItems().setAll(rows);
        table.sort();
        int at = -1;
        for (int i = 0; i < table.getItems().size(); i++)
            if (picked.filter(table.getItems().get(i).actor().id()::equals).isPresent()) at = i;
        if (at >= 0) {
            table.getSelectionModel().clearAndSelect(at);
            table.getFocusModel().focus(at);
        } else table.getSelectionModel().clearSelection();
        filling = false;
    }

    void reveal() {
        int at = table.getSelectionModel().getSelectedIndex();
        if (at >= 0) table.scrollTo(Math.max(0, at - 3));
    }

    private TableColumn<Row, Row> name() {
        TableColumn<Row, Row> column = new TableColumn<>("Name");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(Comparator.comparing(row -> row.actor().name(), String.CASE_INSENSITIVE_ORDER));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(Row row, boolean empty) {
                super.updateItem(row, empty);
                boolean none = empty || row == null;
                setAccessibleText(none ? "" : row.actor().name());
                setGraphic(none ? null : Parts.row(8, Shapes.actor(row.actor().kind().shape(), 22, look.theme().get()), Parts.label(row.actor().name(), "dl-actor-name")));
            }
        });
        return column;
    }

    private static TableColumn<Row, String> words(String name, double width, Function<Row, String> value, String... styles) {
        TableColumn<Row, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(c -> {
            TableCell<Row, String> cell = new TableCell<>() {
                @Override
                protected void updateItem(String words, boolean empty) {
                    super.updateItem(words, empty);
                    setText(empty ? "" : words);
                }
            };
            cell.getStyleClass().addAll(styles);
            return cell;
        });
        width(column, width);
        return column;
    }

    private static TableColumn<Row, Integer> number(String name, double width, Function<Row, Integer> value) {
        TableColumn<Row, Integer> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(c -> {
            TableCell<Row, Integer> cell = new TableCell<>() {
                @Override
                protected void updateItem(Integer number, boolean empty) {
                    super.updateItem(number, empty);
                    setText(empty || number == null ? "" : String.valueOf(number));
                }
            };
            cell.getStyleClass().add("dl-number");
            return cell;
        });
        column.getStyleClass().add("dl-number");
        // What is counted most is wanted first.
        column.setSortType(TableColumn.SortType.DESCENDING);
        width(column, width);
        return column;
    }

    private static TableColumn<Row, Integer> review() {
        TableColumn<Row, Integer> column = new TableColumn<>("Review");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().toReview()));
        column.setSortType(TableColumn.SortType.DESCENDING);
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(Integer number, boolean empty) {
                super.updateItem(number, empty);
                setGraphic(empty || number == null || number == 0 ? null : Parts.label(number + " to decide", "dl-tag", "dl-decide"));
            }
        });
        width(column, 92);
        return column;
    }

    private static void width(TableColumn<Row, ?> column, double width) {
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 50));
    }
}
