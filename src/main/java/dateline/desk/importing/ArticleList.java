package dateline.desk.importing;

import dateline.desk.importing.ImportModel.Row;
import dateline.desk.importing.ImportModel.Spot;
import dateline.desk.part.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The articles that were found, by file.
final class ArticleList {
    private static final int MANY = 3;

    private final Wishes wishes;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> view = new ListView<>(rows);
    private final Label count = Parts.label("", "dl-import-count");
    private final Label rest = Parts.label("", "dl-caption");
    private final CheckBox all = new CheckBox();
    private final VBox box;
    private boolean showing;

    ArticleList(Wishes wishes) {
        this.wishes = wishes;
        all.setAccessibleText("Take all articles, or none");
        all.setTooltip(new Tooltip("Take all articles, or none"));
        all.setOnAction(e -> wishes.takeAll(all.isSelected()));
        count.setMinWidth(0);
        HBox head = Parts.row(8, all, new VBox(2, count, rest));
        head.getStyleClass().add("dl-import-list-head");
        head.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        view.setAccessibleText("Articles that were found. Space ticks the box.");
        view.setId("found-articles");
        view.setCellFactory(list -> new ArticleCell(wishes));
        view.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (!showing && now != null) picked(now);
        });
        view.setOnKeyPressed(e -> {
            if (e.getCode() != KeyCode.SPACE || !(view.getSelectionModel().getSelectedItem() instanceof Row.Item item)) return;
            wishes.take(item.spot(), !item.draft().wanted());
            e.consume();
        });
        box = new VBox(head, view);
        VBox.setVgrow(view, Priority.ALWAYS);
    }

    private void picked(Row row) {
        // a file's name stands for its first article
        if (row instanceof Row.Name name) wishes.pick(new Spot(name.spot().file(), 0));
        else wishes.pick(row.spot());
    }

    Node node() {
        return box;
    }

    void focus() {
        view.requestFocus();
    }

    void show(ImportModel model, Spot spot) {
        showing = true;
        Rows.update(rows, model.rows());
        int at = indexOf(spot);
        if (at >= 0 && view.getSelectionModel().getSelectedIndex() != at && !onNameOf(spot)) {
            view.getSelectionModel().clearAndSelect(at);
            view.getFocusModel().focus(at);
            if (!ListsShown.shows(view, at)) view.scrollTo(Math.max(0, at - 1));
        }
        showing = false;
        count.setText(words(model));
        boolean many = model.articles() > MANY;
        all.setVisible(many);
        all.setManaged(many);
        int taken = model.taken();
        all.setIndeterminate(taken > 0 && taken < model.takeable());
        all.setSelected(taken > 0 && taken == model.takeable());
        all.setDisable(model.takeable() == 0);
        String others = rest(model);
        rest.setText(others);
        rest.setVisible(!others.isEmpty());
        rest.setManaged(!others.isEmpty());
    }

    private static String rest(ImportModel model) {
        List<String> parts = new ArrayList<>();
        int held = model.articles() - model.takeable();
        if (model.taken() < model.takeable()) parts.add(model.taken() + " ticked");
        if (held > 0) parts.add(held + " known already");
        if (model.refused() > 0 && model.articles() > 0) parts.add(model.refused() + (model.refused() == 1 ? " file" : " files") + " not read");
        return String.join(", ", parts);
    }

    /// Whether the keys stand on the name of the file whose first article is shown; they stay there.
    private boolean onNameOf(Spot spot) {
        return view.getSelectionModel().getSelectedItem() instanceof Row.Name name
                && name.spot().file() == spot.file()
                && spot.article() == 0;
    }

    private int indexOf(Spot spot) {
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).spot().equals(spot) && !(rows.get(i) instanceof Row.Name)) return i;
        return -1;
    }

    private static String words(ImportModel model) {
        int articles = model.articles();
        int files = model.files().size();
        boolean pasted = files == 1 && model.files().getFirst().found().file().isEmpty();
        String in = pasted ? "pasted text" : files == 1 ? "1 file" : files + " files";
        String found = articles == 0 ? "No article" : articles == 1 ? "1 article" : articles + " articles";
        return found + " in " + in;
    }
}
