package dateline.event;

import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Article;
import dateline.model.Cast;
import dateline.model.Claim;
import dateline.model.Codebook;
import dateline.model.Event;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Origin;
import dateline.model.Quantity;
import dateline.model.Tie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads events and ties out of an article's sentences. One object serves all threads.
public final class Coder {
    private final Codebook codebook;
    private final Lexicon lexicon;
    private final PlaceBook placeBook;
    private final Map<String, Quantity.Kind> counted = new HashMap<>();
    private final Map<String, Set<String>> countryWords = new HashMap<>();

    public Coder(Codebook codebook) {
        this.codebook = codebook;
        this.lexicon = new Lexicon(codebook);
        this.placeBook = new PlaceBook(codebook);
        for (Codebook.ActorRow row : codebook.actors()) if (row.kind() == Kind.COUNTRY) countryWords.put(row.id(), new HashSet<>());
        for (Codebook.AliasRow row : codebook.aliases())
            if (countryWords.containsKey(row.actorId())) countryWords.get(row.actorId()).add(row.text().toLowerCase(Locale.ROOT));
        for (String word : lexicon.cues("people")) counted.put(word, Quantity.Kind.COUNT);
        for (String word : lexicon.cues("weapon")) counted.put(word, Quantity.Kind.WEAPONS);
    }

    /// Codes one article; the same input gives the same output.
    public Coding code(Article article, Annotation annotation, Cast cast) {
        List<Claim> claims = Quotes.of(annotation, cast, lexicon.cues("say"), article.id());
        List<Quantity> quantities = Quantities.of(annotation, counted, lexicon.cues("harm"), article.id());
        Sides sides = new Sides(annotation.text(), article.id(), lexicon, cast, claims);
        Setting setting = new Setting(annotation.times(), article.published(), lexicon);
        Places places = new Places(annotation.text(), sides, lexicon, placeBook);
        List<Found> found = new ArrayList<>();
        List<Tree> trees = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) {
            Tree tree = new Tree(Mending.mend(sentence, lexicon.cues("say")));
            trees.add(tree);
            List<Found> here = new SentenceCoder(tree, annotation.text(), article.id(), lexicon, sides, setting, places, quantities).code();
            here.forEach(sides::met);
            found.addAll(here);
        }
        List<Found> joined = new Answers(lexicon, sides, annotation.text()).resolved(Joiner.join(found, sides::sameSide)).stream()
                .filter(one -> !one.both().isEmpty() || one.date().isPresent() || one.place().isPresent())
                .toList();
        Confidence confidence = new Confidence(codebook.odds(), sides);
        List<Event> events = joined.stream().map(one -> event(article, one, confidence.of(one))).toList();
        Terms terms = new Terms(codebook, article.published());
        TieTable table = new TieTable(annotation.text(), article.id(), codebook.version(), terms);
        List<Tie> ties = new Ties(table, lexicon, sides, places, countryWords, terms).of(trees, joined);
        return new Coding(sides.actors(), sides.mentions(), withDenied(events, joined, ties, sides), ties, claims, quantities);
    }

    private static List<Event> withDenied(List<Event> events, List<Found> found, List<Tie> ties, Sides sides) {
        List<Event> out = new ArrayList<>(events);
        for (int i = 0; i < out.size(); i++) {
            Event one = events.get(i);
            if (!one.type().mode().filter("deny"::equals).isPresent()) continue;
            Optional<String> contested = Denials.contested(found.get(i), one, events, ties, found, sides);
            out.set(i, new Event(
                    one.id(), one.articleId(), one.type(), one.actors(), one.recipients(), one.contexts(), one.date(), one.place(),
                    one.status(), one.attributedTo(), contested, one.quantities(), one.evidence(), one.trigger(), one.rule(),
                    one.confidence(), one.origin()));
        }
        return out;
    }

    private Event event(Article article, Found found, double confidence) {
        String id = Id.of(
                article.textHash(), found.trigger().start() + "-" + found.trigger().end(), found.type(),
                String.join(",", found.actors()) + ">" + String.join(",", found.recipients()));
        return new Event(
                id, article.id(), lexicon.type(found.type(), found.mode()), found.actors(), found.recipients(), found.contexts(),
                found.date(), found.place(), found.status(), found.speakers(), Optional.empty(), found.quantities(),
                found.evidence(), found.trigger(), found.rule().name(), confidence,
                Origin.machine(found.rule().name() + "@" + codebook.version()));
    }

    /// The rule version that origins name.
    public String version() {
        return codebook.version();
    }
}
