package dateline.event.grammar;

import dateline.model.Rule;
import java.util.List;
import java.util.Optional;

/// A construction of grammar in which a verb's subject or object stands elsewhere than on the verb.
@FunctionalInterface
public interface Construction {
    /// Empty where the sentence is built otherwise; an empty list where it is built so and names nobody.
    Optional<List<Integer>> filler(Gap gap);

    /// What the first construction says that is found there, else what stands in the place itself.
    static List<Integer> filler(List<Rule<Construction>> asked, Gap gap) {
        for (Rule<Construction> rule : asked) {
            Optional<List<Integer>> found = rule.does().filler(gap);
            if (found.isPresent()) return found.get();
        }
        return gap.own();
    }
}
