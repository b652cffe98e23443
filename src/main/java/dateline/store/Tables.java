package dateline.store;

import static dateline.store.StoredTable.TEXT;
import static dateline.store.StoredTable.WORD;
import static dateline.store.StoredTable.col;
import static dateline.store.StoredTable.text;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.Claim;
import dateline.model.Document;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.EventType;
import dateline.model.Kind;
import dateline.model.Origin;
import dateline.model.Quantity;
import dateline.model.QuantityBuilder;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.Tie;
import dateline.model.TieBuilder;
import dateline.model.casefile.Note;
import dateline.model.casefile.Place;
import dateline.model.casefile.Source;
import dateline.store.StoredTable.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The SQL table of each kind of record: one column a component, in the record's order.
final class Tables {
    static final StoredTable<Document> DOCUMENTS = new StoredTable<>(
            "document",
            Document::id,
            List.of(
                    col("file", TEXT, Document::file),
                    col("format", WORD, Document::format),
                    col("sha256", WORD, Document::sha256),
                    col("bytes", "BIGINT", Document::bytes),
                    col("imported", WORD, d -> d.imported().map(Instant::toString).orElse(null))),
            row -> new Document(
                    row.getString("id"),
                    row.getString("file"),
                    row.getString("format"),
                    row.getString("sha256"),
                    row.getLong("bytes"),
                    text(row, "imported").map(Instant::parse)));

    static final StoredTable<Source> SOURCES = new StoredTable<>(
            "source",
            Source::id,
            List.of(col("name", TEXT, Source::name)),
            row -> new Source(row.getString("id"), row.getString("name")));

    static final StoredTable<Article> ARTICLES = new StoredTable<>(
            "article",
            Article::id,
            List.of(
                    col("document_id", WORD, Article::documentId),
                    col("place_in_document", "INT", Article::index),
                    col("text_hash", WORD, Article::textHash),
                    col("title", TEXT, Article::title),
                    col("source_id", WORD, a -> a.sourceId().orElse(null)),
                    col("byline", TEXT, a -> a.byline().orElse(null)),
                    col("published", "DATE", a -> a.published().orElse(null)),
                    col("published_from", TEXT, a -> a.publishedFrom().orElse(null)),
                    col("dateline", TEXT, a -> Packed.dateline(a.dateline())),
                    col("parts", TEXT, a -> Packed.parts(a.parts())),
                    col("words", "INT", Article::words),
                    col("notices", TEXT, a -> Packed.notices(a.notices())),
                    later("read_by", WORD, a -> a.readBy().orElse(null)),
                    later("number", "INT DEFAULT 0 NOT NULL", Article::number),
                    later("carriers", TEXT, a -> a.carriers().isEmpty() ? null : Packed.list(a.carriers())),
                    later("lineage", TEXT, a -> Packed.lineage(a.lineage()))),
            row -> ArticleBuilder.stagedBuilder()
                    .id(row.getString("id")).documentId(row.getString("document_id"))
                    .index(row.getInt("place_in_document")).textHash(row.getString("text_hash"))
                    .title(row.getString("title")).sourceId(text(row, "source_id")).byline(text(row, "byline"))
                    .published(Optional.ofNullable(row.getObject("published", LocalDate.class)))
                    .publishedFrom(text(row, "published_from")).dateline(Packed.dateline(row.getString("dateline")))
                    .parts(Packed.parts(row.getString("parts"))).words(row.getInt("words"))
                    .notices(Packed.notices(row.getString("notices"))).readBy(text(row, "read_by"))
                    .number(row.getInt("number")).carriers(text(row, "carriers").map(Packed::list).orElse(List.of()))
                    .lineage(Packed.lineage(row.getString("lineage"))).build());

    static final StoredTable<Actor> ACTORS = new StoredTable<>(
            "actor",
            Actor::id,
            List.of(
                    col("name", TEXT, Actor::name),
                    col("kind", WORD, a -> a.kind().code()),
                    col("country", WORD, a -> a.country().orElse(null)),
                    col("sector", WORD, a -> a.sector().orElse(null)),
                    col("part_of", WORD, a -> a.partOf().orElse(null)),
                    col("distinct_from", TEXT, a -> Packed.list(a.distinctFrom())),
                    col("aliases", TEXT, a -> Packed.list(a.aliases())),
                    col("named", "BOOLEAN", Actor::named),
                    maker(Actor::origin),
                    rule(Actor::origin),
                    madeAt(Actor::origin)),
            row -> new Actor(
                    row.getString("id"),
                    row.getString("name"),
                    Kind.ofCode(row.getString("kind")),
                    text(row, "country"),
                    text(row, "sector"),
                    text(row, "part_of"),
                    Set.copyOf(Packed.list(row.getString("distinct_from"))),
                    Packed.list(row.getString("aliases")),
                    row.getBoolean("named"),
                    origin(row)));

