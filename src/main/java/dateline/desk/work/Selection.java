package dateline.desk.work;

import dateline.model.Evidence;
import dateline.model.Filter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What is picked and filtered right now; the same in every view.
///
/// @param actors ids of picked actors
/// @param events ids of picked events and ties (a picked line is the set of its events and ties)
/// @param focus the event or tie of them whose sentence is looked at
/// @param article id of the article in the reader
/// @param passage a sentence that the analyst wants to make an event of
public record Selection(
        Set<String> actors,
        Set<String> events,
        Optional<String> focus,
        Optional<String> article,
        Optional<Evidence> passage,
        Filter filter) {
    public static final Selection NONE =
            new Selection(Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Filter.ALL);

    public Selection {
        actors = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(actors));
        events = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(events));
    }

    /// Whether the same is picked, whatever of it is in focus.
    public boolean samePicks(Selection other) {
        return actors.equals(other.actors) && events.equals(other.events) && passage.equals(other.passage);
    }

    public boolean nothingPicked() {
        return actors.isEmpty() && events.isEmpty();
    }

    public Selection pickActors(Collection<String> ids) {
        return new Selection(new LinkedHashSet<>(ids), Set.of(), Optional.empty(), article, Optional.empty(), filter);
    }

    /// Picks events and ties; the first of them comes into focus.
    public Selection pickEvents(Collection<String> ids) {
        return new Selection(Set.of(), new LinkedHashSet<>(ids), ids.stream().findFirst(), article, Optional.empty(), filter);
    }

    /// Another one of what is picked comes into focus.
    public Selection focusOn(String eventOrTie) {
        return new Selection(actors, events, Optional.of(eventOrTie), article, Optional.empty(), filter);
    }

    public Selection showArticle(String id) {
        return new Selection(actors, events, focus, Optional.of(id), Optional.empty(), filter);
    }

    /// No article in the reader: the one that was there is gone.
    public Selection closeArticle() {
        return new Selection(actors, events, focus, Optional.empty(), Optional.empty(), filter);
    }

    public Selection withFilter(Filter next) {
        return new Selection(actors, events, focus, article, passage, next);
    }

    public Selection makeEventOf(Evidence sentence) {
        return new Selection(Set.of(), Set.of(), Optional.empty(), article, Optional.of(sentence), filter);
    }

    public Selection cleared() {
        return new Selection(Set.of(), Set.of(), Optional.empty(), article, Optional.empty(), filter);
    }
}
