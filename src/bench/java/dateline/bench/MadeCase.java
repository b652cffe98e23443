package dateline.bench;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.ArticleBuilder;
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
import dateline.model.casefile.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A case of any size, always the same for the same numbers.
public final class MadeCase {
    private static final String SENTENCE = "The ministry said on Thursday that the two had met and that the talks would go on.";
    private static final List<EventType> TYPES = List.of(
            new EventType("CONSULT", Optional.of("visit"), Sign.COOPERATION, "visit"),
            new EventType("AID", Optional.empty(), Sign.COOPERATION, "aid"),
            new EventType("ASSAULT", Optional.empty(), Sign.CONFLICT, "attack"),
            new EventType("ACCUSE", Optional.empty(), Sign.CONFLICT, "accusation"));
    private static final Kind[] KINDS = {Kind.COUNTRY, Kind.ARMED_GROUP, Kind.MILITARY, Kind.PERSON, Kind.IGO, Kind.GOVERNMENT};

    private final Random random = new Random(7);
    private final List<Actor> actors = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private MadeCase() {}

    public static CaseFile of(int actors, int articles, int events) {
        MadeCase made = new MadeCase();
        for (int i = 0; i < actors; i++) made.actors.add(made.actor(i));
        for (int i = 0; i < articles; i++) made.articles.add(made.article(i));
        for (int i = 0; i < events; i++) made.events.add(made.event(i));
        return CaseFile.empty("made").with(draft -> {
            draft.sources = draft.sources.with(Source.of("Morning Courier"));
            draft.actors = draft.actors.withAll(made.actors);
            draft.articles = draft.articles.withAll(made.articles);
            draft.events = draft.events.withAll(made.events);
        });
    }

    private Actor actor(int i) {
        return new Actor("actor-" + i, "Actor number " + i, KINDS[i % KINDS.length], Optional.empty(), Optional.empty(), Optional.empty(),
                Set.of(), List.of(), true, Origin.machine("made@1"));
    }

    private Article article(int i) {
        return ArticleBuilder.stagedBuilder()
                .id("article-" + i).documentId("document-" + i).index(0).textHash("hash-" + i)
                .title("Talks go on, part " + i).sourceId(Optional.of(Source.of("Morning Courier").id()))
                .byline(Optional.empty()).published(Optional.of(LocalDate.of(2024, 1, 1).plusDays(i % 300)))
                .publishedFrom(Optional.of("made")).dateline(Optional.empty()).parts(List.of()).words(300)
                .notices(List.of()).readBy(Optional.empty()).number(i + 1).carriers(List.of()).lineage(Article.Lineage.UNKNOWN).build();
    }

    private Event event(int i) {
        Article article = articles.get(i % articles.size());
        int one = random.nextInt(actors.size());
        int two = (one + 1 + random.nextInt(actors.size() - 1)) % actors.size();
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
        Span trigger = new Span(4 + i % 40, 12 + i % 40);
        return EventBuilder.stagedBuilder()
                .id("event-" + i).articleId(article.id()).type(TYPES.get(random.nextInt(TYPES.size())))
                .actors(List.of(actors.get(one).id())).recipients(List.of(actors.get(two).id())).contexts(List.of())
                .date(Optional.of(new When("on Thursday", Optional.of(day), Optional.of(day), When.Precision.DAY)))
                .place(Optional.empty()).status(i % 9 == 0 ? Status.CLAIMED : Status.OCCURRED).attributedTo(List.of())
                .denies(Optional.empty()).quantities(List.of())
                .evidence(List.of(new Evidence(article.id(), new Span(0, SENTENCE.length()), SENTENCE)))
                .trigger(trigger).words("").rule("made").confidence(0.8).suggested(false).mutual(true).origin(Origin.machine("made@1"))
                .build();
    }
}
