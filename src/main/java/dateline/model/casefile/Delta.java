package dateline.model.casefile;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Claim;
import dateline.model.Document;
import dateline.model.Event;
import dateline.model.Quantity;
import dateline.model.Tie;
import dateline.model.persistent.Table.Difference;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// What has to be written so that a stored case becomes another one. Most unchanged records are the same
/// objects in both, so that comparing large cases costs little.
public record Delta(
        CaseFile after,
        boolean described,
        Difference<Document> documents,
        Difference<Source> sources,
        Difference<Article> articles,
        Difference<Actor> actors,
        Difference<Event> events,
        Difference<Tie> ties,
        Difference<Claim> claims,
        Difference<Quantity> quantities,
        Difference<Ruling> rulings,
        Difference<Note> notes,
        Difference<Place> places) {

    public static Delta between(CaseFile before, CaseFile after) {
        return new Delta(
                after,
                !head(before).equals(head(after)),
                after.documents().since(before.documents()),
                after.sources().since(before.sources()),
                after.articles().since(before.articles()),
                after.actors().since(before.actors()),
                after.events().since(before.events()),
                after.ties().since(before.ties()),
                after.claims().since(before.claims()),
                after.quantities().since(before.quantities()),
                after.rulings().since(before.rulings()),
                after.notes().since(before.notes()),
                after.places().since(before.places()));
    }

    public boolean isEmpty() {
        return !described
                && Stream.of(documents, sources, articles, actors, events, ties, claims, quantities, rulings, notes, places)
                        .allMatch(Difference::isEmpty);
    }

    private record Head(String name, String marking, Optional<LocalDate> asOf, int numbered) {}

    private static Head head(CaseFile file) {
        return new Head(file.name(), file.marking(), file.asOf(), file.numbered());
    }
}
