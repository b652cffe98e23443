package dateline.analysis;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.EventType;
import dateline.model.Evidence;
import dateline.model.Quantity;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.When;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What is said of a happening wherever it is shown: one value for line, mark, card and title, so that they cannot say
/// different things.
///
/// @param words what was done, in a few words of the text, without the name of those whom it befell; else in words of its type
/// @param when that of the first of its events that words of its article date, else by when it was reported first
/// @param told in how many texts; a copy or an update is no second one
public record Statement(Event lead, String words, Optional<When> when, int told) {
    /// An article leads with what stands so near its beginning.
    private static final int LEAD = 600;

    /// So many days an event is news.
    private static final int NEWS = 60;

    public static Statement of(ResolvedCase open, Happening happening) {
        Event lead = happening.lead();
        Optional<When> when = happening.events().stream().flatMap(event -> event.date().filter(When::dated).stream()).findFirst()
                .or(() -> happening.events().stream().flatMap(event -> event.date().filter(When::placed).stream())
                        .min(Comparator.comparing(day -> day.reportedDay().orElseThrow())));
        // Where the leading article gives no words, another does.
        Event worded = happening.events().stream().filter(event -> !event.words().isEmpty()).findFirst().orElse(lead);
        int told = (int) happening.events().stream()
                .map(event -> open.file().articles().get(event.articleId()).map(article -> article.wording()).orElse(event.articleId()))
                .distinct().count();
        return new Statement(lead, words(open, worded), when, told);
    }

    /// What is news before what the text only looks back on, of that what most texts tell first, of that deeds before words, what articles lead with, then what cost most lives, most
    /// money, what has words of its own, and what came last.
    static Comparator<Statement> weightiest(ResolvedCase open) {
        return Comparator.comparing((Statement one) -> past(open, one))
                .thenComparing(one -> -one.told())
                .thenComparing(one -> one.type().sign() == Sign.NEUTRAL)
                .thenComparing(one -> !leads(one.lead()))
                .thenComparing(one -> -most(one, Quantity.Kind.CASUALTIES, open))
                .thenComparing(one -> -most(one, Quantity.Kind.MONEY, open))
                .thenComparing(one -> one.words().equals(one.type().label()))
                .thenComparing(one -> one.when().flatMap(When::start).orElse(LocalDate.MIN), Comparator.reverseOrder());
    }

    /// Whether it was over long before the text that tells it was published.
    private static boolean past(ResolvedCase open, Statement one) {
        Optional<LocalDate> published = open.file().articles().get(one.lead().articleId()).flatMap(Article::published);
        Optional<LocalDate> over = one.when().flatMap(When::end);
        return over.isPresent() && published.filter(day -> over.get().isBefore(day.minusDays(NEWS))).isPresent();
    }

    /// Whether an article leads with the event: its headline, or one of its first sentences, tells it.
    public static boolean leads(Event event) {
        return event.evidence().getFirst().span().start() <= LEAD;
    }

    /// Whether the sentence counts dead, hurt or missing people. On whom they fall, a title and a bottom line leave to who has
    /// checked it.
    public static boolean counts(ResolvedCase open, Event event) {
        Evidence sentence = event.evidence().getFirst();
        return open.file().quantities().stream().filter(number -> number.kind() == Quantity.Kind.CASUALTIES)
                .anyMatch(number -> event.quantities().contains(number.id())
                        || number.articleId().equals(sentence.articleId()) && sentence.span().contains(number.span()));
    }

    private static double most(Statement one, Quantity.Kind kind, ResolvedCase open) {
        return one.lead().quantities().stream().flatMap(id -> open.file().quantities().get(id).stream())
                .filter(number -> number.kind() == kind && !number.cumulative())
                .mapToDouble(Quantity::value).max().orElse(0);
    }

    /// Of one article's account by itself.
    public static String words(ResolvedCase open, Event event) {
        String words = event.words();
        boolean mutual = event.mutual() && event.recipients().isEmpty() && event.actors().size() > 1;
        return (mutual ? event.actors() : event.recipients()).stream()
                .flatMap(id -> open.present(id).stream())
                .flatMap(Statement::names)
                .map(name -> without(words, name))
                .filter(left -> !left.isEmpty())
                .findFirst()
                .orElse(event.label());
    }

    static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
    }

    /// A verb that stands alone once the name beside it is gone; empty where it does not.
    private static String without(String words, String name) {
        String folded = words.toLowerCase(Locale.ROOT);
        String other = name.toLowerCase(Locale.ROOT);
        String left = folded.endsWith(" " + other) ? words.substring(0, words.length() - other.length() - 1)
                : folded.startsWith(other + " ") ? words.substring(other.length() + 1) : "";
        return left.contains(" ") ? "" : left;
    }

    public List<String> actors() {
        return lead.actors();
    }

    public List<String> recipients() {
        return lead.recipients();
    }

    public EventType type() {
        return lead.type();
    }

    public Status status() {
        return lead.status();
    }

    public List<String> by() {
        return lead.attributedTo();
    }
}
