package dateline.event;

import dateline.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// The rules by which one sentence is told: who stands on the sides of an act, and which acts are told twice.
///
/// @param fillings the sides of an act beyond the roles of its row
/// @param recipients where else in the clause the recipient stands
/// @param asides what in a phrase is told beside it, and names no recipient
/// @param kin what a noun that tells the same deed adds to the verb
/// @param otherSides where the other side of a mutual noun stands
/// @param retellings which matches tell nothing of their own
/// @param semblances which matches only look like a use of force
/// @param continuations which predicates go on telling what another one told
record SentenceRules(
        List<Rule<RoleFilling.Step>> fillings,
        List<Rule<RecipientSearch.Step>> recipients,
        List<Rule<Aside>> asides,
        List<Rule<KinNoun.Addition>> kin,
        List<Rule<OtherSide.Place>> otherSides,
        List<Rule<Retelling.Test>> retellings,
        List<Rule<Semblances.Test>> semblances,
        List<Rule<Continuation.Main>> continuations) {
    static final SentenceRules ALL = new SentenceRules(
            RoleFilling.RULES, RecipientSearch.RULES, Aside.RULES, KinNoun.RULES, OtherSide.RULES, Retelling.RULES, Semblances.RULES, Continuation.RULES);

    Stream<Rule<?>> rules() {
        return Stream.<List<? extends Rule<?>>>of(fillings, recipients, asides, kin, otherSides, retellings, semblances, continuations).flatMap(List::stream);
    }

    SentenceRules without(String name) {
        return new SentenceRules(
                Rule.without(fillings, name), Rule.without(recipients, name), Rule.without(asides, name), Rule.without(kin, name),
                Rule.without(otherSides, name), Rule.without(retellings, name), Rule.without(semblances, name), Rule.without(continuations, name));
    }
}
