package dateline.desk.importing;

import dateline.desk.importing.ImportModel.Spot;
import dateline.desk.part.Parts;
import dateline.model.Article;
import dateline.model.ArticleText;
import dateline.model.Dateline;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// What is known of the chosen article, to be mended before it comes in.
final class ArticleForm extends ScrollPane {
    private static final int MOST_WAITS = 14;

    private final Wishes wishes;
    private final List<String> sources;
    private final Label place = Parts.label("", "dl-dialog-title");
    private final Button up;
    private final Button down;
    private final TextField headline = field("Headline", "none found");
    private final ComboBox<String> source = new ComboBox<>();
    private final TextField town = field("Place", "none found");
    private final TextField byline = field("Byline", "none found");
    private final PublishedBox published;
    private final VBox waits = new VBox(6);
    private final VBox notices = new VBox(6);
    private Spot spot = new Spot(0, -1);
    private ImportModel model = new ImportModel(List.of(), Set.of());
    private Optional<Edits> told = Optional.empty();
    private boolean showing;

    ArticleForm(Wishes wishes, List<String> sources) {
        this.wishes = wishes;
        this.sources = sources;
        published = new PublishedBox(wishes);
        up = Parts.iconButton(Material2OutlinedAL.KEYBOARD_ARROW_UP, "Article before", () -> step(-1));
        down = Parts.iconButton(Material2OutlinedAL.KEYBOARD_ARROW_DOWN, "Next article", () -> step(1));
        source.setEditable(true);
        source.setMaxWidth(Double.MAX_VALUE);
        source.setId("import-source");
        source.setAccessibleText("Source");
        source.setPromptText("none found");
        source.getEditor().setAccessibleText("Source");
        listen(headline, "headline", words -> edit("headline", e -> e.withHeadline(words)));
        listen(source.getEditor(), "source", words -> edit("source", e -> e.withSource(words)));
        listen(town, "place", words -> edit("place", e -> e.withPlace(words)));
        listen(byline, "byline", words -> edit("byline", e -> e.withByline(words)));
        headline.setId("import-headline");
        setContent(column());
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("dl-import-form");
    }

    private Node column() {
        HBox head = Parts.row(4, place, Parts.spring(), up, down);
        HBox two = new HBox(10, labelled("Place", town), labelled("Byline", byline));
        two.getChildren().forEach(one -> HBox.setHgrow(one, Priority.ALWAYS));
        VBox column = new VBox(12, head, labelled("Headline", headline), labelled("Source", source), two, published, notices, waits);
        column.getStyleClass().add("dl-import-facts");
        return column;
    }

    private static TextField field(String name, String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        return field;
    }

    private static VBox labelled(String words, javafx.scene.control.Control field) {
        Label label = Parts.label(words, "dl-field-name");
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(4, label, field);
        box.setMinWidth(0);
        box.setPrefWidth(100);
        return box;
    }

    private void listen(TextField field, String what, Consumer<String> typed) {
        field.textProperty().addListener((o, before, now) -> {
            if (!showing) typed.accept(now == null ? "" : now);
        });
        // a long headline is shown from its beginning, not from where it ends
        field.focusedProperty().addListener((o, before, now) -> {
            if (!now) field.positionCaret(0);
        });
    }

    private void edit(String what, java.util.function.UnaryOperator<Edits> edit) {
        wishes.edit(what, edits -> {
            Edits next = edit.apply(edits);
            told = Optional.of(next);
            return next;
        });
    }

    private void step(int by) {
        model.beside(spot, by).ifPresent(wishes::pick);
    }

    /// The next showing fills every field anew.
    void forget() {
        told = Optional.empty();
        published.forget();
    }

    void askForDate() {
        published.ask();
    }

    void show(ImportModel now, Spot at, Draft draft) {
        boolean mine = at.equals(spot) && told.filter(draft.edits()::equals).isPresent();
        boolean other = !at.equals(spot);
        model = now;
        spot = at;
        List<Spot> spots = now.spots();
        place.setText("Article " + (spots.indexOf(at) + 1) + " of " + spots.size());
        up.setDisable(now.beside(at, -1).isEmpty());
        down.setDisable(now.beside(at, 1).isEmpty());
        if (!mine) fill(draft);
        published.show(at, draft);
        notices(draft);
        if (other) setVvalue(0);
    }

    private void fill(Draft draft) {
        showing = true;
        ArticleText text = draft.text();
        Article article = text.article();
        put(headline, draft.edits().headline().orElse(article.title()));
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(sources);
        model.files().forEach(file -> file.drafts().forEach(one -> one.text().source().ifPresent(names::add)));
        String name = draft.edits().source().or(text::source).orElse("");
        source.getItems().setAll(new LinkedHashSet<>(names));
        source.setValue(name);
        put(source.getEditor(), name);
        put(town, draft.edits().place().or(() -> article.dateline().flatMap(Dateline::place)).orElse(""));
        put(byline, draft.edits().byline().or(article::byline).orElse(""));
        told = Optional.of(draft.edits());
        showing = false;
    }

    private static void put(TextField field, String words) {
        if (words.equals(field.getText())) return;
        field.setText(words);
        field.positionCaret(0);
    }

    /// What was noticed beside the date, such as a text that is too long.
    private void notices(Draft draft) {
        notices.getChildren().setAll(draft.read().article().notices().stream()
                .filter(notice -> !PublishedBox.isAboutDate(notice))
                .map(notice -> Parts.paragraph(notice.words(), "dl-caption", "dl-import-warning"))
                .toList());
        notices.setManaged(!notices.getChildren().isEmpty());
    }

    void waits(List<Waits.Wait> found) {
        waits.getChildren().clear();
        if (found.isEmpty()) return;
        boolean dated = model.at(spot).flatMap(draft -> draft.article().published()).isPresent();
        int n = found.size();
        String title = dated
                ? (n == 1 ? "1 time counts" : n + " times count") + " from this date"
                : (n == 1 ? "1 time waits" : n + " times wait") + " for this date";
        GridPane grid = new GridPane(10, 6);
        ColumnConstraints words = new ColumnConstraints();
        words.setMaxWidth(130);
        grid.getColumnConstraints().addAll(words, new ColumnConstraints());
        for (int i = 0; i < Math.min(n, MOST_WAITS); i++) {
            Label said = Parts.paragraph("“" + found.get(i).words() + "”", "dl-small");
            Label means = Parts.paragraph(found.get(i).meaning(), "dl-muted");
            GridPane.setValignment(said, VPos.TOP);
            GridPane.setValignment(means, VPos.TOP);
            grid.addRow(i, said, means);
        }
        waits.getChildren().addAll(Parts.label(title, "dl-field-name"), grid);
        if (n > MOST_WAITS) waits.getChildren().add(Parts.label("and " + (n - MOST_WAITS) + " more", "dl-muted"));
    }
}
