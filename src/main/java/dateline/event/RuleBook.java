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
/// @param statuses how sure an event is, by who says so
/// @param speechActs what refusals, pledges and announcements make of what they say
/// @param joining when two tellings are one happening
/// @param sides who stands where
public record RuleBook(
        List<Rule<TreeRepair.Repair>> repairs,
        List<Rule<StatusRules.StatusRule>> statuses,
        List<Rule<SpeechActs.SpeechAct>> speechActs,
        JoiningRules joining,
        SideRules sides) {
    /// The rules that the program reads with.
    public static final RuleBook ALL = new RuleBook(
            TreeRepair.RULES,
            StatusRules.RULES,
            SpeechActs.RULES,
            JoiningRules.ALL,
            SideRules.ALL);

    /// Every rule of every list.
    public Stream<Rule<?>> rules() {
        return Stream.of(
                        repairs.stream(),
                        statuses.stream(),
                        speechActs.stream(),
                        joining.rules(),
                        sides.rules())
                .flatMap(rules -> rules);
    }

    /// The same book short of one rule.
    public RuleBook without(String name) {
        return new RuleBook(
                Rule.without(repairs, name),
                Rule.without(statuses, name),
                Rule.without(speechActs, name),
                joining.without(name),
                sides.without(name));
    }
}
