package dateline.analysis.brief;

import dateline.analysis.brief.Brief.Quote;
import dateline.analysis.brief.Brief.Standing;
import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Listing;
import dateline.model.Part;
import dateline.model.Quantity;
import dateline.model.Sign;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Tie;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the sentence in which an article tells a happening best, and sets it as a quotation.
final class Quotations {
    private static final int LONG = 420;

    /// Any other account is clearer than one about nobody.
    private static final int POINTS = 9;

    private final ResolvedCase open;
    private final Map<String, Integer> numbers;
    private final SentenceWords words;
    private final BriefEdits edits;

    /// @param numbers of the sources, by article
    Quotations(ResolvedCase open, Map<String, Integer> numbers, SentenceWords words, BriefEdits edits) {
        this.open = open;
        this.numbers = numbers;
        this.words = words;
        this.edits = edits;
    }

    /// The account of a happening that is quoted: one that says whom it means, in the body of its article, checked first.
    Event account(Happening happening) {
        return happening.events().stream()
                .filter(event -> number(event.articleId()) > 0)
                .max(Comparator.comparingInt(this::clear).thenComparing(event -> -happening.events().indexOf(event)))
                .orElse(happening.lead());
    }

    /// How well the sentence of an event stands alone.
    int clear(Event event) {
        Evidence evidence = event.evidence().getFirst();
        int clear = checked(event.id()) ? 2 : 0;
        if (opens(evidence.text())) clear -= points(event) ? POINTS : 3;
        if (headline(evidence)) clear -= 2;
        if (evidence.text().length() > LONG) clear--;
        boolean names = Stream.concat(event.actors().stream(), event.recipients().stream()).flatMap(id -> open.present(id).stream())
                .filter(Actor::named).anyMatch(actor -> names(actor, evidence.text()));
        return names ? clear + 2 : clear;
    }

    /// Whether the sentence alone is about nobody: it begins with a pronoun and names nobody whose words it could be, it names
    /// nobody at all, or it is what somebody said of whom nothing is known. How many arms were sent or hit a party counts, if
    /// only in the next sentence.
    boolean points(Event event) {
        List<String> sides = Stream.concat(event.actors().stream(), event.recipients().stream()).toList();
        return uncredited(event) || points(event.evidence().getFirst().text(), event.attributedTo(), sides);
    }

    private boolean uncredited(Event event) {
        boolean fact = event.status().established() && event.attributedTo().isEmpty() && event.type().sign() == Sign.CONFLICT && !checked(event.id());
        return fact && event.quantities().stream().flatMap(id -> open.file().quantities().get(id).stream())
                .anyMatch(one -> one.kind() == Quantity.Kind.WEAPONS && event.evidence().getFirst().span().contains(one.span()));
    }

    boolean points(Tie tie) {
        return points(tie.evidence().getFirst().text(), tie.attributedTo(), List.of(tie.a(), tie.b()));
    }

    private boolean points(String text, List<String> speakers, List<String> sides) {
        boolean nobody = Clause.points(text, words) || Clause.nameless(text) && !named(sides, text) || Clause.spokenWhole(text) && speakers.isEmpty();
        return nobody && !named(speakers, text);
    }

    private boolean named(List<String> ids, String text) {
        return ids.stream().flatMap(id -> open.present(id).stream()).filter(Actor::named).anyMatch(actor -> names(actor, text));
    }

    private static boolean names(Actor actor, String text) {
        return text.contains(actor.name()) || actor.aliases().stream().anyMatch(text::contains);
    }

