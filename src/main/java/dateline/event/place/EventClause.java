package dateline.event.place;

import dateline.event.grammar.Match;
import dateline.event.grammar.Tree;
import dateline.event.side.Participants;
import dateline.event.side.UnlistedActors;
import dateline.model.EventTraits;
import dateline.model.Kind;
import dateline.model.Where;
import java.util.List;
import java.util.Optional;

/// The clause of an event whose place is looked for.
///
/// @param asked what may name the place of such an event
public record EventClause(Tree tree, Match match, EventTraits asked, PlaceRules rules, PlaceNames names) {
    List<Integer> trigger() {
        return match.trigger();
    }

    Participants sides() {
        return names.sides();
    }

    boolean preposition(int phrase, String kind) {
        return names.lexicon().cue(kind, tree.preposition(phrase));
    }

    /// The place that a phrase names.
    Optional<Where> place(int head) {
        return names.at(tree, head);
    }

    /// Whether a word that hangs on a host says where the deed is done.
    boolean says(int phrase) {
        boolean phrases = (tree.is(phrase, "obl") || tree.is(phrase, "nmod")) && !tree.verb(phrase);
        return phrases && rules.phrases().stream().anyMatch(rule -> rule.does().says(this, phrase));
    }

    /// Whether a thing can be taken or bombed as a place; a jet of Mali is shot down anywhere.
    boolean ground(int noun) {
        boolean actor = names.actor(tree, noun).filter(one -> one.kind() != Kind.COUNTRY && !UnlistedActors.settlement(one.id())).isPresent();
        boolean moves = names.lexicon().cue("place:moves", tree.lemma(noun));
        return !actor && !moves && (tree.token(noun).ner().equals("LOCATION") || names.lexicon().cue("target", tree.lemma(noun)) && tree.noun(noun));
    }
}
