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
import dateline.model.Tie;
import dateline.model.TieBuilder;
import dateline.model.When;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// A case as news makes it, always the same for the same numbers: few actors are in much of it and most in little, some
/// happenings are told by several articles in differing words, dates are days, spans or lacking, a part is claimed,
/// denied or planned, and a third of the actors have no name.
public final class MadeNews {
    private static final int OUTLETS = 25;
    private static final int DAYS = 900;
    private static final int EACH = 5;
    private static final List<EventType> TYPES = List.of(
            type("ASSAULT", Sign.CONFLICT, "attack"), type("ACCUSE", Sign.CONFLICT, "accusation"), type("CONSULT", Sign.COOPERATION, "talks"),
            type("AID", Sign.COOPERATION, "aid"), type("THREATEN", Sign.CONFLICT, "threat"), type("COERCE", Sign.CONFLICT, "sanctions"),
            type("SUPPORT", Sign.COOPERATION, "support"), type("REQUEST", Sign.NEUTRAL, "request"), type("PROTEST", Sign.CONFLICT, "protest"),
            type("YIELD", Sign.COOPERATION, "withdrawal"), type("AGREE", Sign.COOPERATION, "agreement"), type("REJECT", Sign.CONFLICT, "refusal"));
    private static final Kind[] KINDS = {Kind.COUNTRY, Kind.ARMED_GROUP, Kind.MILITARY, Kind.PERSON, Kind.IGO, Kind.GOVERNMENT};
    private static final String[] SYLLABLES = {"ka", "ro", "min", "tel", "su", "dar", "vek", "an", "lo", "pri", "gos", "ba", "ri", "hun", "ex"};

    /// One thing that happened, as its accounts have it in common.
    private record Matter(EventType type, List<String> actors, List<String> recipients, Optional<When> date, Status status, List<String> words) {}

    private final Random random = new Random(11);
    private final List<Actor> actors = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private MadeNews() {}

    /// A case of so many events in a fifth as many articles.
    public static CaseFile of(int events) {
        MadeNews made = new MadeNews();
        int actors = (int) (60 * Math.sqrt(events) / 2);
        for (int i = 0; i < 6000; i++) made.words.add(made.word());
        for (int i = 0; i < actors; i++) made.actors.add(made.actor(i));
        for (int i = 0; i < events / EACH; i++) made.articles.add(made.article(i));
        made.tell(events);
        for (int i = 0; i < events / 20; i++) made.ties.add(made.tie(i));
        return CaseFile.empty("made").with(draft -> {
            for (int i = 0; i < OUTLETS; i++) draft.sources = draft.sources.with(Source.of("Courier " + i));
            draft.actors = draft.actors.withAll(made.actors);
            draft.articles = draft.articles.withAll(made.articles);
            draft.events = draft.events.withAll(made.events);
            draft.ties = draft.ties.withAll(made.ties);
        });
    }

    private static EventType type(String code, Sign sign, String label) {
        return new EventType(code, Optional.empty(), sign, label);
    }