    static final StoredTable<Event> EVENTS = new StoredTable<>(
            "event",
            Event::id,
            List.of(
                    col("article_id", WORD, Event::articleId),
                    col("code", WORD, e -> e.type().code()),
                    col("mode", WORD, e -> e.type().mode().orElse(null)),
                    col("sign", WORD, e -> e.type().sign().name()),
                    col("label", WORD, e -> e.type().label()),
                    col("actors", TEXT, e -> Packed.list(e.actors())),
                    col("recipients", TEXT, e -> Packed.list(e.recipients())),
                    col("contexts", TEXT, e -> Packed.list(e.contexts())),
                    col("happened", TEXT, e -> Packed.when(e.date())),
                    col("location", TEXT, e -> Packed.where(e.place())),
                    col("status", WORD, e -> e.status().code()),
                    col("attributed_to", TEXT, e -> Packed.list(e.attributedTo())),
                    col("denies", WORD, e -> e.denies().orElse(null)),
                    col("quantities", TEXT, e -> Packed.list(e.quantities())),
                    col("evidence", TEXT, e -> Packed.evidence(e.evidence())),
                    col("trigger_span", WORD, e -> Packed.spanned(e.trigger())),
                    col("fired", WORD, Event::rule),
                    col("confidence", "DOUBLE PRECISION", Event::confidence),
                    later("suggested", "BOOLEAN DEFAULT FALSE NOT NULL", Event::suggested),
                    later("words", "VARCHAR DEFAULT '' NOT NULL", Event::words),
                    later("mutual", "BOOLEAN DEFAULT TRUE NOT NULL", Event::mutual),
                    maker(Event::origin),
                    rule(Event::origin),
                    madeAt(Event::origin)),
            row -> EventBuilder.stagedBuilder()
                    .id(row.getString("id")).articleId(row.getString("article_id"))
                    .type(new EventType(
                            row.getString("code"),
                            text(row, "mode"),
                            Sign.valueOf(row.getString("sign")),
                            row.getString("label")))
                    .actors(Packed.list(row.getString("actors"))).recipients(Packed.list(row.getString("recipients")))
                    .contexts(Packed.list(row.getString("contexts"))).date(Packed.when(row.getString("happened")))
                    .place(Packed.where(row.getString("location")))
                    .status(Packed.code(Status.class, row.getString("status")))
                    .attributedTo(Packed.list(row.getString("attributed_to"))).denies(text(row, "denies"))
                    .quantities(Packed.list(row.getString("quantities")))
                    .evidence(Packed.evidence(row.getString("evidence")))
                    .trigger(Packed.spanned(row.getString("trigger_span"))).words(row.getString("words")).rule(row.getString("fired"))
                    .confidence(row.getDouble("confidence")).suggested(row.getBoolean("suggested")).mutual(row.getBoolean("mutual"))
                    .origin(origin(row)).build());

    static final StoredTable<Tie> TIES = new StoredTable<>(
            "tie",
            Tie::id,
            List.of(
                    col("article_id", WORD, Tie::articleId),
                    col("kind", WORD, t -> t.kind().code()),
                    col("side_a", WORD, Tie::a),
                    col("side_b", WORD, Tie::b),
                    col("status", WORD, t -> t.status().code()),
                    col("attributed_to", TEXT, t -> Packed.list(t.attributedTo())),
                    col("happened", TEXT, t -> Packed.when(t.date())),
                    col("evidence", TEXT, t -> Packed.evidence(t.evidence())),
                    col("fired", WORD, Tie::rule),
                    maker(Tie::origin),
                    rule(Tie::origin),
                    madeAt(Tie::origin)),
            row -> TieBuilder.stagedBuilder()
                    .id(row.getString("id")).articleId(row.getString("article_id"))
                    .kind(Packed.code(Tie.Kind.class, row.getString("kind"))).a(row.getString("side_a"))
                    .b(row.getString("side_b")).status(Packed.code(Status.class, row.getString("status")))
                    .attributedTo(Packed.list(row.getString("attributed_to")))
                    .date(Packed.when(row.getString("happened"))).evidence(Packed.evidence(row.getString("evidence")))
                    .rule(row.getString("fired")).origin(origin(row)).build());

