package dateline.model.casefile;

import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Notice;
import dateline.model.Status;
import dateline.model.When;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What cannot be: an article that tells as past what lies after the day of its own publication. Either that day was read
/// wrongly, or that of the event.
public final class Anachronism {
    /// Told as past; plans and possibilities lie ahead.
    private static final Set<Status> PAST = Set.of(Status.OCCURRED, Status.CLAIMED);

    private Anachronism() {}

    /// @param events that were read in the article
    public static Optional<Notice> in(Article article, Collection<Event> events) {
        if (article.published().isEmpty()) return Optional.empty();
        LocalDate published = article.published().get();
        List<LocalDate> days = events.stream()
                .filter(event -> PAST.contains(event.status()))
                .flatMap(event -> event.date().filter(When::dated).flatMap(When::start).stream())
                // It is tomorrow already elsewhere.
                .filter(day -> day.isAfter(published.plusDays(1)))
                .distinct().sorted()
                .toList();
        if (days.isEmpty()) return Optional.empty();
        String more = days.size() == 1 ? "" : " and of " + (days.size() - 1) + (days.size() == 2 ? " more such day" : " more such days");
        return Optional.of(new Notice("after-publication", article.title(),
                "“" + article.title() + "” was published on " + published + " and tells of " + days.getFirst() + more + " as past.",
                "Check when it was published, or correct the day of the event."));
    }
}
