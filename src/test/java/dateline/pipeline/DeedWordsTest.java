package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Event;
import dateline.model.Reading;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Chad seized the town of Faya from Libya on Monday.                     | seized town of Faya",
        "Chad condemned the attack on Niger.                                     | condemned attack",
        "Kenya withdrew from Somalia.                                            | withdrew from Somalia",
        "Chad called off its ceasefire with Niger.                               | called off ceasefire",
        "Chad agreed to end the war with Niger.                                  | agreed to end war",
        "Chad may close the border with Niger.                                   | may close border",
        "Four soldiers of Chad were killed by militants.                         | Four soldiers of Chad killed",
        "Kenya gave no answer to the offer of Uganda.                            | gave no answer",
        "Kenya lent Uganda $2 billion in 2024.                                   | lent $2 billion",
        "Kenya signed an arms deal with Uganda.                                  | signed arms deal",
        "Kenya said it would help Uganda on Monday.                              | promised to help Uganda",
        "Kenya will widen its aid for Uganda, Kenya's Foreign Ministry said.     | promised to widen aid",
        "Militants killed more than 80 people in Chad.                           | killed more than 80 people",
    })
    void theVerbOfTheTextWithItsObjectIsWhatIsSaid(String sentence, String words) {
        assertThat(first(sentence).map(Event::words)).hasValue(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Chad called the attack on Niger a crime.", "A contract is to be signed by Kenya and Uganda.",
    })
    void whatACutWouldTurnRoundIsNotCut(String sentence) {
        assertThat(first(sentence).map(Event::words).orElse("")).isEmpty();
    }

    private static Optional<Event> first(String sentence) {
        Reading reading = Engine.pipeline().read(Engine.articles(sentence).getFirst());
        return reading.events().stream().findFirst();
    }
}
