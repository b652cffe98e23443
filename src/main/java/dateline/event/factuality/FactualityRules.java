package dateline.event.factuality;

import dateline.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// The rules of factuality, list by list.
///
/// @param modifiers what a word beside the trigger makes of it
/// @param modifierScopes how far down such a word reaches
/// @param governors what a governing word makes of what hangs on it
/// @param clauses where the clause ends that the words above bear on
/// @param sayings on whose word a clause stands
/// @param sources on whose word a sentence stands
/// @param charges what is only the matter of a charge
public record FactualityRules(
        List<Rule<ModifierRules.Modifier>> modifiers,
        List<Rule<ScopeRules.Scope>> modifierScopes,
        List<Rule<GovernorRules.Governor>> governors,
        List<Rule<ScopeRules.Scope>> clauses,
        List<Rule<AttributionRules.Attributing>> sayings,
        List<Rule<SourceRules.Source>> sources,
        List<Rule<AttributionRules.Attributing>> charges) {
    /// The rules that the program reads with.
    public static final FactualityRules ALL = new FactualityRules(
            ModifierRules.RULES,
            ScopeRules.MODIFIERS,
            GovernorRules.RULES,
            ScopeRules.CLAUSES,
            AttributionRules.SAYINGS,
            SourceRules.RULES,
            AttributionRules.CHARGES);

    /// Every rule of every list.
    public Stream<Rule<?>> rules() {
        return Stream.<List<? extends Rule<?>>>of(modifiers, modifierScopes, governors, clauses, sayings, sources, charges).flatMap(List::stream);
    }

    /// The same rules short of one.
    public FactualityRules without(String name) {
        return new FactualityRules(
                Rule.without(modifiers, name),
                Rule.without(modifierScopes, name),
                Rule.without(governors, name),
                Rule.without(clauses, name),
                Rule.without(sayings, name),
                Rule.without(sources, name),
                Rule.without(charges, name));
    }
}
