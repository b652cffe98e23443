package dateline.event;

import dateline.event.grammar.TreeRepair;
import dateline.event.side.SideRules;
import dateline.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// Every rule by which events and ties are read, list by list, each list in the order in which it is asked. What a
/// rule says of one word or type stands in the codebook; here stands what it says of English.
///
/// @param repairs what the parser habitually gets wrong
/// @param joining when two tellings are one happening
/// @param sides who stands where
public record RuleBook(List<Rule<TreeRepair.Repair>> repairs, JoiningRules joining, SideRules sides) {
    /// The rules that the program reads with.
    public static final RuleBook ALL = new RuleBook(TreeRepair.RULES, JoiningRules.ALL, SideRules.ALL);

    /// Every rule of every list.
    public Stream<Rule<?>> rules() {
        return Stream.of(repairs.stream(), joining.rules(), sides.rules()).flatMap(rules -> rules);
    }

    /// The same book short of one rule.
    public RuleBook without(String name) {
        return new RuleBook(Rule.without(repairs, name), joining.without(name), sides.without(name));
    }
}
