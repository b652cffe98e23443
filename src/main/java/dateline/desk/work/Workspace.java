package dateline.desk.work;

import dateline.casework.Casework.Incoming;
import dateline.casework.Casework;
import dateline.edit.Change;
import dateline.edit.History;
import dateline.job.Progress;
import dateline.job.Workers;
import dateline.model.Article;
import dateline.model.ArticleText;
import dateline.model.Codebook;
import dateline.model.Notice;
import dateline.model.Texts;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseIndex;
import dateline.model.casefile.Delta;
import dateline.model.casefile.ResolvedCase;
import dateline.pipeline.Intake;
import dateline.search.ArticleIndex;
import dateline.store.CaseStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The open case, what is picked in it, and the way to change either. FX thread only; saving, reading and what a
/// change means for all that is shown go on behind it: a change is in the case at once, and shows a moment later.
public final class Workspace {
    private final CaseStore store;
    private final Jobs jobs;
    private final Casework casework;
    private final Codebook codebook;
    private final Intake intake;
    private final History history;
    private final Workers writer = new Workers("save", 1);
    private final ReadOnlyObjectWrapper<ResolvedCase> open;

    /// The same for the job that works out the next one from it.
    private volatile ResolvedCase shown;

    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.at(LocalTime.now()));
    private final ArticleIndex index = new ArticleIndex();
    /// As the newest change has left the case, for work behind the window.
    private volatile CaseFile latest;
    private final Latest<CaseFile, ResolvedCase> resolving;
    private final List<Runnable> afterwards = new ArrayList<>();
    private Optional<CompletableFuture<Boolean>> closing = Optional.empty();
    private final ReadingAgain again;
    private final List<Change> unsaved = new ArrayList<>();

    /// Saves that have not answered yet.
    private int underWay;
    private Consumer<List<Notice>> teller = notices -> {};

    /// Takes a moment in a large case; may be made on any thread.
    public Workspace(CaseStore store, Jobs jobs, Machine machine, Codebook codebook, Intake intake) {
        this.store = store;
        this.jobs = jobs;
        this.casework = new Casework(store, machine::pipeline);
        this.codebook = codebook;
        this.intake = intake;
        this.again = new ReadingAgain(jobs, casework, codebook.version(), () -> open().get(), () -> latest, this::apply, notices -> teller.accept(notices));
        this.history = new History(store.file());
        this.latest = history.now();
        this.shown = indexed(ResolvedCase.of(latest));
        this.open = new ReadOnlyObjectWrapper<>(shown);
        this.resolving = new Latest<>(jobs, file -> indexed(next(file)), this::show, this::failed);
    }

    /// The case with everything that was done to it, which may be a moment ahead of what is shown.
    public CaseFile file() {
        return history.now();
    }

    /// The case as its rulings leave it and as it is shown; `.file()` is the case itself.
    public ReadOnlyObjectProperty<ResolvedCase> open() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving> saving() {
        return saving.getReadOnlyProperty();
    }

    public Path folder() {
        return store.folder();
    }

    /// What an event may be, for choosers.
    public Codebook codebook() {
        return codebook;
    }

    /// What makes articles of files and pasted text.
    public Intake intake() {
        return intake;
    }

    public Texts texts() {
        return store;
    }

    /// Reads articles of the case again.
    public ReadingAgain again() {
        return again;
    }

    public Jobs jobs() {
        return jobs;
    }

    /// Work that yields the ids of the articles whose text holds the words.
    public Callable<List<String>> finding(String words) {
        Iterable<Article> articles = open.get().file().articles();
        return () -> index.find(words, articles, store, Progress.SILENT);
    }

    /// What is wrong with the case on the disk; reads all of it, not for the FX thread.
    public List<Notice> check() {
        return store.check();
    }

    /// Who tells the analyst of notices that come up behind the scenes.
    public void tellTo(Consumer<List<Notice>> listener) {
        teller = listener;
    }

    public void tell(Notice... notices) {
        teller.accept(List.of(notices));
    }

    public void select(UnaryOperator<Selection> next) {
        Selection now = next.apply(selection.get());
        if (!now.equals(selection.get())) selection.set(now);
    }

    public void apply(Change change) {
        // What comes late, from a job or a motion, finds the case closed.
        if (closing.isPresent()) return;
        history.apply(change);
        changed();
        save();
    }

    /// Does it when all that was done so far shows: at once when it does already.
    public void whenShown(Runnable step) {
        if (open.get().file() == history.now()) step.run();
        else afterwards.add(step);
    }

    public Optional<String> undoTitle() {
        return history.undoTitle();
    }

    public Optional<String> redoTitle() {
        return history.redoTitle();
    }

    public void undo() {
        history.undo();
        changed();
        save();
    }

    public void redo() {
        history.redo();
        changed();
        save();
    }

    /// Tries again what could not be saved.
    public void retry() {
        List<Change> again = List.copyOf(unsaved);
        unsaved.clear();
        again.forEach(this::apply);
        if (again.isEmpty()) save();
    }

    private void changed() {
        latest = history.now();
        resolving.ask(latest);
    }

    /// A step that fails must not leave the window on the old case.
    private ResolvedCase next(CaseFile file) {
        try {
            return shown.after(file);
        } catch (RuntimeException e) {
            return ResolvedCase.of(file);
        }
    }

    /// The case with all that its panes look up, so that none of them has to look through it.
    private ResolvedCase indexed(ResolvedCase open) {
        CaseIndex.of(open).made();
        again.outdated(open);
        return open;
    }

    private void show(CaseFile asked, ResolvedCase next) {
        if (closing.isPresent()) return;
        Optional<String> article = selection.get().article();
        if (article.isPresent() && !asked.articles().has(article.get())) selection.set(selection.get().closeArticle());
        shown = next;
        open.set(next);
        List<Runnable> due = List.copyOf(afterwards);
        afterwards.clear();
        due.forEach(this::whenShown);
    }

    private void save() {
        CaseFile after = history.now();
        underWay++;
        saving.set(Saving.UNDER_WAY);
        writer.run(() -> {
            store.save(Delta.between(store.file(), after));
            return after;
        }).whenComplete((saved, error) -> Platform.runLater(() -> {
            underWay--;
            if (error != null) failedToSave(Failure.notice(error));
            else if (history.now() == saved) saving.set(Saving.at(LocalTime.now()));
        }));
    }

    /// Goes back to what is on the disk and keeps the changes, to be tried again. The next save, if one is under way,
    /// holds this one's changes too; a case that no undo reaches stays as it is in the window.
    private void failedToSave(Notice notice) {
        if (underWay > 0) return;
        unsaved.addAll(history.takeBack(store.file()));
        changed();
        saving.set(Saving.failed(notice));
        teller.accept(List.of(notice));
    }

    /// Reads articles in the background and puts them into the case, as one change.
    ///
    /// @param found documents with the articles chosen from them
    public void bringIn(List<Intake.Found> found) {
        List<ArticleText> articles = found.stream().flatMap(one -> one.articles().stream()).toList();
        if (articles.isEmpty()) return;
        String title = "Importing " + articles.size() + (articles.size() == 1 ? " article" : " articles");
        jobs.run(title, progress -> casework.bringIn(found, () -> latest, progress), this::add, this::failed);
    }

    /// Reads files and brings in every article found in them, without a question.
    public void bringInFiles(Callable<List<Path>> files) {
        jobs.run("Reading files", progress -> intake.read(files.call(), progress).toList(), this::bringIn, this::failed);
    }

    private void add(Incoming incoming) {
        List<Article> articles = incoming.change().articles();
        if (!incoming.change().isEmpty()) apply(incoming.change());
        if (!articles.isEmpty()) {
            whenShown(() -> {
                if (selection.get().article().isEmpty()) select(s -> s.showArticle(articles.getFirst().id()));
            });
        }
        List<Notice> worth = incoming.notices().stream().filter(n -> !n.code().equals("relative-stamp")).toList();
        if (!worth.isEmpty()) teller.accept(worth);
    }

    /// Reads an article again with the date that the analyst typed, or without one.
    public void setPublished(Article article, Optional<LocalDate> published) {
        jobs.run("Reading “" + article.title() + "” again", progress -> casework.readAgain(article, published), change -> {
            if (change.fits(history.now())) apply(change);
            else history.now().articles().get(article.id()).ifPresent(now -> setPublished(now, published));
        }, this::failed);
    }

    /// Tells the analyst of work that did not come to its end.
    public void failed(Throwable error) {
        teller.accept(List.of(Failure.notice(error)));
    }

    /// Lets everything be written and closes the case, behind the window; the answer comes when it is done.
    public CompletableFuture<Boolean> close() {
        if (closing.isPresent()) return closing.get();
        CompletableFuture<Boolean> done = writer.run(() -> {
            index.close();
            store.close();
            return true;
        });
        writer.finish();
        closing = Optional.of(done);
        return done;
    }
}