    private boolean opens(String text) {
        String first = text.strip().replaceAll("^[“\"‘']+", "").split("\\s+")[0];
        return words.opens().contains(first.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+$", ""));
    }

    boolean headline(Evidence evidence) {
        return part(evidence).filter(Part.Kind.TITLE::equals).isPresent();
    }

    private Optional<Part.Kind> part(Evidence evidence) {
        return open.file().articles().get(evidence.articleId()).stream().flatMap(article -> article.parts().stream())
                .filter(part -> holds(part.span(), evidence.span())).map(Part::kind).findFirst();
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    /// Whether the analyst has settled the reading.
    boolean checked(String readingId) {
        return open.checks().of(readingId).settled();
    }

    Quote of(Event event) {
        return quote(event.evidence().getFirst(), event.attributedTo(), new Standing(status(event), event.type().sign(), checked(event.id()), false));
    }

    /// The mark is of what the words tell: where somebody says in them what is so, that he says it is no fact of what he
    /// says. Of what stands in them by the way the reading alone says too much as well.
    private Status status(Event event) {
        if (event.status() == Status.DENIED || !event.attributedTo().isEmpty() || checked(event.id())) return event.status();
        Clause clause = Clause.of(event, words);
        if (clause.under() && clause.said()) return Status.CLAIMED;
        boolean others = event.status().established() && clause.reported() && event.actors().stream().noneMatch(id -> named(List.of(id), clause.lead(event)));
        return others || event.status().established() && clause.says() ? Status.CLAIMED : event.status();
    }

    Quote of(Tie tie) {
        return quote(tie.evidence().getFirst(), tie.attributedTo(), new Standing(tie.status(), tie.kind().sign(), checked(tie.id()), false));
    }

    private Quote quote(Evidence evidence, List<String> speakers, Standing read) {
        Passage passage = Passage.of(evidence);
        Optional<String> own = edits.text(passage);
        Standing standing = own.isPresent() ? new Standing(read.status(), read.sign(), false, true) : read;
        return new Quote(passage, by(passage) + (own.isPresent() ? "" : quoting(evidence.text(), speakers)), own.orElse(quoted(evidence.text())), number(evidence.articleId()), standing);
    }

    /// ", quoting Ama Mensah": whose words the sentence is where it does not say so itself.
    private String quoting(String text, List<String> speakers) {
        boolean told = !Clause.spokenWhole(text) && Clause.has(Clause.split(text), words.clauses().speech());
        List<String> names = speakers.stream().flatMap(id -> open.present(id).stream()).filter(actor -> !names(actor, text)).map(Actor::name).distinct().toList();
        return told || names.isEmpty() || names.size() < speakers.size() ? "" : ", quoting " + Listing.of(names);
    }

    int number(String articleId) {
        return numbers.getOrDefault(articleId, 0);
    }

    /// "Daily Courier, 5 Jan 2026, page 4": also where in its file the passage stands, in a file with pages or parts.
    String by(Passage passage) {
        Optional<Article> article = open.file().articles().get(passage.articleId());
        return by(passage.articleId()) + article.flatMap(one -> one.where(passage.start())).map(place -> ", " + place).orElse("");
    }

    /// "Daily Courier, 5 Jan 2026".
    String by(String articleId) {
        Optional<Article> article = open.file().articles().get(articleId);
        String outlet = article.flatMap(Article::sourceId).flatMap(id -> open.file().sources().get(id)).map(source -> source.name()).orElse("Outlet not stated");
        return article.map(one -> outlet + ", " + one.published().map(Days::brief).orElse("undated")).orElse("");
    }

    /// The words in quotation marks; what they quote themselves stands in single ones.
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("“");
        boolean inside = false;
        String plain = text.strip().replaceAll("\\s+", " ").replace('\'', '’');
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (letter == '"') {
                out.append(inside ? '’' : '‘');
                inside = !inside;
            } else out.append(letter == '“' ? '‘' : letter == '”' ? '’' : letter);
        }
        return out.append('”').toString();
    }

    /// Whether two readings stand in one sentence.
    static boolean oneSentence(Event a, Event b) {
        return Passage.of(a.evidence().getFirst()).equals(Passage.of(b.evidence().getFirst()));
    }

    /// Accounts of a happening whose status is another than the quoted one, one for each status.
    List<Event> others(Happening happening, Event quoted) {
        return happening.events().stream()
                .filter(event -> event.status() != quoted.status() && !oneSentence(event, quoted) && number(event.articleId()) > 0)
                .collect(Collectors.toMap(Event::status, event -> event, (first, second) -> first, LinkedHashMap::new))
                .values().stream().toList();
    }
}
