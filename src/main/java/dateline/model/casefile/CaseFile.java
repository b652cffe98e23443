package dateline.model.casefile;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Claim;
import dateline.model.Document;
import dateline.model.Event;
import dateline.model.Quantity;
import dateline.model.Tie;
import dateline.model.persistent.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// A whole case as one immutable value, without the texts: what was read, and what was decided.
/// Happenings are not in it: they follow from events and rulings, see [ResolvedCase].
///
/// @param marking "", a TLP 2.0 label such as `TLP:AMBER`, or free text
/// @param asOf the date that figures and briefs state; empty means the newest publication date of what is shown
/// @param numbered the highest number that an article of it ever had; no number is given twice
public record CaseFile(
        String name,
        String marking,
        Optional<LocalDate> asOf,
        int numbered,
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
        Table<Place> places) {

    public static CaseFile empty(String name) {
        return new CaseFile(
                name,
                "",
                Optional.empty(),
                0,
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
                Table.empty(Place::actorId));
    }

    /// A copy with some tables exchanged: `file.with(draft -> draft.notes = draft.notes.with(note))`.
    public CaseFile with(Consumer<Draft> edit) {
        Draft draft = new Draft(this);
        edit.accept(draft);
        return new CaseFile(
                draft.name,
                draft.marking,
                draft.asOf,
                draft.numbered,
                draft.documents,
                draft.sources,
                draft.articles,
                draft.actors,
                draft.events,
                draft.ties,
                draft.claims,
                draft.quantities,
                draft.rulings,
                draft.notes,
                draft.places);
    }

    /// The parts of a case while a copy is made.
    public static final class Draft {
        public String name;
        public String marking;
        public Optional<LocalDate> asOf;
        public int numbered;
        public Table<Document> documents;
        public Table<Source> sources;
        public Table<Article> articles;
        public Table<Actor> actors;
        public Table<Event> events;
        public Table<Tie> ties;
        public Table<Claim> claims;
        public Table<Quantity> quantities;
        public Table<Ruling> rulings;
        public Table<Note> notes;
        public Table<Place> places;

        private Draft(CaseFile of) {
            name = of.name;
            marking = of.marking;
            asOf = of.asOf;
            numbered = of.numbered;
            documents = of.documents;
            sources = of.sources;
            articles = of.articles;
            actors = of.actors;
            events = of.events;
            ties = of.ties;
            claims = of.claims;
            quantities = of.quantities;
            rulings = of.rulings;
            notes = of.notes;
            places = of.places;
        }
    }
}
