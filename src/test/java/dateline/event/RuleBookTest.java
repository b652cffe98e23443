package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule has an example that is read as the rule says, and that is read otherwise without the rule.
class RuleBookTest {
    static Stream<Rule<?>> rules() {
        return RuleBook.ALL.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readsTheExampleAsTheRuleSaysAndOnlyWithIt(Rule<?> rule) {
        Coding coding = EventSheet.read(rule.example());
        assertThat(Yields.agree(rule.yields(), coding)).as("%s: %s%n%s%n%s", rule.name(), rule.yields(), EventSheet.lines(coding), EventSheet.ties(coding)).isTrue();
        assertThat(coding.equals(EventSheet.readWithout(rule.name(), rule.example()))).as("%s decides nothing in: %s", rule.name(), rule.example()).isFalse();
    }

    @Test
    void namesAreUnique() {
        assertThat(rules().map(Rule::name)).doesNotHaveDuplicates().isNotEmpty();
    }
}
