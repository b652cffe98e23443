package dateline.model;

import java.util.List;
import java.util.Optional;

/// The case as the analyst's rulings leave it: rejected readings gone, corrections made, events of
/// several articles joined in happenings. A pure function of the case, and all that views look at.
///
/// @param happenings by date, undated ones last in text order
public record ResolvedCase(
        CaseFile file, Table<Actor> actors, Table<Event> events, Table<Tie> ties, List<Happening> happenings) {

    public static ResolvedCase of(CaseFile file) {
        List<Happening> happenings = file.events().stream()
                .map(event -> new Happening(event.id(), List.of(event)))
                .toList();
        return new ResolvedCase(file, file.actors(), file.events(), file.ties(), happenings);
    }

    public Optional<Happening> happeningOf(String eventId) {
        return happenings.stream()
                .filter(one -> one.events().stream().anyMatch(event -> event.id().equals(eventId)))
                .findFirst();
    }
}
