package dateline.pipeline;

import dateline.job.InOrder;
import dateline.job.Progress;
import dateline.model.Article;
import dateline.model.ArticleText;
import dateline.model.Document;
import dateline.model.Notice;
import dateline.model.Reading;
import dateline.model.casefile.Anachronism;
import dateline.model.casefile.Carried;
import dateline.model.casefile.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/// Reads chosen articles and gathers all that goes into a case. A partly failed import is a success with notices.
public final class Importing {
    private final Supplier<Pipeline> pipeline;
    private Optional<Pipeline> ready = Optional.empty();

    /// @param pipeline asked for only when there is an article to read: loading one takes seconds
    public Importing(Supplier<Pipeline> pipeline) {
        this.pipeline = pipeline;
    }

    /// What an import yields; the caller stores texts and readings and then applies one change.
    ///
    /// @param texts each article's text
    /// @param carried who brought a text of which this import or the case has the article already
    public record Imported(
            List<Document> documents,
            List<Source> sources,
            Map<Article, String> texts,
            List<Reading> readings,
            List<Notice> notices,
            List<Carried> carried) {
        public List<Article> articles() {
            return List.copyOf(texts.keySet());
        }
    }

    /// Reads the articles on all cores; what comes out stands in their order.
    ///
    /// @param when the moment of the import, kept with its documents
    /// @param known text hashes that the case has already; these articles are left out with a notice
    /// @throws CancellationException when the analyst said stop; nothing is kept then
    public Imported run(
            List<Document> documents, Instant when, List<ArticleText> articles, Collection<String> known, Progress progress) {
        Gathering gathering = new Gathering(known);
        Set<String> begun = new HashSet<>(known);
        try (InOrder<Attempt> attempts = new InOrder<>("reading", articles.stream()
                .map(one -> begun.add(one.article().textHash()) ? begin(one) : (Callable<Attempt>) () -> Attempt.NONE).iterator())) {
            int done = 0;
            for (ArticleText one : articles) {
                progress.report(done++, articles.size(), one.article().title());
                Attempt attempt = attempts.next();
                if (gathering.has(one.article())) gathering.known(one);
                // It was left to another one of the same text, and that could not be read.
                else gathering.add(one, attempt.isNone() ? Attempt.of(ready(), one) : attempt);
            }
        }
        progress.report(articles.size(), articles.size(), "");
        List<Document> dated = documents.stream()
                .map(one -> new Document(one.id(), one.file(), one.format(), one.sha256(), one.bytes(), Optional.of(when)))
                .toList();
        return gathering.done(dated);
    }

    /// The engine is there before the threads want it, or each would load its own.
    private Callable<Attempt> begin(ArticleText one) {
        Pipeline engine = ready();
        return () -> Attempt.of(engine, one);
    }

    private Pipeline ready() {
        Pipeline engine = ready.orElseGet(pipeline);
        ready = Optional.of(engine);
        return engine;
    }

    /// What has come together so far.
    private static final class Gathering {
        private final Set<String> hashes;
        private final Map<Article, String> texts = new LinkedHashMap<>();
        private final Map<String, Source> sources = new LinkedHashMap<>();
        private final List<Reading> readings = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();
        private final List<Carried> carried = new ArrayList<>();

        Gathering(Collection<String> known) {
            hashes = new HashSet<>(known);
        }

        boolean has(Article article) {
            return hashes.contains(article.textHash());
        }

        void known(ArticleText one) {
            String title = one.article().title();
            one.source().map(Source::of).ifPresent(by -> carried.add(new Carried(one.article().textHash(), by)));
            notices.add(new Notice("known-article", title, "“" + title + "” is in the case already.",
                    "It was left out; where it comes from another outlet, that one is named with it."));
        }

        void add(ArticleText one, Attempt attempt) {
            Article article = one.article();
            attempt.fault().ifPresent(notices::add);
            if (attempt.reading().isEmpty()) return;
            hashes.add(article.textHash());
            texts.put(article, one.text());
            one.source().map(Source::of).ifPresent(source -> sources.put(source.id(), source));
            readings.add(attempt.reading().get());
            notices.addAll(article.notices());
            Anachronism.in(article, attempt.reading().get().events()).ifPresent(notices::add);
        }

        Imported done(List<Document> documents) {
            return new Imported(documents, List.copyOf(sources.values()), texts, readings, notices, carried);
        }
    }
}
