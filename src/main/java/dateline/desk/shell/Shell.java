package dateline.desk.shell;

import dateline.desk.part.Command;
import dateline.desk.part.Look;
import dateline.desk.start.StartView;
import dateline.desk.work.Cases;
import dateline.desk.work.Clipping;
import dateline.desk.work.Failure;
import dateline.desk.work.Workspace;
import dateline.model.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window: the start screen or the desk of a case, and the way from one to the other.
public final class Shell {
    /// The program's version, as it is shown and written into exports.
    public static final String VERSION = "0.1";

    private final Stage stage;
    private final Wiring wiring;
    private final Function<Shell, List<Command>> orders;
    private final Look look = new Look();
    private final Overlay overlay = new Overlay();
    private final Notices notices = new Notices();
    private final BorderPane page = new BorderPane();
    private final StackPane root = new StackPane(page, overlay, notices);
    private final TopBar top;
    private final StatusLine status;
    private final Choosers choosers;
    private final Cases cases;
    private final Leaving leaving;
    private List<Command> commands = List.of();
    private Optional<CaseDesk> desk = Optional.empty();
    private Runnable closed = () -> {};

    /// @param orders every command there is now, in the order of the menus
    Shell(Stage stage, Wiring wiring, Function<Shell, List<Command>> orders) {
        this.stage = stage;
        this.wiring = wiring;
        this.orders = orders;
        look.theme().set(wiring.settings().dark() ? dateline.chart.Theme.DARK : dateline.chart.Theme.LIGHT);
        top = new TopBar(look, new TopBar.Actions(
                () -> undo(Workspace::undo), () -> undo(Workspace::redo), this::toggleTheme, this::palette, this::chooseFiles,
                () -> desk.ifPresent(open -> open.rooms().exporting().open())));
        status = new StatusLine(wiring.jobs(), "Dateline " + VERSION);
        cases = wiring.cases();
        leaving = new Leaving(wiring, cases, overlay, notice -> tell(List.of(notice)));
        choosers = new Choosers(stage, wiring.settings().cases());
        // What is greyed out while a sheet is open must not stay so when it is gone: its keys would be dead.
        overlay.visibleProperty().addListener((o, before, now) -> top.menus().update());
        page.setTop(top);
        page.setBottom(status);
        StackPane.setAlignment(notices, javafx.geometry.Pos.BOTTOM_RIGHT);
    }

