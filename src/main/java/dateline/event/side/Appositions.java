package dateline.event.side;

import dateline.event.grammar.Tree;
import dateline.model.Actor;
import dateline.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A name and the description beside it: "the mayor, Musa Diallo", "Musa Diallo, the nurse who fled".
final class Appositions {
    private Appositions() {}

    /// The name that stands beside a description without one.
    static Optional<List<String>> described(NounPhrase phrase, Participants sides) {
        if (!phrase.noun() || phrase.mention().filter(own -> named(own, sides)).isPresent()) return Optional.empty();
        List<Integer> beside = new ArrayList<>(phrase.children("appos"));
        Tree tree = phrase.tree();
        if (tree.is(phrase.place(), "appos")) beside.add(tree.head(phrase.place()));
        return beside.stream()
                .filter(place -> tree.token(place).pos().startsWith("NNP") && sameNumber(tree, place, phrase.place()))
                .flatMap(place -> sides.mentionAt(tree.span(place)).stream())
                .filter(mention -> named(mention, sides) && mention.how() != Mention.How.PRONOUN)
                .map(mention -> List.of(mention.actorId()))
                .findFirst();
    }

    /// "Three individuals, mostly fishermen": who is named or described behind a word that tells nothing.
    static Optional<List<String>> people(NounPhrase phrase, Participants sides) {
        return phrase.children("appos").stream()
                .map(place -> all(phrase, place, sides))
                .filter(named -> !named.isEmpty())
                .findFirst();
    }

    private static List<String> all(NounPhrase phrase, int place, Participants sides) {
        Tree tree = phrase.tree();
        return tree.joined(place).stream().flatMap(one -> sides.mentionAt(tree.span(one)).stream()).map(Mention::actorId).distinct().toList();
    }

    /// "Three aides, Musa Diallo …": one name does not stand for several.
    private static boolean sameNumber(Tree tree, int name, int noun) {
        return !tree.token(noun).pos().equals("NNS") && tree.joined(name).size() == 1;
    }

    private static boolean named(Mention mention, Participants sides) {
        return sides.is(mention.actorId(), Actor::named);
    }
}
