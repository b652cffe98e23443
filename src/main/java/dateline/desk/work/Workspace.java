package dateline.desk.work;

import dateline.edit.Change;
import dateline.edit.History;
import dateline.job.Progress;
import dateline.job.Workers;
import dateline.model.Article;
import dateline.model.ArticleText;
import dateline.model.CaseFile;
import dateline.model.Codebook;
import dateline.model.Delta;
import dateline.model.Document;
import dateline.model.Notice;
import dateline.model.Place;
import dateline.model.Reading;
import dateline.model.ResolvedCase;
import dateline.model.Span;
import dateline.model.Texts;
import dateline.pipeline.Importing;
import dateline.pipeline.Importing.Imported;
import dateline.pipeline.Intake;
import dateline.search.ArticleIndex;
import dateline.store.CaseStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The open case, what is picked in it, and the way to change either. FX thread only; saving and reading go on
/// behind it.
public final class Workspace implements AutoCloseable {
    private final CaseStore store;
    private final Jobs jobs;
    private final Machine machine;
    private final Codebook codebook;
    private final BiFunction<ResolvedCase, ResolvedCase, List<Place>> placer;
    private final History history;
    private final Workers writer = new Workers("save", 1);
    private final ReadOnlyObjectWrapper<ResolvedCase> open;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.at(LocalTime.now()));
    private final ArticleIndex index = new ArticleIndex();
    private Optional<Change> unsaved = Optional.empty();
    private Consumer<List<Notice>> teller = notices -> {};

    /// @param placer the places that a case gains when it becomes another one
    public Workspace(
            CaseStore store,
            Jobs jobs,
            Machine machine,
            Codebook codebook,
            BiFunction<ResolvedCase, ResolvedCase, List<Place>> placer) {
        this.store = store;
        this.jobs = jobs;
        this.machine = machine;
        this.codebook = codebook;
        this.placer = placer;
        this.history = new History(store.file());
        this.open = new ReadOnlyObjectWrapper<>(ResolvedCase.of(store.file()));
    }

    /// The case as its rulings leave it; `.file()` is the case itself.
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

    public Texts texts() {
        return store;
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
        history.apply(change);
        show();
        save(Optional.of(change));
    }

    public Optional<String> undoTitle() {
        return history.undoTitle();
    }

    public Optional<String> redoTitle() {
        return history.redoTitle();
    }

    public void undo() {
        history.undo();
        show();
        save(Optional.empty());
    }

    public void redo() {
        history.redo();
        show();
        save(Optional.empty());
    }

    /// Tries again what could not be saved.
    public void retry() {
        unsaved.ifPresent(change -> {
            unsaved = Optional.empty();
            apply(change);
        });
    }

    private void show() {
        ResolvedCase next = ResolvedCase.of(history.now());
        Optional<String> shown = selection.get().article();
        if (shown.isPresent() && !next.file().articles().has(shown.get()))
            selection.set(selection.get().closeArticle());
        open.set(next);
    }

    private void save(Optional<Change> change) {
        CaseFile after = history.now();
        saving.set(Saving.UNDER_WAY);
        writer.run(() -> {
            store.save(Delta.between(store.file(), after));
            return after;
        }).whenComplete((saved, error) -> Platform.runLater(() -> {
            if (error != null) failedToSave(change, Cases.notice(error));
            else if (history.now() == saved) saving.set(Saving.at(LocalTime.now()));
        }));
    }

    /// Goes back to what is on the disk and keeps the change, to be tried again.
    private void failedToSave(Optional<Change> change, Notice notice) {
        CaseFile disk = store.file();
        while (history.now() != disk && history.undoTitle().isPresent()) history.takeBack();
        if (unsaved.isEmpty()) unsaved = change;
        show();
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
        List<String> known = open.get().file().articles().stream().map(Article::textHash).toList();
        jobs.run(title, progress -> {
            progress.report(0, articles.size(), "");
            List<Document> documents = new ArrayList<>();
            for (Intake.Found one : found) documents.add(one.document().document());
            Importing importing = new Importing(machine.pipeline());
            Imported imported = importing.run(documents, Instant.now(), articles, known, progress);
            for (Intake.Found one : found) keep(one);
            store.putTexts(imported.texts(), imported.readings());
            return imported;
        }, this::add, this::failed);
    }

    /// Reads files and brings in every article found in them, without a question.
    public void bringInFiles(Callable<List<Path>> files) {
        jobs.run("Reading files", progress -> Intake.files(files.call(), progress).toList(), this::bringIn, this::failed);
    }

    private void keep(Intake.Found one) {
        String hash = one.document().document().sha256();
        if (one.file().isPresent()) store.keepOriginal(hash, one.file().get());
        else store.keepOriginal(hash, one.pasted());
    }

    private void add(Imported imported) {
        if (!imported.articles().isEmpty()) {
            Change.AddArticles change = new Change.AddArticles(
                    imported.documents(), imported.sources(), imported.articles(), imported.readings(), List.of());
            ResolvedCase before = open.get();
            ResolvedCase after = ResolvedCase.of(change.applyTo(before.file()));
            apply(change.withPlaces(placer.apply(before, after)));
            if (selection.get().article().isEmpty())
                select(s -> s.showArticle(imported.articles().getFirst().id()));
        }
        List<Notice> worth = imported.notices().stream().filter(n -> !n.code().equals("relative-stamp")).toList();
        if (!worth.isEmpty()) teller.accept(worth);
    }

    /// Reads an article again with the date that the analyst typed, or without one.
    public void setPublished(Article article, Optional<LocalDate> published) {
        jobs.run("Reading “" + article.title() + "” again", progress -> {
            String text = store.text(article.textHash()).orElseThrow(() -> new IllegalStateException("its text is missing"));
            Article dated = article.withPublished(published, published.map(day -> Change.Reread.TYPED));
            ArticleText again = new ArticleText(dated, text, Optional.empty(), new Span(0, 0), List.of());
            Reading reading = machine.pipeline().read(again);
            store.putReading(article, published, reading);
            return Change.Reread.of(article, published, reading, Instant.now());
        }, change -> {
            if (change.fits(open.get().file())) apply(change);
            else open.get().file().articles().get(article.id()).ifPresent(now -> setPublished(now, published));
        }, this::failed);
    }

    private void failed(Throwable error) {
        teller.accept(List.of(Cases.notice(error)));
    }

    /// Lets everything be written and closes the case.
    @Override
    public void close() {
        writer.close();
        index.close();
        store.close();
    }
}
