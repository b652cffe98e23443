package dateline.event.side;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.Actor;
import dateline.model.Cast;
import dateline.model.Claim;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Rule;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Whom the words at a place stand for: a mention of the cast, the owner of what acts ("North Korean
/// artillery"), or people without a name, who become actors of this article alone.
public final class Participants {
    private final Lexicon lexicon;
    private final List<Rule<Participation>> rules;
    private final List<Claim> claims;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final UnlistedActors newcomers;
    private final SpokenPair pair;
    private final Collectives collectives;
    private final Affiliation affiliation;

    /// @param rules by which it is told whom a phrase stands for, and who "both sides" are
    public Participants(String text, String articleId, Lexicon lexicon, SideRules rules, Cast cast, List<Claim> claims) {
        this.lexicon = lexicon;
        this.rules = rules.participants();
        this.claims = claims;
        for (Actor actor : cast.actors()) actors.put(actor.id(), actor);
        mentions.addAll(cast.mentions());
        newcomers = new UnlistedActors(text, articleId, lexicon, actors, mentions);
        pair = new SpokenPair(this, mentions, lexicon, rules.pairs());
        collectives = new Collectives(this, mentions);
        affiliation = new Affiliation(text, this, mentions, lexicon);
    }

    public UnlistedActors newcomers() {
        return newcomers;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Collectives collectives() {
        return collectives;
    }

    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    public List<Mention> mentions() {
        return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /// Whether somebody is mentioned within these words.
    public boolean mentioned(String id, Span words) {
        return mentions.stream().anyMatch(mention -> mention.actorId().equals(id) && words.contains(mention.span()));
    }

    /// Whether there is an actor of that id, and such a one.
    boolean is(String id, Predicate<Actor> such) {
        return actor(id).filter(such).isPresent();
    }

    /// Whether the noun is one for actors of his kind.
    boolean sortOf(Actor actor, String noun) {
        return lexicon.cue(actor.kind() == Kind.ARMED_GROUP ? "group" : "called:" + actor.kind().code(), noun);
    }

    /// A person, or people without a name: not a state, its forces, a group or a firm.
    public boolean people(String id) {
        return is(id, one -> one.kind() == Kind.PERSON || !one.named() && (one.kind() == Kind.CIVILIANS || one.kind() == Kind.GROUP || one.kind() == Kind.ARMED_GROUP));
    }

    /// The actors at a place and those joined to it by "and".
    ///
    /// @param acts true when they are to do something: then a thing stands for its owner only if such things
    ///     act for their owners
    public List<String> at(Tree tree, int place, boolean acts) {
        Set<String> ids = new LinkedHashSet<>();
        for (int one : tree.joined(place)) ids.addAll(of(new NounPhrase(tree, one, acts, 0, mentionAt(tree, one))));
        return List.copyOf(ids);
    }

    /// Whom another place stands for, asked on account of a phrase.
    List<String> of(NounPhrase asking, int place) {
        Tree tree = asking.tree();
        return of(new NounPhrase(tree, place, asking.acts(), asking.depth() + 1, mentionAt(tree, place)));
    }

    /// Whom a phrase stands for, by the first rule that has an answer.
    private List<String> of(NounPhrase phrase) {
        for (Rule<Participation> rule : rules) {
            Optional<List<String>> found = rule.does().of(phrase, this);
            if (found.isPresent()) return found.get();
        }
        return List.of();
    }

    /// Whom the phrases stand for together, three at most.
    List<String> all(NounPhrase from, List<Integer> places) {
        return places.stream().flatMap(place -> of(from, place).stream()).distinct().limit(3).toList();
    }

    /// The mentions of the same sentence that stand before the phrase.
    Stream<Mention> before(NounPhrase phrase) {
        return mentions.stream()
                .filter(mention -> phrase.tree().sentence().span().contains(mention.span()) && mention.span().end() <= phrase.span().start());
    }

    /// The longest mention over the words; in what a person is called ("Chad's president Ali Musa") those who are named
    /// in it stay themselves.
    public Optional<Mention> mentionAt(Span span) {
        List<Mention> over = mentions.stream().filter(mention -> mention.span().contains(span)).toList();
        return over.stream()
                .filter(mention -> over.size() == 1 || !title(mention) || over.stream().allMatch(other -> other.actorId().equals(mention.actorId()) || !is(other.actorId(), Actor::named)))
                .max(Comparator.comparingInt((Mention mention) -> mention.span().length())
                        .thenComparing(Mention::actorId, Collections.reverseOrder()));
    }

    /// Whether the mention holds the person's name too.
    private boolean title(Mention mention) {
        return mention.how() == Mention.How.ROLE && is(mention.actorId(), one -> one.named() && one.kind() == Kind.PERSON)
                && mentions.stream().anyMatch(name -> name != mention && name.actorId().equals(mention.actorId()) && mention.span().contains(name.span()));
    }

    /// The same, short of unnamed ones whose words were taken together with the verb that governs the place: "rebels free two pilots".
    private Optional<Mention> mentionAt(Tree tree, int place) {
        int verb = tree.head(place);
        Optional<Mention> found = mentionAt(tree.span(place));
        boolean torn = verb >= 0 && tree.verb(verb) && found.filter(one -> one.how() == Mention.How.ROLE && one.span().contains(tree.span(verb))).isPresent();
        return torn ? Optional.empty() : found;
    }

    /// "Both countries", "the two sides", "our two nations": the two that were spoken of last.
    public List<String> pair(Tree tree, int place) {
        return pair.at(tree, place);
    }

    /// Notes the two sides of an event: "both sides" may later mean them.
    public void met(List<String> two, int end) {
        if (two.size() == 2 && two.stream().allMatch(id -> is(id, one -> one.named() && one.kind() != Kind.PERSON && one.kind() != Kind.IGO && one.kind() != Kind.MEDIA)))
            pair.met(two, end);
    }

    /// Who speaks at these words, when they are direct speech.
    public Optional<String> speakerAt(Span span) {
        return claims.stream()
                .filter(claim -> claim.direct() && claim.span().contains(span))
                .min(Comparator.comparingInt(claim -> claim.span().length()))
                .flatMap(Claim::speaker);
    }

    /// The country or body that somebody speaks for, which may be himself.
    String speaksFor(String speaker) {
        return affiliation.speaksFor(speaker);
    }

    /// Whether one is the other, a part of it, or of the same country's state.
    public boolean sameSide(String one, String other) {
        return affiliation.same(one, other);
    }

    /// Whether anybody of the ones is on the same side as anybody of the others.
    public boolean onOneSide(List<String> ones, List<String> others) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> sameSide(one, other)));
    }
}
