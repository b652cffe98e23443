package dateline.event;

import dateline.event.grammar.Factuality;
import dateline.event.grammar.Lexicon.Entry;
import dateline.event.grammar.Match;
import dateline.event.grammar.Lexicon;
import dateline.event.grammar.RowPattern;
import dateline.event.grammar.Tree;
import dateline.event.place.EventPlaces;
import dateline.event.side.Participants;
import dateline.model.Actor;
import dateline.model.EventTraits.Force;
import dateline.model.EventTraits.Role;
import dateline.model.Evidence;
import dateline.model.Kind;
import dateline.model.Part;
import dateline.model.Quantity;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.When;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes an event of a match: how sure it is told, on whose word, when, where, with which numbers.
final class EventBuilder {
    private final Tree tree;
    private final String text;
    private final String articleId;
    private final Lexicon lexicon;
    private final Participants sides;
    private final EventDates setting;
    private final EventPlaces places;
    private final List<Quantity> quantities;

    EventBuilder(Tree tree, String text, String articleId, Lexicon lexicon, Participants sides, EventDates setting, EventPlaces places, List<Quantity> quantities) {
        this.tree = tree;
        this.text = text;
        this.articleId = articleId;
        this.lexicon = lexicon;
        this.sides = sides;
        this.setting = setting;
        this.places = places;
        this.quantities = quantities;
    }

    /// "Will not lift the ban": what somebody says that he will not do for another is a refusal.
    private Optional<Match> refused(Match match) {
        int at = match.at();
        boolean refuses = lexicon.traits(match.type()).refused().isPresent()
                && tree.verb(at)
                && RowPattern.negated(tree, at)
                && match.actors().size() == 1
                && tree.children(at, "aux").stream().anyMatch(aux -> Set.of("will", "would", "wo").contains(tree.lemma(aux)));
        if (!refuses || Factuality.of(tree, at, lexicon, true, Set.of()).filter(told -> told.status() == Status.PLANNED).isEmpty()) return Optional.empty();
        Entry refusal = lexicon.refusal(match.rule().type().equals("=") ? match.sense() : match.rule());
        return Optional.of(new Match(at, match.noun(), refusal, refusal, match.actors(), match.recipients(), match.inferred()));
    }

    Optional<Telling> tell(Match given, Set<Integer> eventVerbs) {
        Optional<Match> refused = refused(given);
        Match match = refused.orElse(given);
        Entry rule = match.rule();
        if (refused.isPresent())
            return Optional.of(found(match, new Factuality(Status.OCCURRED, List.of(), false, false), List.of(), Status.OCCURRED));
        Optional<Factuality> told = Factuality.of(tree, match.at(), lexicon, rule.pattern().negated(), eventVerbs);
        if (told.isPresent() && match.noun() >= 0) {
            Optional<Factuality> noun = Factuality.carried(tree, match.noun(), match.at(), lexicon, rule.pattern().negated());
            if (noun.isEmpty()) return Optional.empty();
            if (noun.get().status() != Status.OCCURRED) told = noun;
        }
        if (told.isEmpty()) return Optional.empty();
        List<String> speakers = speakers(told.get(), match);
        Factuality firm = told.get();
        Status status = rule.status().orElseGet(() -> status(firm, speakers, match.actors(), match.type()));
        if (status == Status.PLANNED) return Optional.of(planned(match, firm, speakers));
        Telling found = found(match, firm, speakers, status);
        return Optional.of(firm.announced() && found.date().isEmpty() && own(speakers, match.actors()) ? found.onDay(said(match.at())) : found);
    }

    private Telling planned(Match given, Factuality told, List<String> speakers) {
        Match match = lexicon.traits(given.type()).pledged() ? given.as(lexicon.pledge(given.rule().type().equals("=") ? given.sense() : given.rule())) : given;
        return pledged(match, speakers)
                ? found(match, told, speakers, Status.OCCURRED).onDay(said(match.at()))
                : found(match, told, speakers, Status.PLANNED);
    }

    /// The match as something that is taken for known.
    Telling known(Match match) {
        return found(match, new Factuality(Status.OCCURRED, List.of(), false, false), List.of(), Status.OCCURRED);
    }

