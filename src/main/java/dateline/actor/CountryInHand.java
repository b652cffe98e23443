package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Cues;
import dateline.model.Kind;
import dateline.model.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which country "the army" or "authorities" belongs to when no word says so: the one that the text up to there
/// has named most, near mentions counting more.
final class CountryInHand {
    /// A mention this many characters back counts half.
    private static final double HALF = 350;

    private CountryInHand() {}

    /// The country that the sentence has named last before the word, rather one that acts there.
    static Optional<Actor> named(Sentence sentence, Token word, CastDraft draft) {
        List<Mention> before = draft.mentions().stream()
                .filter(mention -> sentence.span().contains(mention.span()) && mention.span().end() <= word.span().start())
                .filter(mention -> draft.actor(mention.actorId()).filter(one -> one.kind() == Kind.COUNTRY).isPresent())
                .toList()
                .reversed();
        return before.stream()
                .filter(mention -> sentence.tokens().stream().anyMatch(token -> mention.span().contains(token.span()) && token.relation().startsWith("nsubj")))
                .findFirst()
                .or(() -> before.stream().findFirst())
                .flatMap(mention -> draft.actor(mention.actorId()));
    }

    /// The country that does what the role says: "Egypt urged talks, a spokesman for the ministry said".
    static Optional<Actor> told(RolePlace role, Cues cues) {
        List<Token> tokens = role.tokens();
        Token speaker = tokens.get(role.head());
        while (speaker.relation().equals("nmod") && speaker.head() >= 0) speaker = tokens.get(speaker.head());
        if (!speaker.relation().equals("nsubj") || !cues.has("say", tokens.get(speaker.head()).lemma())) return Optional.empty();
        int saying = speaker.head();
        return tokens.stream()
                .filter(clause -> clause.head() == saying && clause.relation().equals("ccomp"))
                .flatMap(clause -> tokens.stream().filter(subject -> subject.head() == clause.index() && subject.relation().equals("nsubj")))
                .flatMap(subject -> role.draft().mentions().stream().filter(mention -> mention.span().contains(subject.span())))
                .flatMap(mention -> role.draft().actor(mention.actorId()).stream())
                .filter(actor -> actor.kind() == Kind.COUNTRY)
                .findFirst();
    }

    /// "Three Dutch tourists" were killed in Mali: the army that hunts the killers is Mali's.
    private static boolean ofPeople(Mention country, CastDraft draft) {
        return draft.mentions().stream()
                .filter(one -> one != country && one.span().contains(country.span()) && one.span().length() > country.span().length())
                .anyMatch(one -> draft.actor(one.actorId()).filter(CountryInHand::people).isPresent());
    }

    private static boolean people(Actor actor) {
        return !actor.named() && (actor.kind() == Kind.CIVILIANS || actor.kind() == Kind.GROUP || actor.kind() == Kind.PERSON);
    }

    static Optional<Actor> of(Sentence sentence, Token role, CastDraft draft) {
        Map<String, Double> scores = new HashMap<>();
        List<Mention> mentions = draft.mentions();
        for (Mention mention : mentions) {
            int back = role.span().start() - mention.span().start();
            if (back < 0) break;
            Optional<Actor> actor = draft.actor(mention.actorId());
            Optional<String> country = actor.flatMap(Actor::country);
            if (country.isEmpty() || draft.actor(country.get()).isEmpty() || ofPeople(mention, draft)) continue;
            double share = actor.orElseThrow().kind() == Kind.COUNTRY ? 1 : people(actor.get()) ? .2 : .4;
            scores.merge(country.get(), share * Math.pow(.5, back / HALF), Double::sum);
        }
        return scores.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(best -> draft.actor(best.getKey()));
    }
}
