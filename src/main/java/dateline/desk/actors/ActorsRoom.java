package dateline.desk.actors;

import dateline.analysis.Mentioned;
import dateline.analysis.RulingWords;
import dateline.analysis.ToReview;
import dateline.desk.actors.ActorsModel.Ask;
import dateline.desk.part.Command;
import dateline.desk.part.DecisionList.Shown;
import dateline.desk.part.Look;
import dateline.desk.part.MenuGroup;
import dateline.desk.part.Room;
import dateline.desk.part.WhoIsWho;
import dateline.desk.work.Selection;
import dateline.desk.work.Workspace;
import dateline.edit.ActorDecisions.Outcome;
import dateline.edit.Change;
import dateline.model.Actor;
import dateline.model.Codebook;
import dateline.model.Kind;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// The register of a case's actors, and the rulings on who is who.
public final class ActorsRoom implements Room, WhoIsWho {
    private static final int SENTENCES = 12;

    private final Workspace work;
    private final Look look;
    private final BiConsumer<Path, Consumer<String>> saving;
    private final Consumer<Node> show;
    private final Runnable close;
    private final Map<String, String> countries = new LinkedHashMap<>();
    private final ChangeListener<Object> anew = (o, before, now) -> changed();
    private Ask ask = Ask.ALL;
    private Map<String, Integer> questions = Map.of();
    private int waiting;
    private Optional<String> picked = Optional.empty();
    private Path folder = Path.of(System.getProperty("user.home", "."));
    private @Nullable ActorsSheet sheet;
    private @Nullable ActorPage page;

    /// @param saving writes the alias register to a file and tells what came of it
    /// @param show is given the sheet, which fills the whole window above the desk
    /// @param close takes it away again
    public ActorsRoom(Workspace work, Look look, BiConsumer<Path, Consumer<String>> saving, Consumer<Node> show, Runnable close) {
        this.work = work;
        this.look = look;
        this.saving = saving;
        this.show = show;
        this.close = close;
        Path documents = folder.resolve("Documents");
        if (Files.isDirectory(documents)) folder = documents;
        for (Codebook.ActorRow row : work.codebook().actors()) if (row.kind() == Kind.COUNTRY) countries.put(row.id(), row.name());
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        for (Wish wish : Wish.values())
            all.add(Command.of(MenuGroup.ACTOR, () -> "Actor: " + Command.within(wish.words(chosen(1))), "",
                    () -> chosen(0).ifPresent(actor -> ask(wish, actor.id(), chosen(1).map(Actor::id))))
                    .when(() -> chosen(0).isPresent() && work.selection().get().actors().size() <= 2));
        all.add(Command.of(MenuGroup.SHEETS, "Actors…", "Shortcut+Shift+A", this::open));
        return all;
    }

    /// The first or second of the actors that are picked in the desk.
    private Optional<Actor> chosen(int number) {
        return work.selection().get().actors().stream().skip(number).findFirst().flatMap(work.open().get().actors()::get);
    }

    /// Opens the sheet; an actor that is picked in the desk is picked in it.
    private void open() {
        if (sheet != null) return;
        ask = Ask.ALL;
        questions = Map.of();
        picked = work.selection().get().actors().stream().filter(work.open().get().actors()::has).findFirst();
        ActorsSheet made = new ActorsSheet(look, new Told());
        sheet = made;
        work.open().addListener(anew);
        look.theme().addListener(anew);
        show.accept(made);
        changed();
        made.takeFocus();
    }

    /// Opens the form of one ruling alone over the desk.
    @Override
    public void ask(Wish wish, String actorId, Optional<String> other) {
        ResolvedCase open = work.open().get();
        Optional<Actor> actor = open.present(actorId);
        if (sheet != null || actor.isEmpty()) return;
        RulingForm form = new RulingForm(actor.get(), wish, open, look, countries, done -> {
            work.apply(done.change());
            close.run();
            // Of two that became one, the one that stands is looked at next.
            work.whenShown(() -> work.open().get().present(actorId).ifPresent(one -> work.select((Selection s) -> s.pickActors(List.of(one.id())))));
        }, close);
        other.flatMap(open::present).ifPresent(form::choose);
        show.accept(new RulingSheet(form, close));
        form.takeFocus();
    }

    private void leave() {
        if (sheet == null) return;
        work.open().removeListener(anew);
        look.theme().removeListener(anew);
        sheet = null;
        page = null;
        close.run();
    }

    private final class Told implements Wishes {
        @Override
        public void ask(Ask next) {
            ask = next;
            refresh();
        }

        @Override
        public void pick(String actorId) {
            picked = Optional.of(actorId);
            showPage();
        }

