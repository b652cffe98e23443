package dateline.event.side;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;

/// Tells fighters that fly from fighters who fight: by a model's name, by a word for an aircraft, or by having been made.
final class Aircraft {
    private Aircraft() {}

    static boolean is(NounPhrase fighters, Lexicon lexicon) {
        boolean called = fighters.children("compound", "amod").stream()
                .map(one -> fighters.tree().token(one).text())
                .anyMatch(word -> word.matches(".*\\d.*") || lexicon.cue("aircraft", word));
        return called || madeInAClause(fighters, lexicon) || fighters.children("acl").stream().anyMatch(one -> made(fighters.tree(), one, lexicon));
    }

    /// "Fighters developed with China".
    private static boolean made(Tree tree, int participle, Lexicon lexicon) {
        return tree.passive(participle) && lexicon.cue("made", tree.lemma(participle));
    }

    /// The same, read as a clause of its own: "and some fighters developed with China".
    private static boolean madeInAClause(NounPhrase fighters, Lexicon lexicon) {
        Tree tree = fighters.tree();
        int verb = fighters.place() + 1;
        return fighters.subject() && tree.head(fighters.place()) == verb && lexicon.cue("made", tree.lemma(verb)) && tree.children(verb, "obj").isEmpty();
    }
}
