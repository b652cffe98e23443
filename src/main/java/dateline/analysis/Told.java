package dateline.analysis;

import dateline.model.Article;
import dateline.model.Event;
import dateline.model.ResolvedCase;
import dateline.model.Tie;
import dateline.model.When;
import java.time.LocalDate;
import java.util.Optional;

/// On which day a case was told something: when its article was published, or, where the article gives no date, the
/// last day on which it may have happened.
final class Told {
    private final ResolvedCase open;

    Told(ResolvedCase open) {
        this.open = open;
    }

    Optional<LocalDate> on(Event event) {
        return on(event.articleId(), event.date());
    }

    Optional<LocalDate> on(Tie tie) {
        return on(tie.articleId(), tie.date());
    }

    private Optional<LocalDate> on(String articleId, Optional<When> happened) {
        return open.file().articles().get(articleId).flatMap(Article::published).or(() -> happened.flatMap(when -> when.end().or(when::start)));
    }
}
