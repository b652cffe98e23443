package dateline.event.grammar;

/// Whether a verb stands in the passive, also where no auxiliary says so.
final class Voice {
    private Voice() {}

    static boolean passive(Tree tree, int verb) {
        if (!tree.children(verb, "nsubj:pass", "aux:pass").isEmpty() || reduced(tree, verb) || headline(tree, verb)) return true;
        if (!tree.token(verb).pos().equals("VBN") || !tree.children(verb, "aux").isEmpty()) return false;
        if (modifier(tree, verb)) return tree.children(verb, "nsubj", "obj").isEmpty();
        if (tree.is(verb, "conj") && tree.head(verb) >= 0 && tree.verb(tree.head(verb)))
            return tree.children(verb, "nsubj").isEmpty() && passive(tree, tree.head(verb));
        return tree.headline() && tree.children(verb, "obj").isEmpty();
    }

    /// "Police killed in blast": headlines tell what is done in the present, and what was done to somebody without an auxiliary.
    private static boolean headline(Tree tree, int verb) {
        return tree.headline() && tree.token(verb).pos().equals("VBD") && tree.transitive(verb)
                && tree.children(verb, "obj", "ccomp", "xcomp", "aux").isEmpty() && !tree.children(verb, "nsubj").isEmpty();
    }

    private static boolean modifier(Tree tree, int verb) {
        return tree.is(verb, "acl") || tree.is(verb, "amod") || tree.is(verb, "advcl") || tree.is(verb, "dep");
    }

    /// "Attacks carried out in March by the army": a past form with a doer and without an object.
    private static boolean reduced(Tree tree, int verb) {
        if (!tree.token(verb).pos().equals("VBD") || !tree.transitive(verb) || !tree.children(verb, "obj").isEmpty() || tree.children(verb, "nsubj").isEmpty()) return false;
        return tree.own(verb, "by").stream().anyMatch(by -> tree.noun(by) && tree.token(by).ner().matches("O|ORGANIZATION|PERSON|MISC|LOCATION")
                && !tree.cue("by-no-doer", by));
    }
}
