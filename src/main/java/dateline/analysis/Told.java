package dateline.analysis;

import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Tie;
import dateline.model.When;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.Optional;

/// On which day something comes into a story. Told: when its article was published, or, where the article gives no
/// date, the last day on which it may have happened. Happened: the other way round.
final class Told {
    private final ResolvedCase open;
    private final boolean publishedFirst;

    Told(ResolvedCase open, boolean publishedFirst) {
        this.open = open;
        this.publishedFirst = publishedFirst;
    }

    Optional<LocalDate> on(Event event) {
        return on(event.articleId(), event.date());
    }

    Optional<LocalDate> on(Tie tie) {
        return on(tie.articleId(), tie.date());
    }

    private Optional<LocalDate> on(String articleId, Optional<When> happened) {
        Optional<LocalDate> published = open.file().articles().get(articleId).flatMap(Article::published);
        Optional<LocalDate> over = happened.flatMap(when -> when.end().or(when::start));
        return publishedFirst ? published.or(() -> over) : over.or(() -> published);
    }
}
