package dateline.pipeline;

import dateline.model.ArticleText;
import dateline.model.Notice;
import dateline.model.Reading;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// The reading of an article, or why there is none: one article that cannot be read must not take the others with it.
public record Attempt(Optional<Reading> reading, Optional<Notice> fault) {
    static final Attempt NONE = new Attempt(Optional.empty(), Optional.empty());

    /// @throws CancellationException when the analyst has said stop
    public static Attempt of(Pipeline engine, ArticleText article) {
        try {
            return new Attempt(Optional.of(engine.read(article)), Optional.empty());
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            String title = article.article().title();
            return new Attempt(Optional.empty(), Optional.of(new Notice("not-read", title, "“" + title + "” could not be read: " + e.getMessage() + ".",
                    "Import it alone; if it fails again, save it as plain text first.")));
        }
    }

    boolean isNone() {
        return reading.isEmpty() && fault.isEmpty();
    }
}
