package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written of a reading must be able to be wrong of it.
class YieldsTest {
    private static final Coding CLAIM = EventSheet.read("Niger said that Chad had closed the border.");
    private static final Coding DENIAL = EventSheet.read("Rebels shelled Aden on Monday. The rebels denied shelling the town.");
    private static final Coding HEADLINE = EventSheet.read("Chad to close border with Niger\nTraders waited.");

    @ParameterizedTest
    @ValueSource(strings = {"TCD | COERCE/withhold | - | claimed | by NER", "TCD | COERCE/withhold | - | claimed | by *"})
    void tellsOnWhoseWordAnEventRests(String right) {
        assertThat(Yields.agree(right, CLAIM)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TCD | COERCE/withhold | - | claimed | by TCD", "TCD | COERCE/withhold | - | claimed | by -", "nothing"})
    void disagreesOnAnotherSpeaker(String wrong) {
        assertThat(Yields.agree(wrong, CLAIM)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rebels | STATE/deny | - | denied | denies ASSAULT", "Rebels | ASSAULT/heavy-weapons | Aden | occurred | denies -"})
    void tellsWhatADenialContests(String right) {
        assertThat(Yields.agree(right, DENIAL)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rebels | STATE/deny | - | denied | denies -", "Rebels | STATE/deny | - | denied | denies COERCE"})
    void disagreesOnAnythingElseContested(String wrong) {
        assertThat(Yields.agree(wrong, DENIAL)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TCD | COERCE/withhold | NER | planned", "no TCD | COERCE/withhold | NER | occurred"})
    void readsAHeadlineAsOne(String right) {
        assertThat(Yields.agree(right, HEADLINE)).isTrue();
    }
}
