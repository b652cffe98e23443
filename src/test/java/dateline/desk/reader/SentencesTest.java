package dateline.desk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static final String TEXT = "One fell. Two rose, and fell.\nThree stood.  Four ran!";
    private static final List<Span> PARAGRAPHS = List.of(new Span(0, 29), new Span(30, TEXT.length()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            fell. Two      | One fell. Two rose, and fell.
            One fell.      | One fell.
            ne             | One fell.
            rose           | Two rose, and fell.
            Three          | Three stood.
            stood.  Four   | Three stood.  Four ran!
            ran!           | Four ran!
            """)
    void aPassageIsWidenedToWholeSentencesOfItsParagraph(String passage, String expected) {
        int at = TEXT.indexOf(passage);
        assertThat(Sentences.around(TEXT, new Span(at, at + passage.length()), PARAGRAPHS).of(TEXT)).isEqualTo(expected);
    }
}
