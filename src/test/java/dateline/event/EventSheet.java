package dateline.event;

import dateline.actor.ActorFinder;
import dateline.actor.ActorRules;
import dateline.codebook.Codebooks;
import dateline.language.Language;
import dateline.language.OneLanguage;
import dateline.model.Actor;
import dateline.model.Annotation;
import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.Basis;
import dateline.model.Cast;
import dateline.model.Codebook;
import dateline.model.Event;
import dateline.model.Id;
import dateline.model.Part;
import dateline.model.Span;
import dateline.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sentences in, events out as the lines of an expected file: `TTP | THREATEN/violence | PAK | occurred | 2022-10-01..2022-12-31 | PAK`.
public final class EventSheet {
    /// The day on which the sentences are taken to be published: a Friday.
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 15);

    private static final Codebook CODEBOOK = Codebooks.load();
    private static final Language LANGUAGE = OneLanguage.get();
    private static final ActorFinder CASTING = new ActorFinder(CODEBOOK);
    private static final Coder CODER = new Coder(CODEBOOK);

    private EventSheet() {}

    public static Codebook codebook() {
        return CODEBOOK;
    }

    public static Coding read(String text) {
        return read(text, PUBLISHED);
    }

    /// The same, read without one rule.
    static Coding readWithout(String rule, String text) {
        return read(text, PUBLISHED, new Coder(CODEBOOK, RuleBook.ALL.without(rule)));
    }

    /// Read without one rule of those that tell who takes part.
    public static Coding readWithoutActorRule(String rule, String text) {
        return read(text, PUBLISHED, new ActorFinder(CODEBOOK, ActorRules.ALL.without(rule)), CODER);
    }

    /// Reads as one would who has no cue words of one kind.
    public static Function<String, Coding> withoutCues(String kind) {
        Codebook less = less(CODEBOOK, kind);
        ActorFinder casting = new ActorFinder(less);
        Coder coder = new Coder(less);
        return text -> read(text, PUBLISHED, casting, coder);
    }

    private static Codebook less(Codebook book, String kind) {
        List<Codebook.CueRow> cues = book.cues().stream().filter(row -> !row.kind().equals(kind)).toList();
        return new Codebook(
                book.version(), book.actors(), book.aliases(), book.roles(), book.names(), book.places(), book.offices(), book.titles(), book.types(),
                book.verbs(), book.nouns(), book.lights(), cues, book.odds(), book.bar(), book.words());
    }

    public static Coding read(String text, LocalDate published) {
        return read(text, published, CODER);
    }

    private static Coding read(String text, LocalDate published, Coder coder) {
        return read(text, published, CASTING, coder);
    }

    private static Coding read(String text, LocalDate published, ActorFinder casting, Coder coder) {
        Article article = ArticleBuilder.stagedBuilder()
                .id("a").documentId("d").index(0).textHash(Id.of(text)).title("").sourceId(Optional.empty())
                .byline(Optional.empty()).published(Optional.of(published)).publishedFrom(Optional.empty())
                .dateline(Optional.empty()).parts(List.of()).words(0).notices(List.of()).readBy(Optional.empty()).number(0).carriers(List.of()).lineage(Article.Lineage.UNKNOWN)
                .build();
        Annotation annotation = LANGUAGE.annotate(text, headline(text), Optional.of(published));
        Cast cast = casting.cast(annotation, "a", Optional.of(published));
        return coder.code(article, annotation, cast);
    }

    /// A text of two lines is a headline and what stands below it.
    private static List<Part> headline(String text) {
        int end = text.indexOf('\n');
        if (end < 0 || text.indexOf('\n', end + 1) >= 0) return List.of();
        return List.of(new Part(Part.Kind.TITLE, new Span(0, end)), new Part(Part.Kind.BODY, new Span(end + 1, text.length())));
    }

    /// Who is named in a text of no day.
    public static Cast cast(String text) {
        return CASTING.cast(LANGUAGE.annotate(text, List.of(), Optional.empty()), "a", Optional.empty());
    }

    /// Who is meant where, in the order of the text: `Ghana's navy = GHA-NAVY`.
    public static List<String> mentions(Cast cast) {
        Map<String, Actor> actors = cast.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        return cast.mentions().stream().map(mention -> mention.text() + " = " + names(List.of(mention.actorId()), actors)).toList();
    }

    /// One line an event; what the article does not give is left away at the end, `-` before that.
    public static List<String> lines(Coding coding) {
        Map<String, Actor> actors = coding.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        return coding.events().stream().map(event -> line(event, actors)).sorted().toList();
    }

    private static String line(Event event, Map<String, Actor> actors) {
        String type = event.type().code() + event.type().mode().map(mode -> "/" + mode).orElse("");
        String line = names(event.actors(), actors) + " | " + type + " | " + names(event.recipients(), actors) + " | "
                + event.status().code() + " | " + event.date().filter(when -> when.basis() == Basis.STATED).map(EventSheet::day).orElse("-") + " | "
                + event.place().flatMap(place -> place.country().or(place::name)).orElse("-");
        return line.replaceFirst("( \\| -){1,2}$", "");
    }

    /// The ties of a reading, one a line: `allied_with | HOUTHI | IRN | occurred`.
    public static List<String> ties(Coding coding) {
        Map<String, Actor> actors = coding.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        return coding.ties().stream()
                .map(tie -> tie.kind().code() + " | " + names(List.of(tie.a()), actors) + " | " + names(List.of(tie.b()), actors) + " | " + tie.status().code())
                .sorted()
                .toList();
    }

    private static String names(List<String> ids, Map<String, Actor> actors) {
        if (ids.isEmpty()) return "-";
        return ids.stream().map(id -> shortName(Objects.requireNonNull(actors.get(id)))).collect(Collectors.joining(", "));
    }

    /// The codebook's id, else the name.
    private static String shortName(Actor actor) {
        boolean codebook = CODEBOOK.actors().stream().anyMatch(row -> row.id().equals(actor.id()));
        boolean composed = actor.id().matches("[A-Z]{3}-[A-Z-]+");
        return codebook || composed ? actor.id() : actor.name();
    }

    static String day(When when) {
        String start = when.start().map(Object::toString).orElse("");
        String end = when.end().map(Object::toString).orElse("");
        return start.equals(end) ? start : start + ".." + end;
    }
}
