package dateline.model;

import java.time.LocalDate;
import java.util.Optional;

/// A whole case as one immutable value, without the texts: what was read, and what was decided.
/// Happenings are not in it: they follow from events and rulings, see [ResolvedCase].
///
/// @param marking "", a TLP 2.0 label such as `TLP:AMBER`, or free text
/// @param asOf the date that figures and briefs state; empty means the newest publication date
public record CaseFile(
        String name,
        String marking,
        Optional<LocalDate> asOf,
        Table<Document> documents,
        Table<Source> sources,
        Table<Article> articles,
        Table<Actor> actors,
        Table<Event> events,
        Table<Tie> ties,
        Table<Claim> claims,
        Table<Quantity> quantities,
        Table<Ruling> rulings,
        Table<Note> notes,
        Table<Tag> tags,
        Table<Place> places) {

    public static CaseFile empty(String name) {
        return new CaseFile(
                name,
                "",
                Optional.empty(),
                Table.empty(Document::id),
                Table.empty(Source::id),
                Table.empty(Article::id),
                Table.empty(Actor::id),
                Table.empty(Event::id),
                Table.empty(Tie::id),
                Table.empty(Claim::id),
                Table.empty(Quantity::id),
                Table.empty(Ruling::id),
                Table.empty(Note::id),
                Table.empty(Tag::id),
                Table.empty(Place::actorId));
    }
}
