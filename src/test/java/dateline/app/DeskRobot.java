package dateline.app;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.analysis.brief.Phrasebook;
import dateline.chart.Picture.Target;
import dateline.chart.Picture;
import dateline.chart.Theme;
import dateline.chart.graph.PaneDrawing;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import dateline.codebook.Codebooks;
import dateline.desk.AtWork;
import dateline.desk.Toolkit;
import dateline.desk.part.PaneFrame;
import dateline.desk.shell.Desk;
import dateline.desk.shell.Shell;
import dateline.desk.shell.Wiring;
import dateline.desk.work.Cases;
import dateline.desk.work.Jobs;
import dateline.desk.work.Machine;
import dateline.desk.work.Workspace;
import dateline.model.Codebook.TypeRow;
import dateline.model.casefile.ResolvedCase;
import dateline.pipeline.Intake;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.function.Executable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// An analyst at the desk: opens the window, types, clicks, waits, looks.
final class DeskRobot extends FxRobot implements AutoCloseable {
    /// What the graph's pane keeps free for its legend.
    private static final double LEGEND = 44;

    private final Jobs jobs = new Jobs();
    private final Shell shell;
    private final List<String> done = new ArrayList<>();
    private boolean gone;

    /// Opens the window with settings and cases of its own.
    ///
    /// @param data stands for the user's data folder
    DeskRobot(Path data, Optional<Path> caseFolder) throws Exception {
        Toolkit.start();
        // The engine that tests share: a closed window may be kept by the toolkit, and its models with it.
        Machine machine = new Machine(() -> CompletableFuture.supplyAsync(AtWork::engine));
        Cases cases = new Cases(jobs, machine, Codebooks::load, Intake::load);
        Wiring wiring = new Wiring(new SettingsFile(data), machine, jobs, cases, Phrasebook::load, Example::unpack);
        CompletableFuture<Shell> opened = new CompletableFuture<>();
        Toolkit.window(1440, 900, stage -> opened.complete(Desk.open(stage, wiring, caseFolder)));
        shell = opened.get(30, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A step of a story; when it fails, it is named with all that went well before it.
    void step(String what, Executable doing) {
        try {
            doing.execute();
        } catch (Throwable e) {
            throw new AssertionError("could not " + what + (done.isEmpty() ? "" : ", after: " + String.join("; ", done)) + ": " + e.getMessage(), e);
        }
        done.add(what);
    }

    void until(BooleanSupplier holds) throws Exception {
        until("it holds", holds);
    }

    /// @param what is waited for, to be named when it does not come
    void until(String what, BooleanSupplier holds) throws Exception {
        Toolkit.until(what, holds);
        settle();
    }

    /// Waits until all that was done shows everywhere.
    void settle() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Toolkit.until("all is shown", jobs::settled);
    }

    /// The open case; waits for one.
    Workspace work() throws Exception {
        until(() -> shell.work().isPresent());
        return shell.work().orElseThrow();
    }

    ResolvedCase open() throws Exception {
        settle();
        return work().open().get();
    }

    void keys(KeyCode... keys) throws Exception {
        press(keys);
        for (int i = keys.length - 1; i >= 0; i--) release(keys[i]);
        settle();
    }

    void copy(String text) {
        copy(text, "");
    }

    /// @param html as a browser gives the same; nothing when it is empty
    void copy(String text, String html) {
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            if (!html.isEmpty()) content.putHtml(html);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /// Pastes an article and brings it in; waits until its events are there.
    void paste(String text) throws Exception {
        copy(text);
        keys(KeyCode.CONTROL, KeyCode.V);
        until(() -> shows("#import-articles"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !shows("#import-articles"));
        Workspace work = work();
        until(() -> !work.open().get().events().isEmpty());
    }

    /// Orders a command by its name, as the palette finds it.
    void order(String command) throws Exception {
        keys(KeyCode.CONTROL, KeyCode.K);
        write(command);
        keys(KeyCode.ENTER);
    }

    /// What a label or a field shows.
    String text(String query) {
        Node node = lookup(query).query();
        return node instanceof Labeled label ? label.getText() : ((TextInputControl) node).getText();
    }

    boolean shows(String query) {
        return !lookup(query).queryAll().isEmpty();
    }

    /// Each menu with its lines as they are called now.
    List<String> menus() {
        MenuBar bar = lookup((Node node) -> node instanceof MenuBar).query();
        return bar.getMenus().stream()
                .map(menu -> menu.getText() + ": " + menu.getItems().stream().map(MenuItem::getText).collect(Collectors.joining(" | ")))
                .toList();
    }

    /// The panes that F6 goes to, beginning with the first one.
    List<String> panesByKey(int times) throws Exception {
        List<String> panes = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            keys(KeyCode.F6);
            Node at = Toolkit.ask(() -> graph().getScene().getFocusOwner());
            while (!(at instanceof PaneFrame)) at = at.getParent();
            panes.add(((PaneFrame) at).name());
        }
        Collections.rotate(panes, -Math.max(0, panes.indexOf("Library")));
        return panes;
    }

    private Node graph() {
        return lookup((Node node) -> "Actor graph".equals(node.getAccessibleText())).query();
    }

    /// Clicks in the graph on the first line that is meant, where the picture has it.
    Line clickLine(Predicate<Line> meant) throws Exception {
        ResolvedCase now = open();
        ActorGraph graph = ActorGraph.of(now, work().selection().get().filter());
        Line line = graph.lines().stream().filter(meant).findFirst().orElseThrow();
        Node canvas = graph();
        Bounds size = canvas.getLayoutBounds();
        Places places = Arranger.arrange(now);
        Picture picture = PaneDrawing.of(graph, places, Theme.LIGHT, PaneDrawing.fit(graph, places, size.getWidth(), size.getHeight() - LEGEND)).picture();
        for (Target target : picture.targets())
            if (target.ref().id().equals(line.id()) && target.shape() == Target.Shape.CURVE) {
                int middle = target.points().size() / 4 * 2;
                Point2D at = canvas.localToScreen(target.points().get(middle), target.points().get(middle + 1));
                moveTo(at);
                clickOn(at, MouseButton.PRIMARY);
                WaitForAsyncUtils.waitForFxEvents();
                return line;
            }
        throw new AssertionError("not drawn: " + line.id());
    }

    /// Asks for the menu of an actor of the graph with the right button.
    void menuOf(String actorId) throws Exception {
        ResolvedCase now = open();
        ActorGraph graph = ActorGraph.of(now, work().selection().get().filter());
        Node canvas = graph();
        Bounds size = canvas.getLayoutBounds();
        Picture picture = PaneDrawing.of(graph, Arranger.arrange(now), Theme.LIGHT, PaneDrawing.fit(graph, Arranger.arrange(now), size.getWidth(), size.getHeight() - LEGEND)).picture();
        Target target = picture.targets().stream().filter(one -> one.ref().id().equals(actorId) && one.shape() == Target.Shape.CIRCLE).findFirst().orElseThrow();
        clickOn(canvas.localToScreen(target.points().get(0), target.points().get(1)), MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses a button that may lie below what its list shows now.
    void fire(String words) {
        Button button = lookup((Node node) -> node instanceof Button one && words.equals(one.getText())).query();
        interact(button::fire);
    }

    /// The control of that accessible name.
    Node named(String accessible) {
        return lookup((Node node) -> accessible.equals(node.getAccessibleText()) && node.isVisible()).query();
    }

    /// Drags over the beginning of the paragraph that holds the words.
    void markSentence(String words) {
        Node paragraph = lookup((Node node) -> node.getAccessibleText() != null && node.getAccessibleText().contains(words)
                && node.getClass().getSimpleName().equals("TextPane")).query();
        Point2D from = paragraph.localToScreen(2, 12);
        moveTo(from);
        press(MouseButton.PRIMARY);
        moveTo(from.add(60, 0));
        moveTo(from.add(110, 0));
        release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Chooses what happened in the form for an event.
    void chooseType(String code, String mode) {
        @SuppressWarnings("unchecked")
        ComboBox<TypeRow> types = (ComboBox<TypeRow>) named("What");
        interact(() -> types.setValue(types.getItems().stream()
                .filter(row -> row.code().equals(code) && row.mode().equals(Optional.of(mode))).findFirst().orElseThrow()));
    }

    /// Closes the window as its cross does.
    @Override
    public void close() throws Exception {
        if (gone) return;
        gone = true;
        settle();
        Toolkit.ask(shell::quit).get(60, TimeUnit.SECONDS);
        Toolkit.clear();
    }
}
