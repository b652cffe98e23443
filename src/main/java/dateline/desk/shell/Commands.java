package dateline.desk.shell;

import dateline.desk.part.WhoIsWho.Wish;
import dateline.desk.work.Selection;
import dateline.desk.work.Workspace;
import dateline.model.Actor;
import dateline.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Every command with its menu and key, in the order of the menus.
final class Commands {
    private final Shell shell;
    private final List<Command> all = new ArrayList<>();

    private Commands(Shell shell) {
        this.shell = shell;
    }

    static List<Command> of(Shell shell) {
        Commands commands = new Commands(shell);
        commands.file();
        if (shell.desk().isPresent()) {
            commands.edit();
            commands.view();
            commands.go();
            commands.ofCase();
        } else commands.add("View", "Light or dark", "Shortcut+Shift+L", () -> true, shell::toggleTheme);
        commands.help();
        return List.copyOf(commands.all);
    }

    private void file() {
        boolean open = shell.desk().isPresent();
        add("File", "New case…", "Shortcut+N", () -> true, shell::newCase);
        add("File", "Open a case…", "Shortcut+O", () -> true, shell::chooseCase);
        add("File", "Open the example", "Shortcut+Shift+O", () -> true, shell::openExample);
        if (open) {
            add("File", "Import files…", "Shortcut+I", () -> true, shell::chooseFiles);
            add("File", "Import a folder…", "", () -> true, shell::chooseFolder);
        }
        add("File", "Paste as article", "Shortcut+V", () -> true, shell::paste);
        if (open) {
            add("File", "Export figure…", "Shortcut+E", () -> has(work -> !work.open().get().events().isEmpty() || !work.open().get().ties().isEmpty()),
                    () -> shell.desk().ifPresent(desk -> desk.exporting().open()));
            add("File", "Write brief…", "Shortcut+Shift+E", () -> has(work -> !work.open().get().events().isEmpty() || !work.open().get().ties().isEmpty()),
                    () -> shell.desk().ifPresent(desk -> desk.briefing().open()));
            add("File", "Close the case", "Shortcut+W", () -> true, () -> shell.closeCase(() -> {}));
        }
        add("File", "Quit", "Shortcut+Q", () -> true, shell::quit);
    }

    private void edit() {
        all.add(Command.of("Edit", () -> "Undo" + title(work().undoTitle()), "Shortcut+Z", free(() -> work().undoTitle().isPresent()), () -> work().undo()));
        all.add(Command.of("Edit", () -> "Redo" + title(work().redoTitle()), "Shortcut+Shift+Z", free(() -> work().redoTitle().isPresent()), () -> work().redo()));
        view("Edit", "Select all actors", "Shortcut+A", desk -> desk.views().graph().picks().all());
        view("Edit", "Invert the selection", "Shortcut+Shift+I", desk -> desk.views().graph().picks().invert());
        all.add(Command.of("Edit", "Clear the selection", "Esc", free(() -> !work().selection().get().nothingPicked()), () -> work().select(Selection::cleared)));
        all.add(Command.of("Edit", "Rename the actor…", "F2", free(() -> work().selection().get().actors().size() == 1), () -> withDesk(desk -> {
            desk.panes().showInspector();
            desk.views().inspector().renameActor();
        })));
        for (Wish wish : Wish.values())
            all.add(Command.of("Edit", () -> "Actor" + title(Optional.of(wish.words(picked(1)))), "",
                    free(() -> picked(0).isPresent() && work().selection().get().actors().size() <= 2), () -> withDesk(desk -> picked(0)
                            .ifPresent(actor -> desk.actors().ask(wish, actor.id(), picked(1).map(Actor::id))))));
        all.add(Command.of("Edit", "Write a note…", "Shortcut+Shift+N", free(() -> !work().selection().get().nothingPicked()), () -> withDesk(desk -> {
            desk.panes().showInspector();
            desk.views().inspector().writeNote();
        })));
    }

