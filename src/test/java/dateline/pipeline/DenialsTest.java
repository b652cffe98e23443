package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Event;
import dateline.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Niger says the rebels have found sanctuary in Chad. Chad denied it.                        | true",
        "Niger says the rebels have found sanctuary in Chad. The rebels denied any part in a strike. | false",
    })
    void aHostDeniesTheSanctuaryAndAGuestSomethingElse(String text, boolean contested) {
        assertThat(Engine.pipeline().read(Engine.articles(text).getFirst()).events()).filteredOn(event -> event.status() == Status.DENIED)
                .extracting(Event::denies).extracting(denied -> denied.isPresent()).containsExactly(contested);
    }
}
