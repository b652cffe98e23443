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
                    "law-against-another-beside",
                    "The Ghanaian parliament passed a law banning Togolese imports.",
                    "GHA-PARLIAMENT | SUPPORT | - | occurred",
                    Aside::judgingParticiple),
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

    /// "A resolution condemning Eritrea", "a law banning imports": it turns against whom it names, and nobody else need.
    private static boolean judgingParticiple(Tree tree, int child) {
        return tree.is(child, "acl") && tree.token(child).pos().equals("VBG") && tree.cued("answers-for", tree.lemma(child));
    }

    private static boolean coordinatedVerb(Tree tree, int child) {
        return tree.verb(child) && tree.is(child, "conj");
    }
}
