package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How sure readings are against each other, and that no sign of the table is idle.
class ConfidenceTest {
    @Test
    void isSurerTheMoreASentenceSays() {
        List<String> fuller = List.of(
                "Turkey attacked Iraq.",
                "Two gunmen attacked a mayor.",
                "A mayor was attacked.");
        List<Double> confidences = fuller.stream().map(ConfidenceTest::first).toList();
        assertThat(confidences).isSortedAccordingTo((a, b) -> Double.compare(b, a)).doesNotHaveDuplicates();
    }

    @Test
    void isLessSureOfASideThatStandsDeeperInTheClause() {
        assertThat(first("Kenya condemned Ghana.")).isGreaterThan(first("Kenya condemned the plan for a dam in Ghana."));
    }

    @Test
    void missesNobodyToWhomWordsAreSaid() {
        assertThat(EventSheet.read("The rebels denied that they had shelled the port.").events()).isNotEmpty().noneMatch(Event::suggested);
    }

    @Test
    void weighsOnlySignsThatItKnows() {
        assertThat(EventSheet.codebook().odds().keySet())
                .allMatch(sign -> sign.matches("base|(actor|recipient):(country|government|military|armed_group|organisation|person|unknown|unnamed|name|alias|role|pronoun|elsewhere|none|near|far|before|behind|comma|rival|mutual|inferred|often|sometimes|twice|once)|stands:(lead|early|late|last)|article:(persons|bodies)|rule:(verb|noun|light|pledge|refusal|exact)|status:[a-z]+|told:(headline|again|dated|attributed|counted|quoted)|sentence:(long|short)|type:[A-Z]+"));
    }

    private static double first(String sentence) {
        return EventSheet.read(sentence).events().getFirst().confidence();
    }
}