    static final StoredTable<Claim> CLAIMS = new StoredTable<>(
            "claim",
            Claim::id,
            List.of(
                    col("article_id", WORD, Claim::articleId),
                    col("speaker", WORD, c -> c.speaker().orElse(null)),
                    col("span", WORD, c -> Packed.spanned(c.span())),
                    col("words", TEXT, Claim::text),
                    col("direct", "BOOLEAN", Claim::direct)),
            row -> new Claim(
                    row.getString("id"),
                    row.getString("article_id"),
                    text(row, "speaker"),
                    Packed.spanned(row.getString("span")),
                    row.getString("words"),
                    row.getBoolean("direct")));

    static final StoredTable<Quantity> QUANTITIES = new StoredTable<>(
            "quantity",
            Quantity::id,
            List.of(
                    col("article_id", WORD, Quantity::articleId),
                    col("kind", WORD, q -> q.kind().name()),
                    col("amount", "DOUBLE PRECISION", Quantity::value),
                    col("unit", WORD, Quantity::unit),
                    col("counted", WORD, Quantity::of),
                    col("bound", WORD, q -> q.bound().name()),
                    col("span", WORD, q -> Packed.spanned(q.span())),
                    col("words", TEXT, Quantity::text),
                    later("up_to", "DOUBLE PRECISION", q -> q.upTo().orElse(null)),
                    later("part_of", WORD, q -> q.partOf().orElse(null)),
                    later("cumulative", "BOOLEAN DEFAULT FALSE NOT NULL", Quantity::cumulative)),
            row -> QuantityBuilder.stagedBuilder()
                    .id(row.getString("id")).articleId(row.getString("article_id"))
                    .kind(Quantity.Kind.valueOf(row.getString("kind"))).value(row.getDouble("amount"))
                    .upTo(Optional.ofNullable(row.getObject("up_to", Double.class))).unit(row.getString("unit"))
                    .of(row.getString("counted")).bound(Quantity.Bound.valueOf(row.getString("bound")))
                    .partOf(text(row, "part_of")).cumulative(row.getBoolean("cumulative"))
                    .span(Packed.spanned(row.getString("span"))).text(row.getString("words")).build());

    static final StoredTable<Note> NOTES = new StoredTable<>(
            "note",
            Note::id,
            List.of(
                    col("target", WORD, Note::target),
                    col("words", TEXT, Note::text),
                    col("written_at", WORD, n -> n.when().toString())),
            row -> new Note(
                    row.getString("id"),
                    row.getString("target"),
                    row.getString("words"),
                    Instant.parse(row.getString("written_at"))));

    static final StoredTable<Place> PLACES = new StoredTable<>(
            "actor_place",
            Place::actorId,
            List.of(
                    col("x", "DOUBLE PRECISION", Place::x),
                    col("y", "DOUBLE PRECISION", Place::y),
                    col("pinned", "BOOLEAN", Place::pinned)),
            row -> new Place(row.getString("id"), row.getDouble("x"), row.getDouble("y"), row.getBoolean("pinned")));

    static final List<StoredTable<?>> ALL = List.of(
            DOCUMENTS, SOURCES, ARTICLES, ACTORS, EVENTS, TIES, CLAIMS, QUANTITIES, RulingTable.RULINGS, NOTES, PLACES);

    private Tables() {}

    /// A column that a later step of the schema adds.
    private static <T> Column<T> later(String name, String type, Function<T, @Nullable Object> value) {
        return new Column<>(name, type, value, false);
    }

    private static <T> Column<T> maker(Function<T, Origin> origin) {
        return col("maker", WORD, one -> origin.apply(one).maker().name());
    }

    private static <T> Column<T> rule(Function<T, Origin> origin) {
        return col("made_by", WORD, one -> origin.apply(one).rule());
    }

    private static <T> Column<T> madeAt(Function<T, Origin> origin) {
        return col("made_at", WORD, one -> origin.apply(one).when().map(Instant::toString).orElse(null));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                Origin.Maker.valueOf(row.getString("maker")),
                row.getString("made_by"),
                text(row, "made_at").map(Instant::parse));
    }

}
