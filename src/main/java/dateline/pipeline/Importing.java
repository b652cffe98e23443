package dateline.pipeline;

import dateline.job.Progress;
import dateline.model.Article;
import dateline.model.ArticleText;
import dateline.model.Document;
import dateline.model.Notice;
import dateline.model.Reading;
import dateline.model.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/// Reads chosen articles and gathers all that goes into a case. A partly failed import is a success with notices.
public final class Importing {
    private final Supplier<Pipeline> pipeline;

    public Importing(Pipeline pipeline) {
        this(() -> pipeline);
    }

    /// @param pipeline asked for only when there is an article to read: loading one takes seconds
    public Importing(Supplier<Pipeline> pipeline) {
        this.pipeline = pipeline;
    }

    /// What an import yields; the caller stores texts and readings and then applies one change.
    ///
    /// @param texts each article's text
    public record Imported(
            List<Document> documents,
            List<Source> sources,
            Map<Article, String> texts,
            List<Reading> readings,
            List<Notice> notices) {
        public List<Article> articles() {
            return List.copyOf(texts.keySet());
        }
    }

    /// Reads the articles one after another.
    ///
    /// @param when the moment of the import, kept with its documents
    /// @param known text hashes that the case has already; these articles are left out with a notice
    /// @throws CancellationException when the analyst said stop; nothing is kept then
    public Imported run(
            List<Document> documents, Instant when, List<ArticleText> articles, Collection<String> known, Progress progress) {
        Map<Article, String> texts = new LinkedHashMap<>();
        Map<String, Source> sources = new LinkedHashMap<>();
        List<Reading> readings = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        Optional<Pipeline> ready = Optional.empty();
        int done = 0;
        for (ArticleText one : articles) {
            Article article = one.article();
            progress.report(done++, articles.size(), article.title());
            boolean twice = known.contains(article.textHash())
                    || texts.keySet().stream().anyMatch(other -> other.textHash().equals(article.textHash()));
            if (twice) {
                notices.add(new Notice("known-article", article.title(), "“" + article.title() + "” is in the case already.",
                        "It was left out; nothing has to be done."));
                continue;
            }
            if (ready.isEmpty()) ready = Optional.of(pipeline.get());
            try {
                Reading reading = ready.get().read(one);
                texts.put(article, one.text());
                one.source().map(Source::of).ifPresent(source -> sources.put(source.id(), source));
                readings.add(reading);
                notices.addAll(article.notices());
            } catch (CancellationException e) {
                throw e;
            } catch (RuntimeException e) {
                notices.add(new Notice("not-read", article.title(), "“" + article.title() + "” could not be read: " + e.getMessage() + ".",
                        "Import it alone; if it fails again, save it as plain text first."));
            }
        }
        progress.report(articles.size(), articles.size(), "");
        List<Document> dated = documents.stream()
                .map(one -> new Document(one.id(), one.file(), one.format(), one.sha256(), one.bytes(), Optional.of(when)))
                .toList();
        return new Imported(dated, List.copyOf(sources.values()), texts, readings, notices);
    }

    /// Reads one article again, with another date.
    public Reading again(ArticleText article) {
        return pipeline.get().read(article);
    }
}
