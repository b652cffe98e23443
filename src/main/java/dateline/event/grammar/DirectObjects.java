package dateline.event.grammar;

import dateline.model.Rule;
import java.util.List;
import java.util.Optional;

/// What a direct object is that stands elsewhere than on its verb.
public final class DirectObjects {
    /// Asked until one answers.
    public static final List<Rule<Construction>> RULES = List.of(
            new Rule<>(
                    "object-of-relative-clause",
                    "Chad freed the pilots whom Niger had arrested.",
                    "NER | COERCE/arrest | pilots | occurred",
                    DirectObjects::relativeClause),
            new Rule<>(
                    "object-of-bare-relative-clause",
                    "Chad freed the pilots Niger had arrested.",
                    "NER | COERCE/arrest | pilots | occurred",
                    DirectObjects::bareRelativeClause),
            new Rule<>(
                    "object-shared-by-conjuncts",
                    "Chad arrested and expelled a Nigerien envoy.",
                    "TCD | COERCE/arrest | NER-ENVOY | occurred",
                    DirectObjects::conjunct));

    private DirectObjects() {}

    /// "The general whom rebels killed".
    private static Optional<List<Integer>> relativeClause(Gap gap) {
        boolean relative = !gap.own().isEmpty() && gap.tree().relativePronoun(gap.own().getFirst());
        return relative ? Optional.of(gap.antecedent()) : Optional.empty();
    }

    /// "The general rebels killed".
    private static Optional<List<Integer>> bareRelativeClause(Gap gap) {
        Tree tree = gap.tree();
        if (!gap.open("acl:relcl") || tree.passive(gap.at())) return Optional.empty();
        List<Integer> subject = tree.children(gap.at(), "nsubj");
        if (subject.isEmpty() || tree.relativePronoun(subject.getFirst()) || tree.lemma(subject.getFirst()).equals("that")) return Optional.empty();
        // "The town where rebels killed".
        boolean elsewhere = tree.children(gap.at(), "obl", "advmod").stream().anyMatch(one -> tree.relativePronoun(one) || tree.token(one).pos().equals("WRB"));
        return elsewhere ? Optional.empty() : Optional.of(List.of(gap.head()));
    }

    /// "Suspended and revoked visas": the object is given once, after the last verb.
    private static Optional<List<Integer>> conjunct(Gap gap) {
        Tree tree = gap.tree();
        if (!gap.own().isEmpty() || tree.passive(gap.at())) return Optional.empty();
        return tree.children(gap.at(), "conj").stream()
                .filter(other -> tree.verb(other) && !tree.passive(other) && tree.children(other, "nsubj").isEmpty())
                .flatMap(other -> tree.children(other, "obj").stream())
                .findFirst()
                .map(List::of);
    }
}
