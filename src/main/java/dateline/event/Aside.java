package dateline.event;

import dateline.event.grammar.Tree;
import dateline.model.Rule;
import java.util.List;

/// Whether a word of a phrase is told beside it: nobody whom it names is the recipient.
@FunctionalInterface
interface Aside {
    /// One that holds is enough.
    List<Rule<Aside>> RULES = List.of(
            new Rule<>(
                    "clause-beside",
                    "Togo condemned the attacks, which drove Beninese families away.",
                    "TGO | ACCUSE/disapprove | - | occurred",
                    Aside::clauseBeside),
            new Rule<>(
                    "finite-adverbial-clause-beside",
                    "Oman agreed to lift its siege before Yemen disarms its rebels.",
                    "OMN | AGREE | - | occurred",
                    Aside::finiteAdverbial),
            new Rule<>(
                    "coordinated-verb-beside",
                    "Gabon agreed to end the curfew and join forces with Togo.",
                    "GAB | AGREE | - | occurred",
                    Aside::coordinatedVerb));

    boolean test(Tree tree, int child);

    private static boolean clauseBeside(Tree tree, int child) {
        return tree.relation(child).equals("acl:relcl") || tree.is(child, "parataxis") || tree.is(child, "dep");
    }

    private static boolean finiteAdverbial(Tree tree, int child) {
        return tree.is(child, "advcl") && !tree.infinitive(child);
    }

    private static boolean coordinatedVerb(Tree tree, int child) {
        return tree.verb(child) && tree.is(child, "conj");
    }
}
