package dateline.desk.library;

import dateline.desk.library.LibraryModel.Order;
import dateline.desk.library.LibraryModel.Question;
import dateline.desk.library.LibraryModel.Row;
import dateline.desk.part.Command;
import dateline.desk.part.Measure;
import dateline.desk.part.MenuGroup;
import dateline.desk.part.PaneFrame;
import dateline.desk.part.Parts;
import dateline.desk.part.View;
import dateline.desk.work.Latest;
import dateline.desk.work.Selection;
import dateline.desk.work.Workspace;
import dateline.edit.Change;
import dateline.edit.Decisions;
import dateline.model.Article;
import dateline.model.casefile.Checks;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Wordings;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The library's pane.
public final class LibraryView implements View {
    private static final Duration TYPING = Duration.millis(160);

    private final Workspace work;
    private final TextField search = new TextField();
    private final ListView<Row> list = new ListView<>();
    private final VBox body = new VBox();
    private final PaneFrame frame = new PaneFrame("Library", body);
    private final StackPane empty;
    private final Latest<Question, LibraryModel> latest;
    private final PauseTransition typed = new PauseTransition(TYPING);
    private Order order = Order.AS_IMPORTED;
    private Set<String> found = Set.of();
    private boolean showing;

    /// @param importing what the pane's "+" does
    public LibraryView(Workspace work, Runnable importing) {
        this.work = work;
        latest = new Latest<>(work.jobs(), LibraryModel::of, this::show, work::failed);
        body.getStyleClass().add("dl-library");
        search.setPromptText("Search headlines and text");
        search.setAccessibleText("Search the articles of this case");
        search.setId("library-search");
        VBox head = new VBox(search);
        head.getStyleClass().add("dl-library-head");
        list.setAccessibleText("Articles");
        list.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        list.setCellFactory(view -> new ArticleCell(this::menu));
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null && !showing) work.select(s -> s.showArticle(now.articleId()));
        });
        empty = new StackPane(Parts.empty(Material2OutlinedAL.ARTICLE, "The articles of this case",
                "Drop files here, paste with Ctrl+V, or press Ctrl+I."));
        put(list, false);
        put(empty, false);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        body.getChildren().addAll(head, list, empty);
        frame.tools(List.of(
                Parts.iconButton(Material2OutlinedAL.ADD, "Import articles (Ctrl+I)", importing),
                Parts.iconButton(Material2OutlinedMZ.SORT, "Order", this::orders)));
        frame.plain();
        typed.setOnFinished(e -> lookUp());
        search.textProperty().addListener((o, before, now) -> typed.playFromStart());
        search.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                e.consume();
            }
            if (e.getCode() == KeyCode.DOWN) list.requestFocus();
        });
        work.open().addListener((o, before, now) -> show());
        work.selection().addListener((o, before, now) -> follow(now));
        show();
    }

    @Override
    public PaneFrame frame() {
        return frame;
    }

    @Override
    public Measure measure() {
        return Measure.beside(240, 228, 200);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(MenuGroup.FIND, "Search the articles", "Shortcut+F", this::focusSearch),
                Command.of(MenuGroup.CHECK, "All of this article is right", "", () -> unchecked().ifPresent(this::right)).when(() -> unchecked().isPresent()),
                Command.of(MenuGroup.CHECK, "Not a copy", "Shortcut+Shift+X", () -> work.selection().get().article().ifPresent(id -> apart(id, false))).when(this::copied),
                Command.of(MenuGroup.CHECK, "Take the copies apart", "Shortcut+Shift+C", () -> work.selection().get().article().ifPresent(id -> apart(id, true))).when(this::copied),
                Command.of(MenuGroup.ARTICLE, "Next article", "Alt+Down", () -> step(1)),
                Command.of(MenuGroup.ARTICLE, "Previous article", "Alt+Up", () -> step(-1)));
    }

    private void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Shows the next article of the list, or with -1 the one before.
    private void step(int way) {
        int at = list.getSelectionModel().getSelectedIndex() + way;
        if (at >= 0 && at < list.getItems().size()) list.getSelectionModel().select(at);
    }

    /// Asks for the rows as they are to be shown now; until they are there, the ones before stay.
    private void show() {
        latest.ask(new Question(work.open().get(), search.getText(), found, order));
    }

    private void show(Question asked, LibraryModel model) {
        showing = true;
        list.getItems().setAll(model.rows());
        showing = false;
        frame.about(model.about());
        boolean none = model.all().articles() == 0;
        put(list, !none);
        put(empty, none);
        follow(work.selection().get());
    }

    private static void put(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void follow(Selection now) {
        showing = true;
        Optional<Row> row = list.getItems().stream().filter(r -> now.article().filter(r.articleId()::equals).isPresent()).findFirst();
        if (row.isEmpty()) list.getSelectionModel().clearSelection();
        else if (list.getSelectionModel().getSelectedItem() != row.get()) {
            list.getSelectionModel().select(row.get());
            list.scrollTo(Math.max(0, list.getItems().indexOf(row.get()) - 1));
        }
        showing = false;
    }

    /// Looks the words up in the texts, away from the window.
    private void lookUp() {
        String words = search.getText();
        if (words.isBlank()) {
            found = Set.of();
            show();
            return;
        }
        show();
        work.jobs().fetch(work.finding(words), ids -> {
            if (!words.equals(search.getText())) return;
            found = new HashSet<>(ids);
            show();
        }, error -> show());
    }

    private void orders() {
        ContextMenu menu = new ContextMenu();
        ToggleGroup group = new ToggleGroup();
        for (Order one : Order.values()) {
            RadioMenuItem item = new RadioMenuItem(one.words());
            item.setToggleGroup(group);
            item.setSelected(one == order);
            item.setOnAction(e -> {
                order = one;
                show();
            });
            menu.getItems().add(item);
        }
        var at = frame.localToScreen(frame.getWidth() - 60, 32);
        menu.show(frame, at.getX(), at.getY());
    }

    private ContextMenu menu(Row row) {
        MenuItem right = new MenuItem(row.unchecked() == 0 ? "Right (all checked)" : "Right (" + row.unchecked() + (row.unchecked() == 1 ? " reading)" : " readings)"));
        right.setDisable(row.unchecked() == 0);
        right.setOnAction(e -> right(row.articleId()));
        MenuItem drop = new MenuItem("Take out of the case");
        drop.setOnAction(e -> work.open().get().file().articles().get(row.articleId()).ifPresent(this::drop));
        MenuItem apart = new MenuItem("Not a copy");
        apart.setDisable(row.copy().isEmpty());
        apart.setOnAction(e -> apart(row.articleId(), false));
        MenuItem allApart = new MenuItem("Take the copies apart");
        allApart.setDisable(row.copy().isEmpty());
        allApart.setOnAction(e -> apart(row.articleId(), true));
        return new ContextMenu(right, new SeparatorMenuItem(), apart, allApart, new SeparatorMenuItem(), drop);
    }

    /// Says of all that was read in an article that it is right.
    private void right(String articleId) {
        ResolvedCase open = work.open().get();
        open.file().articles().get(articleId)
                .flatMap(article -> Decisions.allRight(open, open.checks().readings(articleId), "“" + article.title() + "”", Instant.now()))
                .ifPresent(work::apply);
    }

    /// The article that is shown, if something of it is not yet checked.
    private Optional<String> unchecked() {
        Checks checks = work.open().get().checks();
        return work.selection().get().article().filter(id -> !checks.open(checks.readings(id)).isEmpty());
    }

    /// Whether the article that is shown shares its wording with others.
    private boolean copied() {
        ResolvedCase open = work.open().get();
        return work.selection().get().article().flatMap(open.file().articles()::get).filter(one -> Wordings.of(open).of(one).size() > 1).isPresent();
    }

    /// Makes the article a source of its own, or all that share its wording.
    private void apart(String articleId, boolean all) {
        ResolvedCase open = work.open().get();
        open.file().articles().get(articleId).ifPresent(article -> {
            List<String> ids = all ? Wordings.of(open).of(article).stream().map(Article::id).toList() : List.of(articleId);
            work.apply(new Change.TakeApart(ids, all ? "Take " + ids.size() + " copies apart" : "Say that “" + article.title() + "” is not a copy"));
        });
    }

    private void drop(Article article) {
        work.apply(new Change.DropArticles(List.of(article.id()), "Take out “" + article.title() + "”"));
    }
}
