package dateline.analysis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Written words in, what the sentence does not say out.
class LiteralTest {
    private static final String SENTENCE = "Kasria's envoys signed a \"quiet\" loan with Lunia on Friday, and the River Front protested.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “Kasria’s envoys signed a ‘quiet’ loan with Lunia”                | ''                  | ''
            “kasria’s envoys signed … with Lunia on Friday.”                  | ''                  | ''
            Kasria’s envoys “signed a loan”.                                  | signed a loan       | ''
            The River Front protested, Kasria said.                           | ''                  | said
            “The River Front protested” against secret lending.               | ''                  | against, secret, lending
            “The River Front marched”; “on Friday”                            | The River Front marched | ''
            """)
    void whatIsNotInTheSentenceIsNamed(String written, String misquoted, String own) {
        Literal literal = Literal.of(written, SENTENCE);
        assertThat(String.join(", ", literal.misquoted())).isEqualTo(misquoted);
        assertThat(String.join(", ", literal.own())).isEqualTo(own);
    }
}
