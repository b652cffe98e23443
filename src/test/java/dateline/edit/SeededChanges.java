package dateline.edit;

import static java.util.Map.entry;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Document;
import dateline.model.Event;
import dateline.model.Reading;
import dateline.model.casefile.Carried;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Note;
import dateline.model.casefile.Ruling;
import dateline.model.casefile.Seeded;
import dateline.model.casefile.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A generator for every kind of change; what it makes fits the case it is given.
final class SeededChanges {
    /// Makes a change for a case; empty when the case has nothing that it could be about.
    interface Maker {
        Optional<Change> make(Seeded seeded, CaseFile file);
    }

    static final Map<Class<?>, Maker> ALL = Map.ofEntries(
            entry(Change.AddArticles.class, (s, file) -> Optional.of(addArticles(s, file))),
            entry(Change.Reread.class, (s, file) -> s.anyOf(file.articles()).map(article -> reread(s, file, article))),
            entry(Change.ReadAgain.class, (s, file) -> s.anyOf(file.articles()).map(article -> readAgain(s, file, article))),
            entry(Change.Rule.class, (s, file) -> Optional.of(new Change.Rule(s.ruling(target(s, file)), "Rule"))),
            entry(Change.RuleAll.class, (s, file) -> Optional.of(new Change.RuleAll(s.some(3, () -> s.ruling(target(s, file))), "Rule"))),
            entry(Change.Revoke.class, (s, file) -> s.anyOf(file.rulings()).map(one -> new Change.Revoke(one.id(), "Revoke"))),
            entry(Change.AddEvent.class, (s, file) -> s.anyOf(file.articles()).map(article -> addEvent(s, article))),
            entry(Change.PutNote.class, (s, file) -> Optional.of(putNote(s, file))),
            entry(Change.PutNotes.class, (s, file) -> Optional.of(new Change.PutNotes(List.of(putNote(s, file).note()), s.anyOf(file.notes()).stream().map(note -> note.id()).toList(), "Write notes"))),
            entry(Change.DropNote.class, (s, file) -> s.anyOf(file.notes()).map(note -> new Change.DropNote(note.id()))),
            entry(Change.PutPlaces.class, (s, file) -> s.anyOf(file.actors()).map(one -> new Change.PutPlaces(List.of(s.place(one.id())), "Move"))),
            entry(Change.DropArticles.class, (s, file) -> s.anyOf(file.articles()).map(one -> new Change.DropArticles(List.of(one.id()), "Drop"))),
            entry(Change.TakeApart.class, (s, file) -> s.anyOf(file.articles()).map(one -> new Change.TakeApart(List.of(one.id()), "No copy"))),
            entry(Change.Describe.class, (s, file) -> Optional.of(new Change.Describe(s.words(), s.words(), s.maybe(s::day)))));

    private SeededChanges() {}

    private static Change addArticles(Seeded s, CaseFile file) {
        List<Document> documents = new ArrayList<>(s.some(2, s::document));
        documents.add(s.document());
        s.anyOf(file.documents()).ifPresent(documents::add);
        List<Source> sources = new ArrayList<>(s.some(2, s::source));
        s.anyOf(file.sources()).ifPresent(sources::add);
        List<Article> articles = new ArrayList<>();
        for (Document document : documents) articles.addAll(s.some(3, () -> s.article(document.id(), sources)));
        s.anyOf(file.articles()).ifPresent(articles::add);
        List<Actor> known = file.actors().stream().toList();
        List<Reading> readings = articles.stream().map(article -> s.reading(article.id(), known)).toList();
        var places = readings.stream().flatMap(reading -> reading.actors().stream()).map(actor -> s.place(actor.id())).toList();
        List<Carried> carried = s.anyOf(file.articles()).map(article -> new Carried(article.textHash(), s.source())).stream().toList();
        return new Change.AddArticles(documents, sources, articles, readings, places, carried, Map.of());
    }

    private static Change reread(Seeded s, CaseFile file, Article article) {
        Reading reading = s.reading(article.id(), file.actors().stream().toList());
        return Change.Reread.of(article, s.maybe(s::day), reading, s.moment());
    }

    private static Change readAgain(Seeded s, CaseFile file, Article article) {
        List<Article> articles = new ArrayList<>(List.of(article));
        s.anyOf(file.articles()).filter(other -> !other.equals(article)).ifPresent(articles::add);
        List<Actor> known = file.actors().stream().toList();
        List<Reading> readings = articles.stream().map(one -> s.reading(one.id(), known)).toList();
        return new Change.ReadAgain(articles, readings, Set.of(), List.of(s.place(s.oneOf(readings.getFirst().actors()).id())), Map.of());
    }

    private static Change addEvent(Seeded s, Article article) {
        Actor actor = s.actor();
        Event event = s.event(article.id(), List.of(actor.id()));
        return new Change.AddEvent(event, List.of(actor), "Add an event");
    }

    private static Change.PutNote putNote(Seeded s, CaseFile file) {
        Note fresh = s.note(target(s, file));
        return new Change.PutNote(s.maybe(() -> s.anyOf(file.notes())).flatMap(one -> one)
                .map(old -> new Note(old.id(), old.target(), fresh.text(), fresh.when()))
                .orElse(fresh));
    }

    private static String target(Seeded s, CaseFile file) {
        Optional<String> event = s.anyOf(file.events()).map(Event::id);
        return event.or(() -> s.anyOf(file.actors()).map(Actor::id)).orElse(file.rulings().stream().map(Ruling::id).findFirst().orElse("none"));
    }
}
