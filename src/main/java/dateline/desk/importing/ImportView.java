package dateline.desk.importing;

import dateline.desk.importing.ImportModel.Spot;
import dateline.desk.part.Parts;
import dateline.desk.work.Workspace;
import dateline.pipeline.Intake;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The sheet over the desk: articles at the left, the document in the middle, the chosen article's facts at the right.
final class ImportView implements Wishes {
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 764;
    private static final double AROUND = 32;
    private static final int MOST_STEPS = 200;

    private final Workspace work;
    private final Runnable leave;
    private final StackPane veil = new StackPane();
    private final ArticleList list;
    private final FileBox fileBox;
    private final SheetView sheet;
    private final ArticleForm form;
    private final ImportFoot foot;
    private final StackPane middle = new StackPane();
    private final Deque<Step> steps = new ArrayDeque<>();
    private ImportModel model;
    private Spot spot;
    private boolean clean;
    private int shapes;

    /// How things were before the analyst did something.
    private record Step(String what, ImportModel before, Spot at) {}

    ImportView(Workspace work, ImportModel model, Runnable leave) {
        this.work = work;
        this.model = model;
        this.leave = leave;
        this.spot = first(model);
        list = new ArticleList(this);
        fileBox = new FileBox(work.jobs());
        sheet = new SheetView(this, work.jobs(), this::waits);
        form = new ArticleForm(this, work.open().get().file().sources().stream().map(source -> source.name()).toList());
        foot = new ImportFoot(this::cancel, this::bringIn);
        build();
        refresh(true);
    }

    Node node() {
        return veil;
    }

    /// Puts the focus where the first decision waits.
    void begin() {
        Platform.runLater(() -> {
            // a scroll pane takes its content in only when it is styled
            veil.applyCss();
            veil.layout();
            if (model.at(spot).filter(draft -> draft.article().published().isEmpty()).isPresent()) form.askForDate();
            else list.focus();
        });
    }

    /// More was brought while the sheet lies open.
    void add(List<Intake.Found> found) {
        ImportModel more = model.plus(found, work.open().get().file());
        change("add", m -> more);
        refresh(false);
    }

    /// What needs a decision comes first: an article whose date is unknown.
    private static Spot first(ImportModel model) {
        List<Spot> spots = model.spots();
        return spots.stream()
                .filter(one -> model.at(one).filter(d -> d.taken() && d.article().published().isEmpty()).isPresent())
                .findFirst()
                .or(() -> spots.stream().findFirst())
                .orElse(new Spot(0, -1));
    }

    private void build() {
        BorderPane dialog = new BorderPane();
        dialog.getStyleClass().addAll("dl-dialog", "dl-import");
        dialog.setAccessibleRole(javafx.scene.AccessibleRole.DIALOG);
        dialog.setAccessibleText("Import: check what was found");
        dialog.setTop(head());
        VBox left = new VBox(list.node(), fileBox);
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        left.getStyleClass().add("dl-import-left");
        middle.getStyleClass().add("dl-import-middle");
        HBox body = new HBox(left, middle, form);
        HBox.setHgrow(middle, Priority.ALWAYS);
        dialog.setCenter(body);
        dialog.setBottom(foot);
        veil.getStyleClass().add("dl-veil");
        veil.getChildren().setAll(dialog);
        dialog.maxWidthProperty().bind(veil.widthProperty().subtract(2 * AROUND).map(room -> Math.min(WIDTH, room.doubleValue())));
        dialog.maxHeightProperty().bind(veil.heightProperty().subtract(2 * AROUND).map(room -> Math.min(HEIGHT, room.doubleValue())));
        veil.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        veil.sceneProperty().addListener((o, before, now) -> {
            if (now != null) new FocusFence(now, veil, list::focus);
        });
    }

    private Node head() {
        Node icon = Parts.icon(Material2OutlinedMZ.NOTE_ADD);
        icon.getStyleClass().add("dl-accent-icon");
        Segments segments = new Segments(List.of("With furniture", "Clean text"), "What of the document is shown", chosen -> {
            clean = chosen == 1;
            sheet.show(model, spot, clean, true);
        });
        HBox head = Parts.row(12, icon, Parts.label("Import: check what was found", "dl-dialog-title"), Parts.spring(),
                segments, Parts.iconButton(Material2OutlinedAL.CLOSE, "Close without importing", this::cancel));
        head.getStyleClass().add("dl-dialog-head");
        return head;
    }

