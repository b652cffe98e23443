package dateline.analysis;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.EventType;
import dateline.model.Evidence;
import dateline.model.Kind;
import dateline.model.Origin;
import dateline.model.Sign;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.When;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A case made by hand: events as lines such as `NOR | CONFLICT attacks | SOU | occurred | 2023-05-01..2023-05-31 month`.
public final class SmallCase {
    private final List<Event> events = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();

    public SmallCase actor(String id, String name, Kind kind) {
        actors.add(new Actor(
                id, name, kind, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), List.of(), true, Origin.machine("test@1")));
        return this;
    }

    public SmallCase article(String id, String title, String published) {
        Optional<LocalDate> date = published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
        articles.add(ArticleBuilder.stagedBuilder()
                .id(id).documentId("file").index(articles.size()).textHash("hash-" + id).title(title)
                .sourceId(Optional.empty()).byline(Optional.empty()).published(date).publishedFrom(Optional.empty())
                .dateline(Optional.empty()).parts(List.of()).words(100).notices(List.of()).readBy(Optional.empty()).number(articles.size() + 1).carriers(List.of()).lineage(Article.Lineage.UNKNOWN)
                .build());
        return this;
    }

    /// Adds an event to the article that was added last; a date is left away where none is stated.
    public SmallCase event(String line) {
        String[] part = line.split("\\s*\\|\\s*", -1);
        String[] type = part[1].split(" ", 2);
        String id = "e" + (events.size() + 1);
        String article = articles.getLast().id();
        Span span = new Span(events.size() * 100, events.size() * 100 + 50);
        events.add(EventBuilder.stagedBuilder()
                .id(id).articleId(article)
                .type(new EventType(type[1].toUpperCase(java.util.Locale.ROOT), Optional.empty(), Sign.valueOf(type[0]), type[1]))
                .actors(ids(part[0])).recipients(ids(part[2])).contexts(List.of())
                .date(part.length > 4 ? Optional.of(when(part[4])) : Optional.empty()).place(Optional.empty())
                .status(Status.valueOf(part[3].toUpperCase(java.util.Locale.ROOT))).attributedTo(List.of())
                .denies(Optional.empty()).quantities(List.of())
                .evidence(List.of(new Evidence(article, span, "Sentence of " + id))).trigger(span).words("").rule("test")
                .confidence(.9).suggested(false).mutual(true).origin(Origin.machine("test@1")).build());
        return this;
    }

    private static List<String> ids(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(", "));
    }

    /// "2023-06-01", "2023-06-01..2023-06-04 range", "2023-06-01 context", "reported 2023-06-02", "to come 2023-06-02".
    private static When when(String text) {
        if (text.startsWith("reported ")) return When.reported(Optional.empty(), Optional.of(LocalDate.parse(text.substring(9))));
        if (text.startsWith("to come ")) return When.reported(Optional.of(LocalDate.parse(text.substring(8))), Optional.empty());
        if (text.endsWith(" context")) return when(text.substring(0, text.length() - 8)).on(Basis.CONTEXT);
        String[] words = text.split(" ");
        String[] days = words[0].split("\\.\\.", -1);
        Optional<LocalDate> start = days[0].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(days[0]));
        String last = days.length > 1 ? days[1] : days[0];
        Optional<LocalDate> end = last.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(last));
        String precision = words.length > 1 ? words[1] : "day";
        return new When(text, start, end, When.Precision.valueOf(precision.toUpperCase(java.util.Locale.ROOT)));
    }

    public ResolvedCase open() {
        return ResolvedCase.of(CaseFile.empty("small").with(draft -> {
            draft.actors = draft.actors.withAll(actors);
            draft.articles = draft.articles.withAll(articles);
            draft.events = draft.events.withAll(events);
        }));
    }
}
