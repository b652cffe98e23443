package dateline.event;

import dateline.event.factuality.FactualityReader;
import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.event.grammar.TreeRepair;
import dateline.event.number.NumberWords;
import dateline.event.number.Quantities;
import dateline.event.place.EventPlaces;
import dateline.event.place.Homes;
import dateline.event.place.PlaceBook;
import dateline.event.side.Participants;
import dateline.event.speech.Quotes;
import dateline.event.speech.Speech;
import dateline.event.speech.SpeechWords;
import dateline.event.tie.CountryNames;
import dateline.event.tie.OfficeTerms;
import dateline.event.tie.TieReader;
import dateline.event.tie.TieSentence;
import dateline.event.tie.TieTable;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation;
import dateline.model.Article;
import dateline.model.Cast;
import dateline.model.Claim;
import dateline.model.Codebook;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.EventTraits;
import dateline.model.EventTraits.Role;
import dateline.model.Id;
import dateline.model.Origin;
import dateline.model.Quantity;
import dateline.model.Tie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads events and ties out of an article's sentences. One object serves all threads.
public final class Coder {
    private final Codebook codebook;
    private final RuleBook rules;
    private final Lexicon lexicon;
    private final FactualityReader factuality;
    private final PlaceBook placeBook;
    private final NumberWords numberWords;
    private final Map<String, Quantity.Kind> counted = new HashMap<>();
    private final CountryNames countryNames;

    public Coder(Codebook codebook) {
        this(codebook, RuleBook.ALL);
    }

    /// @param rules asked in their order; all of them but in tests
    public Coder(Codebook codebook, RuleBook rules) {
        this.codebook = codebook;
        this.rules = rules;
        this.lexicon = new Lexicon(codebook);
        this.factuality = new FactualityReader(lexicon, rules.factuality());
        this.placeBook = new PlaceBook(codebook, lexicon, rules.places().doubtful());
        this.numberWords = new NumberWords(codebook.words());
        this.countryNames = new CountryNames(codebook);
        for (String word : lexicon.cues("people")) counted.put(word, Quantity.Kind.COUNT);
        for (String word : lexicon.cues("weapon")) counted.put(word, Quantity.Kind.WEAPONS);
    }

    /// Codes one article; the same input gives the same output.
    public Coding code(Article article, Annotation annotation, Cast cast) {
        Speech speech = Quotes.of(annotation, cast, SpeechWords.of(lexicon::cues), rules.speakers(), article.id());
        List<Claim> claims = speech.claims();
        List<Quantity> quantities = Quantities.of(annotation, numberWords, counted, lexicon.cues("harm"), article.id());
        Participants sides = new Participants(annotation.text(), article.id(), lexicon, rules.sides(), speech.cast(), claims);
        EventDates setting = new EventDates(rules.dates(), annotation.times(), article.published(), lexicon);
        EventPlaces places = new EventPlaces(rules.places(), annotation.text(), sides, lexicon, placeBook);
        CodingContext context = new CodingContext(annotation.text(), article.id(), lexicon, rules, factuality, sides, setting, places, quantities);
        List<Telling> found = new ArrayList<>();
        List<Tree> trees = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) {
            Tree tree = new Tree(TreeRepair.mend(sentence, lexicon, rules.grammar().repairs()), lexicon, rules.grammar());
            trees.add(tree);
            List<Telling> here = new SentenceCoder(tree, context).code();
            here.forEach(one -> sides.met(one.between(), sentence.span().end()));
            found.addAll(here);
        }
        List<Telling> joined = set(article, annotation, trees, places, new AnsweredParty(lexicon, rules, sides, annotation.text())
                .resolved(new TellingJoiner(rules.joining(), lexicon, sides, quantities).join(found))
                .stream()
                .filter(one -> !one.both().isEmpty() || one.date().isPresent() || one.place().isPresent())
                .toList());
        Confidence confidence = new Confidence(codebook.odds(), lexicon, annotation.text(), sides);
        List<Event> events = joined.stream().map(one -> event(article, one, confidence.of(one))).toList();
        OfficeTerms terms = new OfficeTerms(codebook, article.published());
        TieTable table = new TieTable(annotation.text(), article.id(), codebook.version(), terms);
        TieReader tieReader = new TieReader(rules.ties(), new TieSentence.OfArticle(lexicon, factuality, sides, places, countryNames, terms, table));
        List<Tie> ties = tieReader.of(trees, joined.stream().map(Telling::deed).toList());
        return new Coding(new Homes(trees, sides, places, lexicon, events).actors(), sides.mentions(), withDenied(events, new Denials(lexicon, rules, events, joined, ties, sides)), ties, claims, quantities);
    }

    private List<Telling> set(Article article, Annotation annotation, List<Tree> trees, EventPlaces places, List<Telling> all) {
        Scenes scenes = new Scenes(trees, annotation.times(), annotation.text(), article.published(), places, lexicon);
        scenes.settled(all);
        return all.stream().map(one -> rules.scenes().told(one, scenes, article.published())).toList();
    }

    private List<Event> withDenied(List<Event> events, Denials denials) {
        List<Event> out = new ArrayList<>(events);
        for (int i = 0; i < out.size(); i++) {
            Event one = events.get(i);
            if (!lexicon.traits(one.type().code(), one.type().mode()).is(Role.DENIAL)) continue;
            out.set(i, EventBuilder.builder(one).denies(denials.contested(i)).build());
        }
        return out;
    }

    private Event event(Article article, Telling found, double confidence) {
        String id = Id.of(
                article.textHash(), found.trigger().start() + "-" + found.trigger().end(), found.type(),
                String.join(",", found.actors()) + ">" + String.join(",", found.recipients()));
        return EventBuilder.stagedBuilder()
                .id(id).articleId(article.id()).type(lexicon.type(found.type(), found.mode())).actors(found.actors())
                .recipients(found.recipients()).contexts(found.contexts()).date(found.date()).place(found.place())
                .status(found.status()).attributedTo(found.speakers()).denies(Optional.empty())
                .quantities(found.quantities()).evidence(found.evidence()).trigger(found.trigger()).words("")
                .rule(found.rule().name()).confidence(confidence).suggested(confidence < codebook.bar()).mutual(mutual(found))
                .origin(Origin.machine(found.rule().name() + "@" + codebook.version())).build();
    }

    private boolean mutual(Telling found) {
        EventTraits traits = lexicon.traits(found.type(), found.mode());
        return found.mutual() || traits.is(EventTraits.Role.AGREEMENT) || traits.is(EventTraits.Role.TALKS);
    }

    /// The rule version that origins name.
    public String version() {
        return codebook.version();
    }
}
