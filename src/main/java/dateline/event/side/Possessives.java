package dateline.event.side;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.EventTraits.Force;
import dateline.model.Kind;
import dateline.model.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Whom "his", "its" and "their" before a noun stand for, where grammar says it better than nearness.
final class Possessives {
    /// So far up a subject is looked for.
    private static final int CLAUSES = 6;

    private Possessives() {}

    /// "Sold jets to the army for its war": a war is that of the force named last.
    static Optional<List<String>> force(NounPhrase phrase, Participants sides) {
        if (!possessive(phrase) || !war(phrase.tree(), phrase.tree().head(phrase.place()), sides)) return Optional.empty();
        return sides.before(phrase)
                .filter(mention -> sides.is(mention.actorId(), one -> one.kind() == Kind.MILITARY || one.kind() == Kind.ARMED_GROUP))
                .max(Comparator.comparing(Mention::span))
                .map(mention -> List.of(mention.actorId()));
    }

    private static boolean war(Tree tree, int noun, Participants sides) {
        return noun >= 0 && tree.noun(noun)
                && sides.lexicon().nounRules(tree, noun).stream().anyMatch(rule -> sides.lexicon().traits(rule.type()).is(Force.USED) && rule.actor().mutual());
    }

    /// "Censured Iran after its missile test": who is blamed did it, not who blames.
    static Optional<List<String>> blamed(NounPhrase phrase, Participants sides) {
        Tree tree = phrase.tree();
        int deed = deed(phrase);
        if (deed < 0 || !sides.lexicon().cue("answers-for", tree.lemma(tree.head(deed)))) return Optional.empty();
        return whose(phrase, tree.objects(tree.head(deed)), sides);
    }

    /// "Imposed sanctions on Iran over its missile test": on whom such a measure is laid did it.
    static Optional<List<String>> sanctioned(NounPhrase phrase, Participants sides) {
        Tree tree = phrase.tree();
        Lexicon lexicon = sides.lexicon();
        int deed = deed(phrase);
        if (deed < 0 || !lexicon.cue("because", tree.preposition(deed))) return Optional.empty();
        int verb = tree.head(deed);
        boolean measure = tree.objects(verb).stream().flatMap(noun -> lexicon.nounRules(tree, noun).stream()).anyMatch(rule -> lexicon.traits(rule.type()).is(Force.IMPOSED));
        if (!measure) return Optional.empty();
        return whose(phrase, lexicon.cues("force-onto").stream().flatMap(preposition -> tree.obliques(verb, preposition).stream()).sorted().toList(), sides);
    }

    /// "Welcomed the pope on his visit": it is the guest who visits.
    static Optional<List<String>> welcomed(NounPhrase phrase, Participants sides) {
        Tree tree = phrase.tree();
        int coming = deed(phrase);
        Lexicon lexicon = sides.lexicon();
        if (coming < 0 || !lexicon.cue("coming", tree.lemma(coming)) || !lexicon.cue("welcomes", tree.lemma(tree.head(coming)))) return Optional.empty();
        return whose(phrase, tree.objects(tree.head(coming)), sides);
    }

    /// The noun that the possessive stands before, if it is a complement of an active verb; else -1.
    private static int deed(NounPhrase phrase) {
        if (!possessive(phrase) || !phrase.near()) return -1;
        Tree tree = phrase.tree();
        int deed = tree.head(phrase.place());
        int verb = deed < 0 ? -1 : tree.head(deed);
        return verb >= 0 && tree.verb(verb) && tree.is(deed, "obl") && !tree.passive(verb) ? deed : -1;
    }

    private static Optional<List<String>> whose(NounPhrase phrase, List<Integer> owners, Participants sides) {
        int deed = phrase.tree().head(phrase.place());
        return owners.stream()
                .filter(owner -> owner < deed && agrees(phrase, owner, sides))
                .findFirst()
                .flatMap(owner -> ParticipantRules.some(sides.of(phrase, owner)));
    }

    /// "Troops … in the last days of their stay": who acts in the clause of the possessive.
    static Optional<List<String>> subject(NounPhrase phrase, Participants sides) {
        if (!possessive(phrase) || !phrase.near()) return Optional.empty();
        int subject = subjectAbove(phrase.tree(), phrase.place());
        return subject >= 0 && agrees(phrase, subject, sides) ? ParticipantRules.some(sides.of(phrase, subject)) : Optional.empty();
    }

    private static int subjectAbove(Tree tree, int place) {
        for (int up = tree.head(place), step = 0; up >= 0 && step < CLAUSES; up = tree.head(up), step++)
            for (int subject : tree.children(up, "nsubj")) if (subject < place) return subject;
        return -1;
    }

    /// Whether the possessive may stand for the subject: number, and persons apart from things.
    private static boolean agrees(NounPhrase phrase, int subject, Participants sides) {
        Tree tree = phrase.tree();
        boolean several = tree.token(subject).pos().endsWith("S") || tree.joined(subject).size() > 1;
        if (sides.lexicon().cue("pronoun:many", phrase.lemma())) return several;
        boolean person = sides.mentionAt(tree.span(subject)).filter(mention -> sides.is(mention.actorId(), one -> one.kind() == Kind.PERSON)).isPresent();
        return !several && sides.lexicon().cue("pronoun:thing", phrase.lemma()) != person;
    }

    private static boolean possessive(NounPhrase phrase) {
        return phrase.tagged("PRP\\$") && phrase.mention().isPresent();
    }
}
