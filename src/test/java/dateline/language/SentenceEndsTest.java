package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a sentence ends although the engine runs on: a bar stands for the line end.
class SentenceEndsTest {
    private final SentenceEnds ends = new SentenceEnds(List.of("Chad", "Niger", "China"));

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "Togo thanked the U.S. Niger refused it. > Togo thanked the U.S.|Niger refused it.",
        "Togo left the E.U. Chad has stayed. > Togo left the E.U.|Chad has stayed.",
        "The U.S. China trade deal failed. > The U.S. China trade deal failed.",
        "The U.S. Senate refused it. > The U.S. Senate refused it.",
        "Rain fell on the camp.Soldiers left it. > Rain fell on the camp|Soldiers left it.",
        "They booked on Rooms.com for a night. > They booked on Rooms.com for a night."
    })
    void marksTheEndsThatAreRunOver(String text, String marked) {
        assertThat(ends.marked(text)).isEqualTo(marked.replace('|', '\n'));
    }
}
