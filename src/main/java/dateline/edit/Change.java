package dateline.edit;

import dateline.model.Actor;
import dateline.model.Article.Lineage;
import dateline.model.Article;
import dateline.model.Document;
import dateline.model.Event;
import dateline.model.Reading;
import dateline.model.casefile.Carried;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Decision;
import dateline.model.casefile.Note;
import dateline.model.casefile.Place;
import dateline.model.casefile.Ruling;
import dateline.model.casefile.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing that the analyst did: a pure function of the case, with a title for the menu.
public sealed interface Change {
    CaseFile applyTo(CaseFile before);

    /// As the undo menu names it, such as "Import 2 articles".
    String title();

    /// Puts imported articles into the case; their texts are already with the store. Articles that the case
    /// has are passed over; the others get the next free numbers.
    ///
    /// @param carried who brought a text that the case has or gets here from another
    /// @param lineages by the ids of articles of the case or of those that come in: whose wording they are
    record AddArticles(
            List<Document> documents,
            List<Source> sources,
            List<Article> articles,
            List<Reading> readings,
            List<Place> places,
            List<Carried> carried,
            Map<String, Lineage> lineages)
            implements Change {
        public AddArticles(List<Document> documents, List<Source> sources, List<Article> articles, List<Reading> readings, List<Place> places) {
            this(documents, sources, articles, readings, places, List.of(), Map.of());
        }

        public AddArticles withPlaces(List<Place> gained) {
            return new AddArticles(documents, sources, articles, readings, gained, carried, lineages);
        }

        /// Whether there is nothing in it.
        public boolean isEmpty() {
            return articles.isEmpty() && carried.isEmpty();
        }

        @Override
        public CaseFile applyTo(CaseFile before) {
            List<Article> fresh = articles.stream()
                    .filter(article -> !before.articles().has(article.id()))
                    .toList();
            Set<String> ids = Readings.ids(fresh);
            Set<String> from = fresh.stream().map(Article::documentId).collect(Collectors.toSet());
            CaseFile named = before.with(draft -> {
                draft.documents = draft.documents.withAll(documents.stream()
                        .filter(document -> !before.documents().has(document.id()))
                        .filter(document -> from.contains(document.id()))
                        .toList());
                draft.sources = draft.sources.withAll(Stream.concat(sources.stream(), carried.stream().map(Carried::by))
                        .filter(source -> !before.sources().has(source.id()))
                        .toList());
                draft.places = draft.places.withAll(places.stream()
                        .filter(place -> !before.places().has(place.actorId()))
                        .toList());
            });
            CaseFile numbered = Numbering.carried(Numbering.put(named, fresh), carried);
            CaseFile read = Readings.put(numbered, readings.stream().filter(reading -> ids.contains(reading.articleId())).toList());
            CaseFile placed = Lineages.put(read, lineages);
            return placed.with(draft -> draft.rulings = draft.rulings.withAll(CopiedRulings.of(placed, ids)));
        }

        @Override
        public String title() {
            if (articles.isEmpty()) return "Name who else carried " + (carried.size() == 1 ? "an article" : carried.size() + " articles");
            return "Import " + articles.size() + (articles.size() == 1 ? " article" : " articles");
        }
    }

    /// Replaces the reading of one article, because its date was typed.
    ///
    /// @param article as it was when the machine read it again
    /// @param published the date it now has
    /// @param ruling the typed date, with who and when
    record Reread(Article article, Optional<LocalDate> published, Reading reading, Ruling ruling) implements Change {
        /// What stands as the words that a typed date was read from.
        public static final String TYPED = "typed by the analyst";

        public static Reread of(Article article, Optional<LocalDate> published, Reading reading, Instant when) {
            return new Reread(article, published, reading, dated(article, published, when));
        }

        static Ruling dated(Article article, Optional<LocalDate> published, Instant when) {
            return Ruling.of(new Decision.Published(article.id(), published), Optional.empty(), when);
        }

        /// Whether the article is still as it was when the machine read it again; else it runs once more.
        public boolean fits(CaseFile file) {
            return file.articles().get(article.id()).filter(article::equals).isPresent();
        }

        @Override
        public CaseFile applyTo(CaseFile before) {
            CaseFile without = Readings.drop(before, Set.of(article.id()));
            CaseFile dated = without.with(draft -> {
                draft.articles = draft.articles.with(
                        article.withPublished(published, published.isPresent() ? Optional.of(TYPED) : Optional.empty()));
                draft.rulings = draft.rulings.with(ruling);
            });
            return Readings.put(dated, List.of(reading));
        }

        @Override
        public String title() {
            return "Set the date of “" + article.title() + "”";
        }
    }