    /// "The ministry said it would help to rebuild": the promise is the act, made on the day of saying.
    private boolean pledged(Match match, List<String> speakers) {
        return lexicon.traits(match.type()).is(Role.AGREEMENT)
                && (match.rule().pattern().hasContent() || match.rule().name().startsWith(Lexicon.PLEDGE))
                && own(speakers, match.actors());
    }

    private boolean own(List<String> speakers, List<String> actors) {
        return speakers.stream().anyMatch(one -> actors.stream().anyMatch(other -> sides.sameSide(one, other)));
    }

    /// The day of the saying that governs the word.
    private Optional<When> said(int at) {
        for (int up = tree.head(at), step = 0; up >= 0 && step < 6; up = tree.head(up), step++)
            if (tree.verb(up) && lexicon.cue("say", tree.lemma(up))) return setting.when(tree, List.of(up));
        return Optional.empty();
    }

    private Telling found(Match match, Factuality told, List<String> speakers, Status status) {
        Entry rule = match.rule();
        Span trigger = tree.span(match.at());
        if (match.noun() >= 0) trigger = trigger.with(tree.span(match.noun()));
        Span sentence = tree.sentence().span();
        return new Telling(
                rule,
                match.type(),
                mode(match),
                match.actors(),
                match.recipients(),
                match.inferred(),
                rule.actor().mutual() && match.actors().size() > 1,
                match.sense().contexts(),
                setting.when(tree, match.trigger()),
                places.where(tree, match),
                status,
                status == Status.OCCURRED ? List.of() : speakers,
                EventDates.quantities(tree, match.trigger(), quantities),
                List.of(new Evidence(articleId, sentence, sentence.of(text))),
                trigger,
                words(match),
                tree.sentence().part() != Part.Kind.BODY,
                match.actors().isEmpty() && match.recipients().isEmpty() && tree.noun(match.at()));
    }

    private List<String> speakers(Factuality told, Match match) {
        Set<String> ids = new LinkedHashSet<>();
        for (int place : told.speakers()) ids.addAll(sides.at(tree, place, true));
        if (ids.isEmpty()) sides.speakerAt(tree.span(match.at())).ifPresent(ids::add);
        return List.copyOf(ids);
    }

    /// What only a party to the matter says is claimed; an outlet, an international body, or an
    /// actor's word on its own peaceful act is taken as it stands.
    private Status status(Factuality told, List<String> speakers, List<String> actors, String type) {
        if (told.status() != Status.OCCURRED) return told.status();
        if (told.hearsay()) return Status.CLAIMED;
        if (speakers.isEmpty()) return told.speakers().isEmpty() ? Status.OCCURRED : Status.CLAIMED;
        boolean neutral = speakers.stream().allMatch(id -> sides.actor(id).map(Actor::kind).filter(k -> k == Kind.MEDIA || k == Kind.IGO).isPresent());
        if (neutral) return Status.OCCURRED;
        boolean own = own(speakers, actors);
        boolean force = lexicon.traits(type).is(Force.USED) || lexicon.traits(type).is(Force.IMPOSED) && !told.announced();
        return own && !force ? Status.OCCURRED : Status.CLAIMED;
    }

    /// A noun's manner is more telling than a verb's: "suicide attacks ripped through a market".
    private static Optional<String> mode(Match match) {
        return match.sense() == match.rule() ? match.rule().mode() : match.sense().mode().or(() -> match.rule().mode());
    }

    private Set<String> words(Match match) {
        Set<String> words = new LinkedHashSet<>();
        if (match.noun() >= 0) words.add(tree.lemma(match.noun()));
        else words.add(tree.lemma(match.at()));
        if (lexicon.traits(match.type(), match.rule().mode()).is(Role.DENIAL))
            for (int below : tree.below(match.at())) if (tree.noun(below) || tree.verb(below)) words.add(tree.lemma(below));
        // "sign a deal": the noun tells more about the happening than the verb.
        for (int object : tree.patients(match.at())) if (!lexicon.nounRules(tree, object).isEmpty()) words.add(tree.lemma(object));
        return words;
    }
}
