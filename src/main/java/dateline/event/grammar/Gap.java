package dateline.event.grammar;

import java.util.List;

/// The place of a verb's subject or object that is looked for.
///
/// @param at the verb, or a noun that acts
/// @param depth how many clauses up the question came from
/// @param own what stands in the place itself
record Gap(Tree tree, int at, int depth, List<Integer> own) {
    int head() {
        return tree.head(at);
    }

    /// Whether nothing stands there, and the verb hangs on another word by one of these relations.
    boolean open(String... relations) {
        if (!own.isEmpty() || head() < 0) return false;
        for (String relation : relations) if (tree.is(at, relation)) return true;
        return false;
    }

    /// The subject of the word that the verb hangs on.
    List<Integer> subjectAbove() {
        return tree.surface(head(), depth + 1);
    }

    /// The noun that the relative clause round the verb speaks about.
    List<Integer> antecedent() {
        int up = at;
        for (int step = 0; step < Tree.DEPTH && tree.head(up) >= 0; step++) {
            if (tree.is(up, "acl") || tree.is(up, "ccomp") && tree.noun(tree.head(up))) return List.of(tree.head(up));
            up = tree.head(up);
        }
        return List.of();
    }
}
