package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.codebook.Codebooks;
import dateline.model.Codebook.WordRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary VOCABULARY =
            new Vocabulary(List.of(new WordRow("month", "may", "5"), new WordRow("month", "mar", "3"), new WordRow("month", "march", "3"), new WordRow("link", "to", "")));

    @Test
    void tellsWhatAWordIsAndCountsFor() {
        assertThat(VOCABULARY.is("link", "to")).isTrue();
        assertThat(VOCABULARY.is("link", "may")).isFalse();
        assertThat(VOCABULARY.number("month", "march")).contains(3);
        assertThat(VOCABULARY.number("month", "to")).isEmpty();
    }

    @Test
    void looksForTheLongerWordFirst() {
        assertThat("March".replaceFirst(VOCABULARY.nameOf("month"), "")).isEmpty();
    }

    @Test
    void refusesAKindThatNobodyListed() {
        assertThatThrownBy(() -> VOCABULARY.is("moon", "full")).hasMessage("no words are listed as: moon");
    }

    @Test
    void noWordIsListedTwiceAsTheSame() {
        assertThat(Codebooks.words().stream().map(row -> row.kind() + " " + row.word())).doesNotHaveDuplicates().isNotEmpty();
    }
}
