package dateline.casework;

import dateline.chart.layout.Arranger;
import dateline.copies.CopyFinder;
import dateline.edit.Change;
import dateline.job.Foreground;
import dateline.job.Progress;
import dateline.model.AddedNames;
import dateline.model.Article.Lineage;
import dateline.model.Article;
import dateline.model.ArticleText;
import dateline.model.Document;
import dateline.model.Notice;
import dateline.model.Reading;
import dateline.model.Span;
import dateline.model.casefile.Carried;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.NameGathering;
import dateline.model.casefile.ResolvedCase;
import dateline.pipeline.Importing.Imported;
import dateline.pipeline.Importing;
import dateline.pipeline.Intake.Found;
import dateline.pipeline.Pipeline;
import dateline.store.CaseStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Brings articles into a case and reads them again; takes seconds, so never for the thread that shows the case.
public final class Casework {
    private final CaseStore store;
    private final Supplier<Pipeline> pipeline;

    /// @param pipeline asked for only when there is an article to read: loading one takes seconds
    public Casework(CaseStore store, Supplier<Pipeline> pipeline) {
        this.store = store;
        this.pipeline = pipeline;
    }

    /// What came in: a change that is yet to be applied, and what is worth telling.
    public record Incoming(Change.AddArticles change, List<Notice> notices) {}

    /// Reads what was found, keeps originals and texts with the case and gives newcomers their places. Nothing is
    /// kept when it is stopped.
    ///
    /// @param now the case, asked for again when all is read: it may have changed meanwhile
    /// @throws CancellationException when the analyst said stop
    public Incoming bringIn(List<Found> found, Supplier<CaseFile> now, Progress progress) {
        assert Foreground.away();
        List<Document> documents = found.stream().map(one -> one.document().document()).toList();
        List<ArticleText> articles = found.stream().flatMap(one -> one.articles().stream()).toList();
        List<String> known = now.get().articles().stream().map(Article::textHash).toList();
        Imported imported = importing(now.get()).run(documents, Instant.now(), articles, known, progress);
        for (Found one : found) keep(one);
        store.putTexts(imported.texts(), imported.readings());
        return new Incoming(placed(now.get(), imported, store::text), imported.notices());
    }

    /// With the names that the analyst added to the case.
    private Importing importing(CaseFile file) {
        AddedNames names = NameGathering.of(file);
        return new Importing(() -> pipeline.get().with(names));
    }

    private void keep(Found one) {
        String hash = one.document().document().sha256();
        if (one.file().isPresent()) store.keepOriginal(hash, one.file().get());
        else store.keepOriginal(hash, one.pasted());
    }

    private static Change.AddArticles placed(CaseFile before, Imported imported, Function<String, Optional<String>> texts) {
        Change.AddArticles change = new Change.AddArticles(
                imported.documents(), imported.sources(), imported.articles(), imported.readings(), List.of(), news(before, imported), imported.articles().isEmpty() ? Map.of() : lineages(before, imported.articles(), texts));
        return change.withPlaces(Arranger.gained(ResolvedCase.of(before), ResolvedCase.of(change.applyTo(before))));
    }

    /// Whose wording the articles are, where it is not known yet; those of a case that never had them compared are with them.
    private static Map<String, Lineage> lineages(CaseFile before, List<Article> fresh, Function<String, Optional<String>> texts) {
        Map<String, Lineage> found = new LinkedHashMap<>();
        CopyFinder finder = new CopyFinder(texts);
        Stream.concat(before.articles().stream(), fresh.stream()).forEach(article -> {
            Lineage lineage = finder.put(article).lineage();
            if (!lineage.equals(article.lineage())) found.put(article.id(), lineage);
        });
        return found;
    }

    /// What is told of carriers that is not known yet.
    private static List<Carried> news(CaseFile before, Imported imported) {
        List<Article> all = Stream.concat(before.articles().stream(), imported.articles().stream()).toList();
        return imported.carried().stream().filter(one -> all.stream().anyMatch(one::isNewTo)).distinct().toList();
    }

    /// Reads articles of the case again by the rules that the program carries and with the names that the analyst added;
    /// their texts are in the case. Nothing is kept when it is stopped.
    ///
    /// @param now the case, asked for again when all is read
    /// @throws CancellationException when the analyst said stop
    public Again readAgain(List<Article> articles, Supplier<CaseFile> now, Progress progress) {
        assert Foreground.away();
        List<Notice> notices = new ArrayList<>();
        List<ArticleText> texts = new ArrayList<>();
        for (Article article : articles)
            store.text(article.textHash()).ifPresentOrElse(
                    text -> texts.add(unread(article, text)),
                    () -> notices.add(new Notice("text-damaged", article.title(), "The text of “" + article.title() + "” is damaged or missing.",
                            "Restore a backup of the case.")));
        Imported read = importing(now.get()).run(List.of(), Instant.now(), texts, List.of(), progress);
        read.notices().stream().filter(notice -> notice.code().equals("not-read")).forEach(notices::add);
        store.putTexts(read.texts(), read.readings());
        CaseFile file = now.get();
        Change.ReadAgain change = new Change.ReadAgain(read.articles(), read.readings(), named(file, read.articles()), List.of(), lineages(file, List.of(), store::text));
        ResolvedCase before = ResolvedCase.of(file);
        ResolvedCase after = ResolvedCase.of(change.applyTo(file));
        return Again.of(change.withPlaces(Arranger.gained(before, after)), pipeline.get().rules(), before, after, notices);
    }

    private static ArticleText unread(Article article, String text) {
        return new ArticleText(article, text, Optional.empty(), new Span(0, 0), List.of());
    }

    /// Ids of the actors whom the other articles of the case name.
    private Set<String> named(CaseFile file, List<Article> but) {
        Set<String> ids = new HashSet<>();
        for (Article article : file.articles())
            if (!but.contains(article)) store.mentions(article).forEach(mention -> ids.add(mention.actorId()));
        return ids;
    }

    /// Reads an article again with the date that the analyst typed, or without one.
    public Change.Reread readAgain(Article article, Optional<LocalDate> published) {
        String text = store.text(article.textHash()).orElseThrow(() -> new IllegalStateException("its text is missing"));
        Article dated = article.withPublished(published, published.map(day -> Change.Reread.TYPED));
        Reading reading = pipeline.get().with(NameGathering.of(store.file())).read(unread(dated, text));
        store.putReading(article, published, reading);
        return Change.Reread.of(article, published, reading, Instant.now());
    }
}
