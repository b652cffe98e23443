package dateline.event.side;

import dateline.event.grammar.Tree;
import dateline.model.Kind;
import java.util.List;
import java.util.Optional;

/// Buildings, vehicles and ships to which something is done.
final class StruckThings {
    private StruckThings() {}

    /// "The German consulate", "a Maltese tanker": it is itself what is struck or seized, and its country a property; "the army
    /// convoy" is the army, "the port of Aden" the town.
    static Optional<List<String>> itself(NounPhrase phrase, Participants sides) {
        if (phrase.acts() || phrase.depth() > 0 || !phrase.noun() || !struck(phrase, sides) || ofPlace(phrase)) return Optional.empty();
        List<String> owners = sides.all(phrase, ParticipantRules.owners(phrase, sides.lexicon()));
        boolean lands = owners.stream().allMatch(id -> sides.is(id, one -> one.kind() == Kind.COUNTRY));
        return lands ? Optional.of(List.of(sides.newcomers().thing(phrase.tree(), phrase.place(), owners))) : Optional.empty();
    }

    /// "Its camp" is struck as well where nobody knows whose it is.
    private static boolean struck(NounPhrase phrase, Participants sides) {
        if (sides.lexicon().cue("struck", phrase.lemma())) return true;
        return sides.lexicon().cue("target", phrase.lemma()) && phrase.children("nmod:poss").stream().anyMatch(one -> sides.of(phrase, one).isEmpty());
    }

    /// "Two Maltese tankers": what a merchant ship or lorry carries its country does not send.
    static Optional<List<String>> vehicle(NounPhrase phrase, Participants sides) {
        if (!phrase.acts() || phrase.depth() > 0 || !phrase.noun() || !sides.lexicon().cue("vehicle", phrase.lemma())) return Optional.empty();
        List<String> owners = sides.all(phrase, ParticipantRules.owners(phrase, sides.lexicon()));
        boolean lands = !owners.isEmpty() && owners.stream().allMatch(id -> sides.is(id, one -> one.kind() == Kind.COUNTRY));
        return lands ? Optional.of(List.of(sides.newcomers().thing(phrase.tree(), phrase.place(), owners))) : Optional.empty();
    }

    private static boolean ofPlace(NounPhrase phrase) {
        Tree tree = phrase.tree();
        return tree.own(phrase.place(), "of").stream().anyMatch(place -> tree.token(place).ner().equals("LOCATION"));
    }
}
