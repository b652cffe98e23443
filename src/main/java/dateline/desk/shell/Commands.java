package dateline.desk.shell;

import dateline.desk.part.Command;
import dateline.desk.part.MenuGroup;
import dateline.desk.part.View;
import dateline.desk.work.Selection;
import dateline.desk.work.Workspace;
import dateline.model.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Every command in the order of the menus: those of the panes, of the sheets, and the window's own.
final class Commands {
    private final Shell shell;
    private final List<Command> all = new ArrayList<>();

    private Commands(Shell shell) {
        this.shell = shell;
    }

    static List<Command> of(Shell shell) {
        Commands commands = new Commands(shell);
        shell.desk().ifPresent(desk -> commands.all.addAll(desk.commands()));
        commands.always();
        shell.desk().ifPresent(desk -> commands.ofDesk());
        // A command waits until what lies over the desk is answered.
        return commands.all.stream().sorted(Comparator.comparing(Command::group)).map(one -> one.when(() -> !shell.busy())).toList();
    }

    private void always() {
        add(MenuGroup.CASES, "New case…", "Shortcut+N", shell::newCase);
        add(MenuGroup.CASES, "Open a case…", "Shortcut+O", shell::chooseCase);
        add(MenuGroup.CASES, "Open the example", "Shortcut+Shift+O", shell::openExample);
        if (shell.desk().isPresent()) {
            add(MenuGroup.BRING_IN, "Import files…", "Shortcut+I", shell::chooseFiles);
            add(MenuGroup.BRING_IN, "Import a folder…", "", shell::chooseFolder);
        }
        add(MenuGroup.BRING_IN, "Paste as article", "Shortcut+V", shell::paste);
        if (shell.desk().isPresent()) add(MenuGroup.LEAVE, "Close the case", "Shortcut+W", () -> shell.closeCase(() -> {}));
        add(MenuGroup.LEAVE, "Quit", "Shortcut+Q", shell::quit);
        add(MenuGroup.LOOK, "Light or dark", "Shortcut+Shift+L", shell::toggleTheme);
        add(shell.desk().isPresent() ? MenuGroup.FIND : MenuGroup.HELP, "Run a command", "Shortcut+K", shell::palette);
        add(MenuGroup.HELP, "Keys", "F1", shell::keys);
        add(MenuGroup.HELP, "About Dateline", "", shell::about);
    }

    private void ofDesk() {
        all.add(Command.of(MenuGroup.HISTORY, () -> "Undo" + title(work().undoTitle()), "Shortcut+Z", () -> work().undo()).when(() -> work().undoTitle().isPresent()));
        all.add(Command.of(MenuGroup.HISTORY, () -> "Redo" + title(work().redoTitle()), "Shortcut+Shift+Z", () -> work().redo()).when(() -> work().redoTitle().isPresent()));
        add(MenuGroup.PICK, "Clear the selection", "Esc", () -> work().select(Selection::cleared), work -> !work.selection().get().nothingPicked());
        for (View pane : shell.desk().map(CaseDesk::views).orElseThrow())
            all.add(Command.of(MenuGroup.PANES, () -> (shows(pane) ? "Hide " : "Show ") + pane.name().toLowerCase(Locale.ROOT),
                    pane.key(), () -> withPanes(panes -> panes.toggle(pane))));
        add(MenuGroup.PANES, "Maximise the pane, or put it back", "F11", () -> withPanes(panes -> panes.maximise(panes.focused())));
        add(MenuGroup.PANE, "Next pane", "F6", () -> withPanes(Panes::focusNext));
        add(MenuGroup.ABOUT_CASE, "Name, marking and as-of date…", "", shell::describe);
        add(MenuGroup.READING, "Read again what older rules read", "", () -> work().again().read(work().again().outdated().all()), work -> !work.again().outdated().isEmpty());
        add(MenuGroup.READING, "Read this article again", "", () -> work().again().read(shown(work()).stream().toList()), work -> shown(work).isPresent());
        add(MenuGroup.READING, "Check the case", "", shell::check);
    }

    private static String title(Optional<String> what) {
        return what.map(words -> ": " + Command.within(words)).orElse("");
    }

    private boolean shows(View pane) {
        return shell.desk().map(desk -> desk.panes().shows(pane)).orElse(false);
    }

    private static Optional<Article> shown(Workspace work) {
        return work.selection().get().article().flatMap(id -> work.open().get().file().articles().get(id));
    }

    private void add(MenuGroup group, String name, String key, Runnable action) {
        all.add(Command.of(group, name, key, action));
    }

    /// @param sense whether it makes sense now
    private void add(MenuGroup group, String name, String key, Runnable action, Predicate<Workspace> sense) {
        all.add(Command.of(group, name, key, action).when(() -> shell.work().filter(sense).isPresent()));
    }

    private void withPanes(Consumer<Panes> action) {
        shell.desk().map(CaseDesk::panes).ifPresent(action);
    }

    private Workspace work() {
        return shell.work().orElseThrow();
    }
}