    private Optional<Actor> picked(int number) {
        return work().selection().get().actors().stream().skip(number).findFirst().flatMap(work().open().get().actors()::get);
    }

    private static String title(Optional<String> what) {
        return what.map(words -> ": " + words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1)).orElse("");
    }

    private void view() {
        for (String name : List.of("Library", "Reader", "Actors", "Timeline", "Inspector"))
            all.add(Command.of("View", () -> (shows(name) ? "Hide " : "Show ") + name.toLowerCase(java.util.Locale.ROOT),
                    name.equals("Inspector") ? "F4" : "", free(() -> true), () -> withDesk(desk -> desk.panes().toggle(name))));
        view("View", "Maximise the pane, or put it back", "F11", desk -> desk.panes().maximise(desk.panes().focused()));
        view("View", "Zoom in", "Shortcut+Plus", desk -> desk.views().graph().sight().zoom(1.25));
        view("View", "Zoom out", "Shortcut+Minus", desk -> desk.views().graph().sight().zoom(.8));
        view("View", "Fit all", "Shortcut+0", desk -> desk.views().graph().sight().fitAll());
        view("View", "Fit the selection", "Shortcut+9", desk -> desk.views().graph().sight().fitSelection());
        view("View", "Arrange again", "", desk -> desk.views().graph().arrangeAgain());
        add("View", "Light or dark", "Shortcut+Shift+L", () -> true, shell::toggleTheme);
    }

    private boolean shows(String name) {
        return shell.desk().map(desk -> desk.panes().shows(name)).orElse(false);
    }

    private void go() {
        view("Go", "Search the articles", "Shortcut+F", desk -> desk.views().library().focusSearch());
        add("Go", "Run a command", "Shortcut+K", () -> true, shell::palette);
        view("Go", "Next article", "Alt+Down", desk -> desk.views().library().step(1));
        view("Go", "Previous article", "Alt+Up", desk -> desk.views().library().step(-1));
        view("Go", "Next pane", "F6", desk -> desk.panes().focusNext());
    }

    private void ofCase() {
        add("Case", "Name, marking and as-of date…", "", () -> true, shell::describe);
        view("Case", "Actors…", "Shortcut+Shift+A", desk -> desk.actors().open());
        view("Case", "Review…", "Shortcut+R", desk -> desk.review().open());
        add("Case", "Read again what older rules read", "", () -> has(work -> !work.again().outdated().isEmpty()), () -> work().again().read(work().again().outdated().all()));
        add("Case", "Read this article again", "", () -> has(work -> shown(work).isPresent()), () -> work().again().read(shown(work()).stream().toList()));
        add("Case", "Check the case", "", () -> true, shell::check);
    }

    private static Optional<Article> shown(Workspace work) {
        return work.selection().get().article().flatMap(id -> work.open().get().file().articles().get(id));
    }

    private void help() {
        if (shell.desk().isEmpty()) add("Help", "Run a command", "Shortcut+K", () -> true, shell::palette);
        add("Help", "Keys", "F1", () -> true, shell::keys);
        add("Help", "About Dateline", "", () -> true, shell::about);
    }

    private void add(String menu, String name, String key, BooleanSupplier enabled, Runnable action) {
        all.add(Command.of(menu, name, key, free(enabled), action));
    }

    private void view(String menu, String name, String key, Consumer<CaseDesk> action) {
        add(menu, name, key, () -> true, () -> withDesk(action));
    }

    /// A command waits until what lies over the desk is answered.
    private BooleanSupplier free(BooleanSupplier enabled) {
        return () -> !shell.busy() && enabled.getAsBoolean();
    }

    private void withDesk(Consumer<CaseDesk> action) {
        shell.desk().ifPresent(action);
    }

    private Workspace work() {
        return shell.desk().map(CaseDesk::work).orElseThrow();
    }

    private boolean has(java.util.function.Predicate<Workspace> what) {
        return shell.desk().map(CaseDesk::work).filter(what).isPresent();
    }
}
