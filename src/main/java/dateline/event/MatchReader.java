package dateline.event;

import dateline.event.factuality.Factuality;
import dateline.event.grammar.Lexicon.Entry;
import dateline.event.grammar.Match;
import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.event.side.Participants;
import dateline.model.EventTraits.Role;
import dateline.model.Evidence;
import dateline.model.Part;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.When;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Makes an event of a match: how sure it is told, on whose word, when, where, with which numbers.
final class MatchReader {
    private final Tree tree;
    private final CodingContext context;
    private final Lexicon lexicon;
    private final Participants sides;
    private final SpeechActs acts;
    private final Set<Integer> deeds;

    /// @param deeds where the deeds of the sentence stand; more may be added while it is read
    MatchReader(Tree tree, CodingContext context, Set<Integer> deeds) {
        this.tree = tree;
        this.deeds = deeds;
        this.context = context;
        this.lexicon = context.lexicon();
        this.sides = context.sides();
        this.acts = new SpeechActs(tree, context);
    }

    /// Empty when the sentence does not tell it.
    Optional<Telling> tell(Match match, Set<Integer> eventVerbs) {
        Account account = acts.of(account(match, eventVerbs), context.rules().speechActs());
        return account.status().map(status -> found(account, status));
    }

    /// The match as something that is taken for known.
    Telling known(Match match) {
        return found(new Account(match, Optional.of(Status.OCCURRED), List.of(), false, Account.Dated.OWN), Status.OCCURRED);
    }

    private Account account(Match match, Set<Integer> eventVerbs) {
        Optional<Factuality> told = factuality(match, eventVerbs);
        if (told.isEmpty()) return new Account(match, Optional.empty(), List.of(), false, Account.Dated.OWN);
        List<String> speakers = speakers(told.get(), match);
        Status status = StatusRules.of(new StatusRules.Told(match, told.get(), speakers, lexicon, sides), context.rules().statuses());
        return new Account(match, Optional.of(status), speakers, told.get().announced(), Account.Dated.OWN);
    }

    /// Of a noun that a light verb carries: the noun's, where it is less sure than the verb's.
    private Optional<Factuality> factuality(Match match, Set<Integer> eventVerbs) {
        boolean negated = match.rule().pattern().negated();
        Optional<Factuality> told = context.factuality().of(tree, match.at(), negated, eventVerbs);
        if (told.isEmpty() || match.noun() < 0) return told;
        Optional<Factuality> noun = context.factuality().carried(tree, match.noun(), match.at(), negated);
        return noun.isEmpty() || noun.get().status() != Status.OCCURRED ? noun : told;
    }

    private Optional<When> day(Account account) {
        Optional<When> own = context.dates().when(tree, account.match().trigger());
        return switch (account.dated()) {
            case OWN -> own;
            case SAYING -> said(account.match().at());
            case OWN_ELSE_SAYING -> own.or(() -> said(account.match().at()));
        };
    }

    /// The day of the saying that governs the word.
    private Optional<When> said(int at) {
        for (int up = tree.head(at), step = 0; up >= 0 && step < 6; up = tree.head(up), step++)
            if (tree.verb(up) && lexicon.cue("say", tree.lemma(up))) return context.dates().when(tree, List.of(up));
        return Optional.empty();
    }

    private Telling found(Account account, Status status) {
        Match match = account.match();
        Entry rule = match.rule();
        Span trigger = tree.span(match.at());
        if (match.noun() >= 0) trigger = trigger.with(tree.span(match.noun()));
        Span sentence = tree.sentence().span();
        return TellingBuilder.stagedBuilder()
                .rule(rule).type(match.type()).mode(mode(match)).actors(match.actors()).recipients(match.recipients())
                .inferred(match.inferred()).mutual(rule.actor().mutual() && match.actors().size() > 1)
                .contexts(match.sense().contexts()).date(day(account)).place(context.places().where(tree, match))
                .status(status).speakers(status == Status.OCCURRED ? List.of() : account.speakers())
                .quantities(EventDates.quantities(tree, match.trigger(), deeds, context.quantities()))
                .evidence(List.of(new Evidence(context.articleId(), sentence, sentence.of(context.text()))))
                .trigger(trigger).words(words(match)).headline(tree.sentence().part() != Part.Kind.BODY)
                .weak(match.actors().isEmpty() && match.recipients().isEmpty() && tree.noun(match.at()))
                .known(known(match.trigger()))
                .harm(tree.verb(match.at()) && lexicon.cue("harm", tree.lemma(match.at()))).build();
    }

    /// "The attack", "this arrest", "wounded in the blast".
    private boolean known(List<Integer> trigger) {
        return trigger.stream().anyMatch(at -> tree.noun(at) && definite(at))
                || lexicon.cues("occasion").stream().flatMap(preposition -> tree.own(trigger.getFirst(), preposition).stream())
                        .anyMatch(at -> definite(at) && (lexicon.cue("happening", tree.lemma(at)) || !lexicon.nounRules(tree, at).isEmpty()));
    }

    private boolean definite(int noun) {
        return !lexicon.cue("lasting", tree.lemma(noun)) && tree.children(noun, "det").stream().anyMatch(one -> lexicon.cue("definite", tree.token(one).text().toLowerCase(Locale.ROOT)));
    }

    private List<String> speakers(Factuality told, Match match) {
        Set<String> ids = new LinkedHashSet<>();
        for (int place : told.speakers()) ids.addAll(sides.at(tree, place, true));
        if (ids.isEmpty()) sides.speakerAt(tree.span(match.at())).ifPresent(ids::add);
        // "Rebels claim an attack on Chad": the row itself says that it is their word.
        if (ids.isEmpty() && match.rule().status().filter(Status.CLAIMED::equals).isPresent()) ids.addAll(match.actors());
        return List.copyOf(ids);
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