    /// Shows the window, with a case or the start screen.
    void start(Optional<Path> caseFolder) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(1440, screen.getWidth()), Math.min(900, screen.getHeight()));
        look.dress(scene);
        new Drops(this::busy, this::bringIn, this::paste).listen(scene);
        stage.setScene(scene);
        stage.setTitle("Dateline");
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        choosers.icons();
        stage.setOnCloseRequest(e -> {
            e.consume();
            quit();
        });
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> failed(error));
        showStart();
        stage.show();
        caseFolder.ifPresent(this::open);
        wiring.machine().warmUp();
    }

    void onClosed(Runnable then) {
        closed = then;
    }

    Optional<CaseDesk> desk() {
        return desk;
    }

    /// The open case.
    public Optional<Workspace> work() {
        return desk.map(CaseDesk::work);
    }

    boolean busy() {
        return overlay.showing();
    }

    void tell(List<Notice> news) {
        notices.tell(news);
    }

    private void showStart() {
        desk = Optional.empty();
        StartView.Actions actions = new StartView.Actions(this::openExample, this::newCase, this::chooseCase, this::open, folder -> {
            wiring.settings().forget(folder);
            showStart();
        });
        page.setCenter(new StartView(look, new Logo(52), wiring.settings().recent(), Cases.kinds(), actions).node());
        stage.setTitle("Dateline");
        top.showCase("", false);
        status.showStart();
        showCommands();
    }

    /// Opens a case folder; the one that is open is closed first.
    void open(Path folder) {
        if (desk.filter(one -> one.work().folder().equals(folder)).isPresent()) return;
        closeCase(() -> cases.open(folder, this::show, notice -> tell(List.of(notice))));
    }

    private void show(Workspace work) {
        CaseDesk open = new CaseDesk(work, look, overlay, wiring.book(), this::chooseFiles);
        desk = Optional.of(open);
        work.tellTo(this::tell);
        page.setCenter(open);
        Platform.runLater(open.panes()::focusFirst);
        showCommands();
        status.showCase(work);
        work.open().addListener((o, before, now) -> named(work));
        work.selection().addListener((o, before, now) -> top.menus().update());
        named(work);
        leaving.remember(work, () -> {});
        work.open().addListener((o, before, now) -> {
            if (before.file().articles().size() != now.file().articles().size()) leaving.remember(work, () -> {});
        });
    }

    private void showCommands() {
        commands = orders.apply(this);
        top.menus().show(commands);
    }

    private void named(Workspace work) {
        String name = work.open().get().file().name();
        stage.setTitle(name + " – Dateline");
        top.showCase(name, true);
        top.showHistory(work.undoTitle().orElse(""), work.redoTitle().orElse(""));
    }

    private void undo(Consumer<Workspace> way) {
        if (!busy()) work().ifPresent(way);
    }

    void newCase() {
        overlay.show(DescribeSheet.of("New case", "Make the case", new DescribeSheet.Answer("", "", Optional.empty()), false, answer -> {
            Path folder = wiring.settings().cases().resolve(Choosers.fileName(answer.name()) + Cases.ENDING);
            if (Files.exists(folder)) return "There is a case of that name already. Choose another, or open that one.";
            overlay.close();
            create(folder, answer.name(), answer.marking(), open -> {});
            return "";
        }, overlay::close));
    }

    private void create(Path folder, String name, String marking, Consumer<CaseDesk> then) {
        closeCase(() -> cases.create(folder, name, marking, work -> {
            show(work);
            desk.ifPresent(then);
        }, notice -> tell(List.of(notice))));
    }

    /// A case of today for articles that come before a case was made.
    private void createForToday(Consumer<CaseDesk> then) {
        String name = "Articles of " + LocalDate.now();
        create(Choosers.free(wiring.settings().cases(), name), name, "", then);
    }

    void openExample() {
        Path folder = wiring.settings().cases().resolve("Example" + Cases.ENDING);
        if (Files.exists(folder)) open(folder);
        else create(folder, "Example", "TLP:CLEAR", this::fillExample);
    }

    private void fillExample(CaseDesk open) {
        open.work().bringInFiles(() -> wiring.example().apply(Files.createTempDirectory("dateline-example")));
    }

    /// Files and folders that were chosen or dropped.
    void bringIn(List<Path> files) {
        if (files.size() == 1 && files.getFirst().toString().endsWith(Cases.ENDING)) open(files.getFirst());
        else if (desk.isPresent()) desk.get().rooms().importing().files(files);
        else createForToday(open -> open.rooms().importing().files(files));
    }

    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) bringIn(clipboard.getFiles().stream().map(java.io.File::toPath).toList());
        else Clippings.of(clipboard).ifPresentOrElse(this::paste, () -> tell(List.of(new Notice("nothing-to-paste", "the clipboard", "The clipboard holds no text.", "Copy the article's text first, then paste it here."))));
    }

    void paste(Clipping copied) {
        if (desk.isPresent()) desk.get().rooms().importing().paste(copied);
        else createForToday(open -> open.rooms().importing().paste(copied));
    }

    void chooseCase() {
        choosers.folder("Open a case").ifPresent(this::open);
    }

    void chooseFiles() {
        Optional.of(choosers.files(Cases.endings())).filter(files -> !files.isEmpty()).ifPresent(this::bringIn);
    }

    void chooseFolder() {
        choosers.folder("Import a folder").ifPresent(folder -> bringIn(List.of(folder)));
    }

    void describe() {
        work().ifPresent(work -> overlay.show(DescribeSheet.of(work, overlay::close)));
    }

    void check() {
        work().ifPresent(work -> wiring.jobs().run("Checking the case", progress -> work.check(), found -> {
            if (found.isEmpty()) notices.done("The case is whole: every text, sentence and original is as it was read.", "", () -> {});
            else tell(found);
        }, this::failed));
    }

    void palette() {
        if (!busy()) overlay.show(new Palette(commands, work(), overlay::close));
    }

    void keys() {
        overlay.show(HelpSheets.keys(commands, overlay::close));
    }

    void about() {
        overlay.show(HelpSheets.about(VERSION, work(), wiring.settings(), overlay::close));
    }

    void toggleTheme() {
        look.toggle();
        wiring.settings().dark(look.dark());
    }

    /// Closes the case, shows the start screen, goes on. What still runs is asked about first.
    void closeCase(Runnable then) {
        // What waits for a change to show, such as a second answer, is done first.
        desk.ifPresentOrElse(closing -> closing.work().whenShown(() -> {
            if (desk.filter(closing::equals).isPresent()) close(closing, then);
            else then.run();
        }), then);
    }

    private void close(CaseDesk closing, Runnable then) {
        if (leaving.asks(() -> closeCase(then))) return;
        closing.leave();
        Workspace work = closing.work();
        showStart();
        leaving.remember(work, () -> {
            if (desk.isEmpty()) showStart();
        });
        leaving.close(work);
        then.run();
    }

    /// Closes the case and the window; the answer comes when all is written.
    public CompletableFuture<Boolean> quit() {
        CompletableFuture<Boolean> gone = new CompletableFuture<>();
        closeCase(() -> {
            stage.hide();
            leaving.whenGone(() -> {
                wiring.jobs().close();
                stage.close();
                closed.run();
                gone.complete(true);
            });
        });
        return gone;
    }

    private void failed(Throwable error) {
        tell(List.of(Failure.notice(error)));
    }
}