        @Override
        public void form(Wish wish) {
            ActorPage shown = page;
            ResolvedCase open = work.open().get();
            Optional<Actor> actor = picked.flatMap(open.actors()::get);
            if (shown == null || actor.isEmpty()) return;
            shown.form(Optional.of(new RulingForm(actor.get(), wish, open, look, countries, ActorsRoom.this::ruled, this::closeForm)));
        }

        @Override
        public boolean closeForm() {
            ActorPage shown = page;
            if (shown == null || !shown.asking()) return false;
            shown.form(Optional.empty());
            if (sheet != null) sheet.takeFocus();
            return true;
        }

        @Override
        public void takeBack(Shown one) {
            work.apply(new Change.Revoke(one.ruling().id(), "Take back: " + one.what()));
            work.whenShown(() -> {
                // Who comes back is looked at next.
                if (one.ruling().decision() instanceof Decision.Merge) pick(one.ruling().target());
                refresh();
            });
        }

        @Override
        public void undo() {
            if (work.undoTitle().isPresent()) work.undo();
        }

        @Override
        public void redo() {
            if (work.redoTitle().isPresent()) work.redo();
        }

        @Override
        public void showInGraph() {
            Optional<String> actor = picked;
            ActorsRoom.this.leave();
            actor.ifPresent(id -> work.select((Selection s) -> s.pickActors(List.of(id))));
        }

        @Override
        public void chooseCsv() {
            if (sheet == null) return;
            FileChooser chooser = new FileChooser();
            chooser.setTitle("Save the alias register");
            chooser.setInitialFileName("aliases.csv");
            if (Files.isDirectory(folder)) chooser.setInitialDirectory(folder.toFile());
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
            File answer = chooser.showSaveDialog(sheet.getScene().getWindow());
            if (answer == null) return;
            folder = Optional.ofNullable(answer.toPath().getParent()).orElse(folder);
            ActorsRoom.this.saveTo(answer.toPath());
        }

        @Override
        public void leave() {
            ActorsRoom.this.leave();
        }
    }

    private void ruled(Outcome.Done done) {
        work.apply(done.change());
        work.whenShown(() -> shown(done));
    }

    private void shown(Outcome.Done done) {
        // Of two that became one, the one that stands is looked at next.
        picked = picked.map(id -> work.open().get().identities().present(id));
        refresh();
        showPage();
        if (sheet != null) {
            sheet.tell(done.change().title() + ": done. Ctrl+Z takes it back.");
            sheet.takeFocus();
        }
    }

    /// Writes the alias register, as the file chooser gives the place.
    void saveTo(Path file) {
        saving.accept(file, this::tell);
    }

    private void tell(String words) {
        if (sheet != null) sheet.tell(words);
    }

    private void changed() {
        ResolvedCase open = work.open().get();
        picked = picked.map(open.identities()::present).filter(open.actors()::has);
        refresh();
        showPage();
        work.jobs().fetch(() -> ToReview.of(open), found -> {
            if (sheet == null || open != work.open().get()) return;
            questions = found.byActor();
            waiting = found.count();
            refresh();
        }, error -> {
            // The register is of use without the counts of what waits.
        });
    }

    private void refresh() {
        ActorsSheet shown = sheet;
        if (shown == null) return;
        ResolvedCase open = work.open().get();
        ActorsModel model = ActorsModel.of(open, ask, countries, questions);
        if (picked.isEmpty() && !model.rows().isEmpty()) {
            picked = Optional.of(model.rows().getFirst().actor().id());
            showPage();
        }
        shown.show(model, picked, decisions(open), waiting);
    }

    private static List<RulingWords> rulings(ResolvedCase open) {
        return RulingWords.of(open).stream().filter(RulingWords::onActors).toList();
    }

    private static List<Shown> decisions(ResolvedCase open) {
        return rulings(open).stream().map(one -> new Shown(one.ruling(), one.what(), one.did())).toList();
    }

    private void showPage() {
        ActorsSheet shown = sheet;
        if (shown == null) return;
        ResolvedCase open = work.open().get();
        Optional<Actor> actor = picked.flatMap(open.actors()::get);
        if (actor.isEmpty()) {
            page = null;
            shown.nobody();
            return;
        }
        ActorPage made = new ActorPage(actor.get(), open, look, countries, rulings(open), new Told());
        page = made;
        shown.show(made);
        work.jobs().fetch(() -> Mentioned.of(open, work.texts(), actor.get().id(), SENTENCES), found -> {
            if (page == made) made.sentences(found, open);
        }, error -> {
            if (page == made) made.sentences(List.of(), open);
        });
    }
}
