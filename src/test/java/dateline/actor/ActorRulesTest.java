package dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Coding;
import dateline.event.EventSheet;
import dateline.event.Yields;
import dateline.model.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule that tells who takes part has an example that is read as the rule says, and otherwise without the rule.
class ActorRulesTest {
    static Stream<Rule<?>> rules() {
        return ActorRules.ALL.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readsTheExampleAsTheRuleSaysAndOnlyWithIt(Rule<?> rule) {
        Coding coding = EventSheet.read(rule.example());
        assertThat(Yields.agree(rule.yields(), coding)).as("%s: %s%n%s%n%s", rule.name(), rule.yields(), EventSheet.lines(coding), coding.mentions()).isTrue();
        Coding without = EventSheet.readWithoutActorRule(rule.name(), rule.example());
        assertThat(coding.equals(without)).as("%s decides nothing in: %s", rule.name(), rule.example()).isFalse();
    }

    @Test
    void namesAreUnique() {
        assertThat(rules().map(Rule::name)).doesNotHaveDuplicates().isNotEmpty();
    }
}
