package dateline.model.casefile;

import dateline.model.Event;
import java.util.List;

/// The events of several articles that tell the same thing; derived, never stored.
///
/// @param events at least one, the firmest and earliest told first; all in `ResolvedCase`
public record Happening(String id, List<Event> events) {
    public Happening {
        events = List.copyOf(events);
    }

    /// The event that speaks for all: its type, sides and status are drawn.
    public Event lead() {
        return events.getFirst();
    }
}
