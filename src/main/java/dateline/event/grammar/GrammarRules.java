package dateline.event.grammar;

import dateline.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// The rules by which the tree of a sentence is mended and asked.
///
/// @param repairs what the parser habitually gets wrong
/// @param subjects where a subject stands elsewhere than on its verb
/// @param objects where a direct object stands elsewhere than on its verb
public record GrammarRules(List<Rule<TreeRepair.Repair>> repairs, List<Rule<Construction>> subjects, List<Rule<Construction>> objects) {
    /// The rules that the program reads with.
    public static final GrammarRules ALL = new GrammarRules(TreeRepair.RULES, Subjects.RULES, DirectObjects.RULES);

    /// Every rule, in the order of the lists.
    public Stream<Rule<?>> rules() {
        return Stream.<List<? extends Rule<?>>>of(repairs, subjects, objects).flatMap(List::stream);
    }

    /// The same rules short of one.
    public GrammarRules without(String name) {
        return new GrammarRules(Rule.without(repairs, name), Rule.without(subjects, name), Rule.without(objects, name));
    }
}
