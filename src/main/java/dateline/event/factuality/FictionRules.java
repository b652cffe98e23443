package dateline.event.factuality;

import dateline.event.factuality.ModifierRules.Modifier;
import dateline.event.grammar.Tree;
import dateline.model.Rule;
import java.util.List;

/// What happens in films, plays and novels did not happen.
final class FictionRules {
    /// Asked with the other modifiers.
    static final List<Rule<Modifier>> RULES = List.of(
            new Rule<>(
                    "setting-in-fiction",
                    "In the novel, Chad invades Togo.",
                    "nothing",
                    new Modifier(word -> word.trigger() && set(word), Effect.NO_FACT)),
            new Rule<>(
                    "content-of-fiction",
                    "The film shows how Chadian troops invaded Togo.",
                    "nothing",
                    new Modifier(word -> word.trigger() && word.tree().verb(word.at()) && toldByFiction(word), Effect.NO_FACT)),
            new Rule<>(
                    "scene-of-fiction",
                    "The museum bought a painting of Chadian troops invading Togo.",
                    "nothing",
                    new Modifier(word -> word.trigger() && word.tree().verb(word.at()) && scene(word), Effect.NO_FACT)));

    private static final int HIGHEST = 6;

    private FictionRules() {}

    /// "In the film …", "the play, in which …".
    private static boolean set(Word word) {
        Tree tree = word.tree();
        for (int at = word.at(), step = 0; at >= 0 && step < HIGHEST; at = tree.head(at), step++)
            for (int phrase : tree.obliques(at, "in")) if (fiction(word, phrase) || fiction(word, antecedent(tree, phrase))) return true;
        return false;
    }

    /// What "in which" stands behind.
    private static int antecedent(Tree tree, int phrase) {
        if (!tree.token(phrase).pos().equals("WDT")) return -1;
        int before = phrase - 2;
        return before >= 0 && tree.token(before).text().equals(",") ? before - 1 : before;
    }

    /// "The film tells how …", "follows a spy who …", "the play is about a spy who …".
    private static boolean toldByFiction(Word word) {
        Tree tree = word.tree();
        for (int at = word.at(), step = 0; tree.head(at) >= 0 && step < HIGHEST; at = tree.head(at), step++) {
            if (tree.is(at, "nsubj")) return false;
            int above = tree.head(at);
            if (depicts(word, above) && tree.children(above, "nsubj").stream().anyMatch(one -> fiction(word, one))) return true;
        }
        return false;
    }

    private static boolean depicts(Word word, int place) {
        return word.lexicon().cue("depicts", word.tree().lemma(place)) || word.tree().preposition(place).equals("about");
    }

    /// "A painting of troops storming the town", "a film about troops who stormed it".
    private static boolean scene(Word word) {
        Tree tree = word.tree();
        for (int at = word.at(), step = 0; tree.head(at) >= 0 && step < HIGHEST; at = tree.head(at), step++)
            if (tree.is(at, "nmod") && (tree.preposition(at).equals("of") || tree.preposition(at).equals("about")) && fiction(word, tree.head(at))) return true;
        return false;
    }

    private static boolean fiction(Word word, int noun) {
        return noun >= 0 && word.lexicon().cue("fiction", word.tree().lemma(noun));
    }
}