    /// Puts readings by newer rules, or with names that the analyst added since, in the place of old ones.
    ///
    /// @param articles as they were when the machine read them again; those that are others by now are passed over
    /// @param elsewhere ids of actors that articles which were not read again name
    /// @param places of actors that come in
    /// @param lineages by the ids of articles that were never compared with others: whose wording they are
    record ReadAgain(List<Article> articles, List<Reading> readings, Set<String> elsewhere, List<Place> places, Map<String, Lineage> lineages)
            implements Change {
        public ReadAgain withPlaces(List<Place> gained) {
            return new ReadAgain(articles, readings, elsewhere, gained, lineages);
        }

        /// Ids of the articles that were read again.
        public Set<String> ids() {
            return Readings.ids(articles);
        }

        /// Whether any article is still as it was when the machine read it again.
        public boolean fits(CaseFile file) {
            return articles.stream().anyMatch(article -> unchanged(article, file));
        }

        private static boolean unchanged(Article article, CaseFile file) {
            return file.articles().get(article.id()).filter(article::equals).isPresent();
        }

        @Override
        public CaseFile applyTo(CaseFile before) {
            Set<String> ids = Readings.ids(articles.stream().filter(article -> unchanged(article, before)).toList());
            CaseFile read = Readings.exchange(before, ids, elsewhere, readings.stream().filter(reading -> ids.contains(reading.articleId())).toList());
            return Lineages.put(read, lineages).with(draft -> draft.places =
                    draft.places.withAll(places.stream().filter(place -> !before.places().has(place.actorId())).toList()));
        }

        @Override
        public String title() {
            return articles.size() == 1 ? "Read “" + articles.getFirst().title() + "” again" : "Read " + articles.size() + " articles again";
        }
    }

    /// Accepts, rejects, corrects, renames …: adds a ruling.
    record Rule(Ruling ruling, String title) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            return before.with(draft -> draft.rulings = draft.rulings.with(ruling));
        }
    }

    /// The same of many at once.
    record RuleAll(List<Ruling> rulings, String title) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            return before.with(draft -> draft.rulings = draft.rulings.withAll(rulings));
        }
    }

    /// Takes a ruling back, with what was said of copies in the same moment; it stays on record as revoked.
    record Revoke(String rulingId, String title) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            return before.with(draft -> before.rulings().get(rulingId)
                    .ifPresent(ruling -> draft.rulings = draft.rulings.withAll(CopiedRulings.same(before, ruling).map(Ruling::asRevoked).toList())));
        }
    }

    /// Adds an event that the analyst read in a text, with the actors that it needs.
    record AddEvent(Event event, List<Actor> newActors, String title) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            return before.with(draft -> {
                draft.actors = draft.actors.withAll(newActors.stream()
                        .filter(actor -> !before.actors().has(actor.id()))
                        .toList());
                draft.events = draft.events.with(event);
            });
        }
    }

    /// Adds a note or, when the case has one of its id, changes it.
    record PutNote(Note note) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            return before.with(draft -> draft.notes = draft.notes.with(note));
        }

        @Override
        public String title() {
            return "Write a note";
        }
    }

    /// Writes and takes away several notes at once.
    ///
    /// @param drop ids of notes
    record PutNotes(List<Note> notes, List<String> drop, String title) implements Change {
        public PutNotes {
            notes = List.copyOf(notes);
            drop = List.copyOf(drop);
        }

        @Override
        public CaseFile applyTo(CaseFile before) {
            return before.with(draft -> draft.notes = draft.notes.without(drop).withAll(notes));
        }
    }

    /// Takes a note away.
    record DropNote(String noteId) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            return before.with(draft -> draft.notes = draft.notes.without(List.of(noteId)));
        }

        @Override
        public String title() {
            return "Delete a note";
        }
    }

    /// Puts actors somewhere else in the picture.
    record PutPlaces(List<Place> places, String title) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            return before.with(draft -> draft.places = draft.places.withAll(places));
        }
    }

    /// Takes articles out of the case with all that the machine read from them.
    record DropArticles(List<String> articleIds, String title) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            CaseFile without = Readings.drop(before, Set.copyOf(articleIds));
            return without.with(draft -> {
                draft.articles = draft.articles.without(articleIds);
                draft.events = draft.events.without(draft.events.stream()
                        .filter(event -> articleIds.contains(event.articleId()))
                        .map(Event::id)
                        .toList());
                draft.documents = draft.documents.without(before.documents().stream()
                        .map(Document::id)
                        .filter(id -> draft.articles.stream().noneMatch(a -> a.documentId().equals(id)))
                        .toList());
            });
        }
    }

    /// Says of articles that they are no copies: each is a source of its own, and so it stays when more come in.
    record TakeApart(List<String> articleIds, String title) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            return Lineages.apart(before, Set.copyOf(articleIds));
        }
    }

    /// Names the case, marks it, sets its as-of date.
    record Describe(String name, String marking, Optional<LocalDate> asOf) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            return before.with(draft -> {
                draft.name = name;
                draft.marking = marking;
                draft.asOf = asOf;
            });
        }

        @Override
        public String title() {
            return "Describe the case";
        }
    }
}
