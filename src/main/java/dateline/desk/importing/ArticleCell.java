package dateline.desk.importing;

import dateline.desk.importing.ImportModel.Row;
import dateline.desk.part.Parts;
import dateline.model.Article;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A row of the list of articles.
final class ArticleCell extends WideCell<Row> {
    private static final double TWO_LINES = 40;

    private final Wishes wishes;

    ArticleCell(Wishes wishes) {
        this.wishes = wishes;
    }

    @Override
    Region draw(Row row) {
        getStyleClass().removeAll("dl-import-name", "dl-import-item", "dl-import-refused");
        return switch (row) {
            case Row.Name name -> styled("dl-import-name", name(name));
            case Row.Item item -> styled("dl-import-item", item(item));
            case Row.Refused refused -> styled("dl-import-refused", refused(refused));
        };
    }

    private Region styled(String style, Region content) {
        getStyleClass().add(style);
        return content;
    }

    private Region name(Row.Name row) {
        setAccessibleText("File " + row.name());
        Label name = Parts.label(row.name(), "dl-caption");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        return Parts.row(6, Parts.icon(Material2OutlinedAL.DESCRIPTION), name);
    }

    private Region refused(Row.Refused row) {
        setAccessibleText("Not read: " + row.why().words());
        Label name = Parts.paragraph(row.name(), "dl-list-title");
        Label why = Parts.paragraph(row.why().words(), "dl-caption");
        VBox words = new VBox(4, name, tag("not read", Material2OutlinedAL.ERROR_OUTLINE, "dl-decide"), why);
        Node icon = Parts.icon(Material2OutlinedAL.DESCRIPTION);
        HBox box = new HBox(8, icon, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        return box;
    }

    private Region item(Row.Item row) {
        Draft draft = row.draft();
        Article article = draft.article();
        CheckBox box = new CheckBox();
        box.setFocusTraversable(false);
        box.setSelected(draft.taken());
        box.setDisable(draft.standing() != Draft.Standing.NEW);
        box.setAccessibleText("Import “" + article.title() + "”");
        box.setOnAction(e -> wishes.take(row.spot(), box.isSelected()));
        Label title = Parts.paragraph(article.title(), "dl-list-title");
        title.setMaxHeight(TWO_LINES);
        title.setMinHeight(0);
        Label words = Parts.label(words(article.words()), "dl-muted");
        HBox tags = Parts.row(6, date(draft), words);
        VBox column = new VBox(4, title, tags);
        standing(draft).ifPresent(tag -> column.getChildren().add(tag));
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(0);
        setAccessibleText((draft.taken() ? "Ticked: " : "Not ticked: ") + article.title() + ", "
                + article.published().map(day -> "published " + day).orElse("date unknown") + ", " + words.getText());
        return new HBox(8, box, column);
    }

    private static Node date(Draft draft) {
        Optional<java.time.LocalDate> day = draft.article().published();
        if (day.isPresent()) return tag(day.get().toString(), Material2OutlinedAL.EVENT, "dl-done");
        if (draft.edits().dating() instanceof Edits.Dating.Undated) return tag("undated", Material2OutlinedAL.EVENT_BUSY);
        if (draft.standing() != Draft.Standing.NEW) return tag("date unknown", Material2OutlinedAL.EVENT_BUSY);
        return tag("date unknown", Material2OutlinedAL.EVENT_BUSY, "dl-decide");
    }

    private static Optional<Node> standing(Draft draft) {
        return switch (draft.standing()) {
            case NEW -> Optional.empty();
            case IN_CASE -> Optional.of(told("already in this case", "An article of the same text is in the case; it will not come in again."));
            case TWICE -> Optional.of(told("same text as one above", "It comes into the case once only."));
        };
    }

    private static Label told(String words, String why) {
        Label tag = tag(words, Material2OutlinedAL.FILTER_NONE);
        tag.setTooltip(new Tooltip(why));
        return tag;
    }

    private static Label tag(String words, org.kordamp.ikonli.Ikon ikon, String... styles) {
        Label tag = Parts.label(words, "dl-tag");
        tag.getStyleClass().addAll(styles);
        tag.setGraphic(Parts.icon(ikon));
        tag.getGraphic().getStyleClass().add("dl-tag-icon");
        tag.setMinWidth(USE_PREF_SIZE);
        return tag;
    }

    private static String words(int n) {
        return n == 1 ? "1 word" : String.format(java.util.Locale.ROOT, "%,d words", n);
    }
}
