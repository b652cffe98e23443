package dateline.model.casefile;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.Basis;
import dateline.model.Claim;
import dateline.model.Dateline;
import dateline.model.Document;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.EventType;
import dateline.model.Evidence;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Notice;
import dateline.model.Origin;
import dateline.model.Part;
import dateline.model.Quantity;
import dateline.model.QuantityBuilder;
import dateline.model.Reading;
import dateline.model.Sign;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Tie;
import dateline.model.TieBuilder;
import dateline.model.Timex;
import dateline.model.When;
import dateline.model.Where;
import dateline.model.persistent.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/// Records and whole cases from a seed: the same seed gives the same ones. Their words hold what breaks stores:
/// quotes, line ends, separators, letters beyond the first plane.
public final class Seeded {
    private static final List<String> WORDS = List.of(
            "Karakoram", "l’État", "İstanbul", "ıssız", "الخرطوم", "北京", "🛰 drone", "O'Brien; DROP TABLE event", "100%", "a\tb",
            "two\nlines", "\u001b\u001f\u001e", "\u001br", "zero\u0000byte", " led ", "\"quoted\"", "\\", "");

    private final Random random;
    private int made;

    public Seeded(long seed) {
        random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public String id(String kind) {
        return kind + "-" + made++;
    }

    public String words() {
        StringBuilder out = new StringBuilder("w" + made++);
        for (int i = below(3); i >= 0; i--) out.append(' ').append(oneOf(WORDS));
        return out.toString();
    }

    public <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    public <T> T oneOf(T[] all) {
        return all[below(all.length)];
    }

    public <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    public <T> List<T> some(int most, Supplier<T> one) {
        List<T> out = new ArrayList<>();
        for (int i = below(most + 1); i > 0; i--) out.add(one.get());
        return out;
    }

    /// Any row of the table.
    public <T> Optional<T> anyOf(Table<T> table) {
        return table.isEmpty() ? Optional.empty() : table.stream().skip(below(table.size())).findFirst();
    }

    public LocalDate day() {
        return LocalDate.of(2023, 1, 1).plusDays(below(900));
    }

    public Instant moment() {
        return Instant.ofEpochSecond(1_700_000_000L + below(1_000_000), below(1_000_000_000));
    }

    public Span span() {
        int start = below(5000);
        return new Span(start, start + below(200));
    }

    public Document document() {
        String hash = Id.sha256(words().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Document(hash.substring(0, 16), words(), "Text", hash, below(1 << 20), maybe(this::moment));
    }

    public Source source() {
        return new Source(id("source"), words());
    }

    public Article article(String documentId, List<Source> sources) {
        return ArticleBuilder.stagedBuilder()
                .id(id("article")).documentId(documentId).index(below(5))
                .textHash(Id.sha256(words().getBytes(java.nio.charset.StandardCharsets.UTF_8))).title(words())
                .sourceId(sources.isEmpty() ? Optional.empty() : maybe(() -> oneOf(sources).id()))
                .byline(maybe(this::words)).published(maybe(this::day)).publishedFrom(maybe(this::words))
                .dateline(maybe(() -> new Dateline(maybe(this::words), maybe(this::words), maybe(this::words))))
                .parts(some(3, () -> new Part(oneOf(Part.Kind.values()), span(), maybe(() -> "page " + below(90))))).words(below(900))
                .notices(some(2, () -> new Notice("code", words(), words(), words(), maybe(this::span))))
                .readBy(Optional.empty()).number(0).carriers(List.of()).lineage(Article.Lineage.UNKNOWN).build();
    }

    public Actor actor() {
        return new Actor(
                id("actor"), words(), oneOf(Kind.values()), maybe(() -> "SDN"), maybe(() -> "REB"), maybe(() -> id("whole")),
                Set.copyOf(some(2, () -> id("other"))), some(3, this::words), random.nextBoolean(), origin());
    }

    public Origin origin() {
        return random.nextBoolean() ? Origin.machine("rule:" + words() + "@1") : Origin.analyst(moment());
    }

    public When when() {
        return new When(words(), maybe(this::day), maybe(this::day), oneOf(When.Precision.values()), oneOf(Basis.values()));
    }

    public Evidence evidence(String articleId) {
        return new Evidence(articleId, span(), words());
    }

    private List<Evidence> evidences(String articleId) {
        List<Evidence> out = some(2, () -> evidence(articleId));
        out.addFirst(evidence(articleId));
        return out;
    }

    public Event event(String articleId, List<String> actorIds) {
        Event event = EventBuilder.stagedBuilder()
                .id(id("event")).articleId(articleId)
                .type(new EventType("ASSAULT", maybe(this::words), oneOf(Sign.values()), words()))
                .actors(some(2, () -> oneOf(actorIds))).recipients(some(2, () -> oneOf(actorIds)))
                .contexts(some(2, this::words)).date(maybe(this::when))
                .place(maybe(() -> new Where(words(), maybe(this::words), maybe(() -> "SDN"), oneOf(Basis.values()))))
                .status(oneOf(Status.values())).attributedTo(some(1, () -> oneOf(actorIds)))
                .denies(maybe(() -> id("denied"))).quantities(some(2, () -> id("quantity")))
                .evidence(evidences(articleId)).trigger(span()).words(maybe(this::words).orElse("")).rule(words()).confidence(random.nextDouble())
                .suggested(false).mutual(true).origin(origin()).build();
        return event.confidence() < .25 ? suggested(event) : event;
    }

    /// The same event as one that is not drawn before the analyst says yes.
    public static Event suggested(Event e) {
        return EventBuilder.builder(e).suggested(true).build();
    }

    public Tie tie(String articleId, List<String> actorIds) {
        return TieBuilder.stagedBuilder()
                .id(id("tie")).articleId(articleId).kind(oneOf(Tie.Kind.values())).a(oneOf(actorIds))
                .b(oneOf(actorIds)).status(oneOf(Status.values())).attributedTo(some(1, () -> oneOf(actorIds)))
                .date(maybe(this::when)).evidence(evidences(articleId)).rule(words()).origin(origin()).build();
    }

    public Claim claim(String articleId, List<String> actorIds) {
        return new Claim(id("claim"), articleId, maybe(() -> oneOf(actorIds)), span(), words(), random.nextBoolean());
    }

    public Quantity quantity(String articleId) {
        double value = random.nextBoolean() ? below(1000) : random.nextGaussian() * 1e12;
        return QuantityBuilder.stagedBuilder()
                .id(id("quantity")).articleId(articleId).kind(oneOf(Quantity.Kind.values())).value(value)
                .upTo(maybe(() -> value + below(1000))).unit(words()).of(words())
                .bound(oneOf(Quantity.Bound.values())).partOf(maybe(() -> id("quantity")))
                .cumulative(random.nextBoolean()).span(span()).text(words()).build();
    }

    public Mention mention(List<String> actorIds) {
        return new Mention(oneOf(actorIds), span(), words(), oneOf(Mention.How.values()));
    }

    public Reading reading(String articleId, List<Actor> known) {
        List<Actor> actors = some(3, this::actor);
        if (!known.isEmpty()) actors.addAll(some(2, () -> oneOf(known)));
        if (actors.isEmpty()) actors.add(actor());
        List<String> ids = actors.stream().map(Actor::id).toList();
        return new Reading(
                articleId, "1", actors, some(5, () -> mention(ids)), some(2, () -> new Timex(span(), when())),
                some(4, () -> event(articleId, ids)), some(3, () -> tie(articleId, ids)), some(2, () -> claim(articleId, ids)),
                some(2, () -> quantity(articleId)), List.of());
    }

    public Ruling ruling(String target) {
        return new Ruling(id("ruling"), decision(target), maybe(this::words), moment(), random.nextBoolean());
    }

    /// A decision of any kind, also one that a later version may have written.
    public Decision decision(String target) {
        Optional<Ruling.Anchor> anchor = maybe(() -> new Ruling.Anchor(words(), span(), span(), "ASSAULT", words()));
        return oneOf(List.<Decision>of(
                new Decision.Accept(target, anchor), new Decision.Reject(target, anchor), new Decision.Doubt(target, anchor),
                new Decision.Correct(target, anchor, correction()), new Decision.SplitEvent(target, anchor, words(), splitTarget()),
                new Decision.SplitAlias(target, words(), splitTarget()), new Decision.Rename(target, words()), new Decision.Merge(target, words()),
                new Decision.KeepApart(target, words()), new Decision.DoubtSame(target, words()), new Decision.Alias(target, words()),
                new Decision.OfKind(target, oneOf(Kind.values()), maybe(() -> "SDN")), new Decision.Published(target, maybe(this::day)),
                new Decision.Unread(target, "FOLD", maybe(this::words), maybe(this::words), anchor)));
    }

    private Correction correction() {
        LocalDate day = day();
        return oneOf(List.<Correction>of(
                new Correction.OfType(new EventType("ASSAULT", maybe(() -> "drone"), oneOf(Sign.values()), words())),
                new Correction.OfActors(List.of("SDN")), new Correction.OfRecipients(List.of()), new Correction.OfStatus(oneOf(Status.values())),
                new Correction.OfDate(maybe(() -> new Correction.Days(day, day.plusDays(below(3))))), new Correction.OfPlace(maybe(this::words)),
                new Correction.OfWords(maybe(this::words).orElse(""))));
    }

    private SplitTarget splitTarget() {
        return SplitTarget.fresh(words(), oneOf(Kind.values()), maybe(() -> "PAK"));
    }

    public Place place(String actorId) {
        return new Place(actorId, random.nextGaussian() * 300, below(1000) / 100.0, random.nextBoolean());
    }

    public Note note(String target) {
        return new Note(id("note"), target, words(), moment());
    }

    /// A case with some rows in every table.
    public CaseFile file() {
        List<Document> documents = some(3, this::document);
        documents.add(document());
        List<Source> sources = some(3, this::source);
        List<Article> articles = new ArrayList<>();
        for (Document document : documents)
            for (Article article : some(3, () -> article(document.id(), sources))) articles.add(article.withNumber(articles.size() + 1));
        List<Actor> actors = some(8, this::actor);
        actors.add(actor());
        List<String> ids = actors.stream().map(Actor::id).toList();
        CaseFile empty = CaseFile.empty(words());
        return empty.with(draft -> {
            draft.marking = oneOf(List.of("", "TLP:AMBER", words()));
            draft.asOf = maybe(this::day);
            draft.documents = draft.documents.withAll(documents);
            draft.sources = draft.sources.withAll(sources);
            draft.articles = draft.articles.withAll(articles);
            draft.numbered = articles.size();
            draft.actors = draft.actors.withAll(actors);
            for (Article article : articles) {
                draft.events = draft.events.withAll(some(4, () -> event(article.id(), ids)));
                draft.ties = draft.ties.withAll(some(3, () -> tie(article.id(), ids)));
                draft.claims = draft.claims.withAll(some(2, () -> claim(article.id(), ids)));
                draft.quantities = draft.quantities.withAll(some(2, () -> quantity(article.id())));
            }
            draft.rulings = draft.rulings.withAll(some(3, () -> ruling(oneOf(ids))));
            draft.notes = draft.notes.withAll(some(3, () -> note(oneOf(ids))));
            draft.places = draft.places.withAll(some(5, () -> place(oneOf(ids))));
        });
    }
}
