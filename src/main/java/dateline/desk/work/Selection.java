package dateline.desk.work;

import dateline.model.Filter;
import java.util.Optional;
import java.util.Set;

/// What is picked and filtered right now; the same in every view.
///
/// @param actors ids of picked actors
/// @param events ids of picked events and ties (a picked line is the set of its events and ties)
/// @param article id of the article in the reader
public record Selection(Set<String> actors, Set<String> events, Optional<String> article, Filter filter) {
    public static final Selection NONE = new Selection(Set.of(), Set.of(), Optional.empty(), Filter.ALL);

    public Selection {
        actors = Set.copyOf(actors);
        events = Set.copyOf(events);
    }

    public boolean nothingPicked() {
        return actors.isEmpty() && events.isEmpty();
    }

    public Selection pickActors(Set<String> ids) {
        return new Selection(ids, Set.of(), article, filter);
    }

    public Selection pickEvents(Set<String> ids) {
        return new Selection(Set.of(), ids, article, filter);
    }

    public Selection showArticle(String id) {
        return new Selection(actors, events, Optional.of(id), filter);
    }

    public Selection withFilter(Filter next) {
        return new Selection(actors, events, article, next);
    }

    public Selection cleared() {
        return new Selection(Set.of(), Set.of(), article, filter);
    }
}