    private void refresh(boolean scroll) {
        Optional<Draft> draft = model.at(spot);
        list.show(model, spot);
        Optional<Brought> file = spot.file() < model.files().size() ? Optional.of(model.files().get(spot.file())) : Optional.empty();
        fileBox.show(file);
        form.setVisible(draft.isPresent());
        form.setManaged(draft.isPresent());
        draft.ifPresent(one -> form.show(model, spot, one));
        if (draft.isPresent()) middle.getChildren().setAll(sheet.node());
        else middle.getChildren().setAll(Refusals.of(file));
        if (draft.isPresent()) sheet.show(model, spot, clean, scroll);
        foot.show(model);
    }

    /// Called with what counts from the date once the document was looked through.
    void waits(Spot of, List<Waits.Wait> waits) {
        if (of.equals(spot)) form.waits(waits);
    }

    @Override
    public void pick(Spot next) {
        boolean other = next.file() != spot.file() || next.article() != spot.article();
        spot = next;
        if (other) refresh(true);
    }

    @Override
    public void lookAt(Spot next) {
        boolean other = !next.equals(spot);
        spot = next;
        if (other) refresh(false);
    }

    @Override
    public void take(Spot at, boolean wanted) {
        change("take " + at, m -> m.take(at, wanted));
        refresh(false);
    }

    @Override
    public void takeAll(boolean wanted) {
        change("take all", m -> m.takeAll(wanted));
        refresh(false);
    }

    @Override
    public void edit(String what, UnaryOperator<Edits> edit) {
        Spot at = spot;
        change(what + " " + at, m -> m.edit(at, edit));
        refresh(false);
    }

    @Override
    public void cutAt(int block) {
        int file = spot.file();
        reshape(m -> m.cutAt(file, block), m -> m.spots().stream()
                .filter(one -> one.file() == file && m.at(one).filter(d -> d.start() == block).isPresent())
                .findFirst()
                .orElse(spot), "A new article starts there now.",
                "No article can start there: nothing but furniture would be left on one side.");
    }

    @Override
    public void join(int article) {
        Spot at = new Spot(spot.file(), article);
        reshape(m -> m.join(at), m -> new Spot(at.file(), Math.max(0, article - 1)), "The two are one article now.",
                "The first article has none before it to be joined to.");
    }

    @Override
    public void move(int article, int step) {
        Spot at = new Spot(spot.file(), article);
        reshape(m -> m.move(at, step), m -> at, "", "The cut cannot go further: one of the articles would have no text left.");
    }

    /// Reads the document's articles anew, which takes a moment for a large one; what the analyst does meanwhile
    /// goes before.
    private void reshape(
            Function<ImportModel, Optional<ImportModel>> shape, Function<ImportModel, Spot> where, String done, String refused) {
        ImportModel before = model;
        work.jobs().fetch(() -> shape.apply(before), next -> {
            if (model != before) return;
            if (next.isEmpty()) {
                foot.say(refused);
                return;
            }
            change("shape" + ++shapes, m -> next.get());
            spot = where.apply(model);
            refresh(false);
            if (!done.isEmpty()) foot.say(done + " Ctrl+Z takes it back.");
        }, error -> foot.say("That cut could not be made: " + error.getMessage()));
    }

    private void change(String what, UnaryOperator<ImportModel> step) {
        boolean goesOn = !steps.isEmpty() && steps.peek().what().equals(what);
        if (!goesOn) steps.push(new Step(what, model, spot));
        if (steps.size() > MOST_STEPS) steps.removeLast();
        model = step.apply(model);
    }

    private void undo() {
        if (steps.isEmpty()) return;
        Step last = steps.pop();
        model = last.before();
        spot = last.at();
        form.forget();
        refresh(false);
        foot.say("Taken back.");
    }

    private void key(KeyEvent e) {
        boolean typing = veil.getScene().getFocusOwner() instanceof TextInputControl;
        if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            bringIn();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            cancel();
            e.consume();
        } else if (e.getCode() == KeyCode.Z && e.isShortcutDown() && !typing) {
            undo();
            e.consume();
        }
    }

    /// What was typed or cut is not thrown away by one key.
    private void cancel() {
        if (steps.isEmpty() || foot.asking()) leave.run();
        else foot.ask(leave);
    }

    private void bringIn() {
        if (model.taken() == 0) return;
        List<Intake.Found> chosen = model.chosen();
        leave.run();
        work.bringIn(chosen);
    }
}