    private String word() {
        StringBuilder out = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i >= 0; i--) out.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        return out.toString();
    }

    private Actor actor(int i) {
        String name = words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size())) + " " + i;
        return new Actor("actor-" + i, name, KINDS[i % KINDS.length], Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), List.of(),
                i % 3 != 2, Origin.machine("made@1"));
    }

    private Article article(int i) {
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays((long) i * DAYS * EACH / Math.max(1, articles.size() + 1) % DAYS);
        return ArticleBuilder.stagedBuilder()
                .id("article-" + i).documentId("document-" + i / 7).index(i % 7).textHash("hash-" + i)
                .title(sentence(6).toString())
                .sourceId(Optional.of(Source.of("Courier " + random.nextInt(OUTLETS)).id())).byline(Optional.empty())
                .published(random.nextInt(8) == 0 ? Optional.empty() : Optional.of(day))
                .publishedFrom(Optional.of("made")).dateline(Optional.empty()).parts(List.of()).words(300)
                .notices(List.of()).readBy(Optional.empty()).number(i + 1).carriers(List.of()).lineage(Article.Lineage.UNKNOWN).build();
    }

    private void tell(int count) {
        while (events.size() < count) {
            Matter matter = matter();
            int tellers = random.nextInt(3) > 0 ? 1 : 2 + random.nextInt(5);
            int first = random.nextInt(articles.size());
            for (int i = 0; i < tellers && events.size() < count; i++) events.add(account(matter, articles.get((first + i * 13) % articles.size())));
        }
    }

    /// Zipf's law: the n-th actor is in about 1/n as much as the first.
    private String someone() {
        return actors.get((int) Math.min(actors.size() - 1, Math.pow(actors.size(), random.nextDouble()) - 1)).id();
    }

    private Matter matter() {
        EventType type = TYPES.get(random.nextInt(TYPES.size()));
        List<String> doers = IntStream.range(0, random.nextInt(8) == 0 ? 2 : 1).mapToObj(i -> someone()).distinct().toList();
        int to = type.label().equals("talks") || random.nextInt(6) == 0 ? 0 : random.nextInt(9) == 0 ? 2 : 1;
        List<String> others = IntStream.range(0, to).mapToObj(i -> someone()).filter(id -> !doers.contains(id)).distinct().toList();
        List<String> both = type.label().equals("talks") ? List.of(doers.getFirst(), someone()) : doers;
        int certain = random.nextInt(10);
        Status status = certain < 6 ? Status.OCCURRED : certain < 8 ? Status.CLAIMED : certain == 8 ? Status.PLANNED : Status.DENIED;
        return new Matter(type, both, others, date(), status, sentence(14));
    }

    private Optional<When> date() {
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(DAYS));
        int kind = random.nextInt(20);
        if (kind < 3) return Optional.empty();
        int days = kind < 5 ? 6 : kind == 5 ? 30 : kind == 6 ? 300 : 0;
        return Optional.of(new When("then", Optional.of(day), Optional.of(day.plusDays(days)), days == 0 ? When.Precision.DAY : When.Precision.RANGE));
    }

    private List<String> sentence(int length) {
        return IntStream.range(0, length + random.nextInt(length)).mapToObj(i -> words.get((int) Math.pow(words.size(), random.nextDouble()) - 1)).toList();
    }

    private Event account(Matter matter, Article article) {
        int i = events.size();
        List<String> said = new ArrayList<>(matter.words());
        for (int k = random.nextInt(3); k > 0; k--) said.set(random.nextInt(said.size()), words.get(random.nextInt(words.size())));
        String sentence = String.join(" ", said);
        Span span = new Span(i % 40 * 100, i % 40 * 100 + sentence.length());
        List<String> by = matter.status() == Status.CLAIMED ? List.of(someone()) : List.of();
        Optional<String> denies = matter.status() == Status.DENIED && i > 0 ? Optional.of("event-" + random.nextInt(i)) : Optional.empty();
        return EventBuilder.stagedBuilder()
                .id("event-" + i).articleId(article.id()).type(matter.type()).actors(matter.actors())
                .recipients(matter.recipients()).contexts(List.of()).date(matter.date()).place(Optional.empty())
                .status(matter.status()).attributedTo(by).denies(denies).quantities(List.of())
                .evidence(List.of(new Evidence(article.id(), span, sentence))).trigger(span).words("").rule("made")
                .confidence(.5 + random.nextInt(50) / 100.0).suggested(false).mutual(true).origin(Origin.machine("made@1")).build();
    }

    private Tie tie(int i) {
        Article article = articles.get(random.nextInt(articles.size()));
        String sentence = String.join(" ", sentence(10));
        return TieBuilder.stagedBuilder()
                .id("tie-" + i).articleId(article.id())
                .kind(Tie.Kind.values()[random.nextInt(Tie.Kind.values().length)]).a(someone()).b(someone())
                .status(Status.OCCURRED).attributedTo(List.of()).date(Optional.empty())
                .evidence(List.of(new Evidence(article.id(), new Span(0, sentence.length()), sentence))).rule("made")
                .origin(Origin.machine("made@1")).build();
    }
}
