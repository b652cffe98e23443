package dateline.event;

import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Mention;
import dateline.model.Quantity;
import dateline.model.Tie;
import java.util.List;

/// All that was coded in one article.
///
/// @param actors those of the cast that were given, and takers-part without a name that only an event names
/// @param mentions of all the actors, by position
public record Coding(
        List<Actor> actors,
        List<Mention> mentions,
        List<Event> events,
        List<Tie> ties,
        List<Claim> claims,
        List<Quantity> quantities) {
    public Coding {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
        ties = List.copyOf(ties);
        claims = List.copyOf(claims);
        quantities = List.copyOf(quantities);
    }
}
