package dateline.event.side;

import dateline.event.grammar.Tree;
import dateline.model.Actor;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Groups that stand for others: the fighters of a group, the leaders of two countries, troops named together.
final class Collectives {
    private final Participants sides;
    private final List<Mention> mentions;

    /// The two or more for whom a group without a name stands, once a text has said so.
    private final Map<String, List<String>> stands = new HashMap<>();

    Collectives(Participants sides, List<Mention> mentions) {
        this.sides = sides;
        this.mentions = mentions;
    }

    /// "The group said its fighters …": the fighters of a group are the group.
    Optional<String> owner(NounPhrase phrase, Mention forces) {
        if (!phrase.near() || !sides.is(forces.actorId(), one -> !one.named() && one.kind() == Kind.ARMED_GROUP)) return Optional.empty();
        return phrase.children("nmod:poss").stream()
                .flatMap(owner -> sides.of(phrase, owner).stream().filter(id -> sides.is(id, one -> commands(one, phrase.tree().token(owner).pos()))))
                .findFirst();
    }

    /// "Yemen's rebels" are not Yemen; "said its fighters" are, where Yemen says so.
    private static boolean commands(Actor owner, String tag) {
        return owner.named() && owner.kind() != Kind.PERSON && (owner.kind() != Kind.COUNTRY || tag.equals("PRP$"));
    }

    /// "The leaders of Iran and Iraq", "Russian and Turkish diplomats": more sides than one.
    List<String> several(NounPhrase phrase, Mention group) {
        String id = group.actorId();
        if (stands.containsKey(id)) return stands.get(id);
        if (!sides.is(id, one -> !one.named()) || !phrase.tagged("NNS")) return List.of();
        Set<String> ids = owners(phrase);
        if (ids.size() > 1) stands.put(id, List.copyOf(ids));
        return stands.getOrDefault(id, List.of());
    }

    /// "The Organization of Islamic Cooperation, NATO and Iran": what is joined to the last word of a name is joined to the name.
    static Optional<List<String>> joinedInside(NounPhrase phrase, Participants sides) {
        Optional<Mention> own = phrase.mention().filter(mention -> mention.how() != Mention.How.ROLE && sides.is(mention.actorId(), one -> one.named() && one.kind() != Kind.PERSON));
        if (own.isEmpty() || !phrase.near()) return Optional.empty();
        Tree tree = phrase.tree();
        Span name = own.get().span();
        List<String> all = new ArrayList<>(List.of(own.get().actorId()));
        for (int inner : tree.below(phrase.place()))
            if (inner != phrase.place() && name.contains(tree.span(inner)))
                for (int joined : tree.joined(inner)) if (!name.contains(tree.span(joined)) && tree.noun(joined)) all.addAll(sides.of(phrase, joined));
        return all.size() > 1 ? Optional.of(all.stream().distinct().toList()) : Optional.empty();
    }

    private Set<String> owners(NounPhrase phrase) {
        Tree tree = phrase.tree();
        List<Integer> owners = new ArrayList<>(tree.own(phrase.place(), "of"));
        owners.addAll(tree.own(phrase.place(), "from"));
        owners.addAll(phrase.children("amod", "compound", "nmod:poss"));
        Set<String> ids = new LinkedHashSet<>();
        for (int owner : owners)
            for (int one : tree.joined(owner)) within(tree.span(one)).filter(id -> sides.is(id, Actor::named)).forEach(ids::add);
        return ids;
    }

    private Stream<String> within(Span span) {
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(span) && mention.how() != Mention.How.ROLE)
                .map(Mention::actorId);
    }

    /// "Two Britons" are people, though the word alone is their country.
    private boolean nationals(Mention mention, Span word) {
        return sides.is(mention.actorId(), one -> one.kind() == Kind.COUNTRY)
                && mentions.stream().anyMatch(other -> other.span().end() == word.end() && other.span().length() > mention.span().length() && sides.is(other.actorId(), one -> one.kind() == Kind.CIVILIANS));
    }

    /// "US and NATO troops": the names that end in the same word.
    List<String> endingTogether(Span word) {
        return mentions.stream()
                .filter(mention -> mention.span().end() == word.end() && mention.span().contains(word))
                .filter(mention -> !nationals(mention, word))
                .map(Mention::actorId)
                .filter(id -> sides.is(id, one -> one.kind() != Kind.PERSON))
                .distinct()
                .sorted()
                .toList();
    }

    /// "Killed 30", "at least 30 were arrested": what is done to people is done to so many of them.
    static Optional<List<String>> counted(NounPhrase phrase, Participants sides) {
        Tree tree = phrase.tree();
        int at = phrase.place();
        boolean bare = phrase.tagged("CD") && tree.token(at).ner().equals("NUMBER") && tree.own(at, "of").isEmpty() && !phrase.acts();
        boolean done = bare && (tree.is(at, "obj") || tree.is(at, "nsubj")) && sides.lexicon().cue("befalls-people", tree.lemma(tree.head(at)));
        return done ? Optional.of(List.of(sides.newcomers().coin(tree, at))) : Optional.empty();
    }
}
