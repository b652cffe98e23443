package dateline.analysis.brief;

import dateline.analysis.brief.Brief.Quote;
import dateline.analysis.brief.Brief.Standing;
import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Part;
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

    /// Whether the sentence begins with a pronoun and names nobody whose words it could be: alone it is the outlet's own about nobody.
    boolean points(Event event) {
        return points(event.evidence().getFirst().text(), event.attributedTo());
    }

    boolean points(Tie tie) {
        return points(tie.evidence().getFirst().text(), tie.attributedTo());
    }

    private boolean points(String text, List<String> speakers) {
        boolean somebody = Clause.points(text, words) && speakers(speakers).noneMatch(actor -> names(actor, text));
        return somebody || spoken(text) && speakers(speakers).findAny().isEmpty();
    }

    private Stream<Actor> speakers(List<String> ids) {
        return ids.stream().flatMap(id -> open.present(id).stream()).filter(Actor::named);
    }

    /// Whether a sentence is nothing but somebody's own words, and does not say whose.
    private static boolean spoken(String text) {
        return text.strip().matches("(?s)[“\"][^“”\"]*[”\"]?");
    }

    /// "Quoting Musa Diallo": who says what is nothing but his own words.
    private String quoting(Event event) {
        String text = event.evidence().getFirst().text();
        return spoken(text) ? speakers(event.attributedTo()).findFirst().map(actor -> ", quoting " + actor.name()).orElse("") : "";
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
        Quote quote = quote(event.evidence().getFirst(), new Standing(status(event), event.type().sign(), checked(event.id()), false));
        return quote.standing().edited() ? quote : new Quote(quote.passage(), quote.by() + quoting(event), quote.words(), quote.number(), quote.standing());
    }

    /// Of a sentence in which somebody says something else, and this by the way, the reading alone says too much.
    private Status status(Event event) {
        Clause clause = Clause.of(event, words);
        boolean other = event.status().established() && event.attributedTo().isEmpty() && clause.under() && clause.said();
        return other && !checked(event.id()) ? Status.CLAIMED : event.status();
    }

    Quote of(Tie tie) {
        return quote(tie.evidence().getFirst(), new Standing(tie.status(), tie.kind().sign(), checked(tie.id()), false));
    }

    private Quote quote(Evidence evidence, Standing read) {
        Passage passage = Passage.of(evidence);
        Optional<String> own = edits.text(passage);
        Standing standing = own.isPresent() ? new Standing(read.status(), read.sign(), false, true) : read;
        return new Quote(passage, by(passage), own.orElse(quoted(evidence.text())), number(evidence.articleId()), standing);
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
