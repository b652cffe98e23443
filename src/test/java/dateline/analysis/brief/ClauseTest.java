package dateline.analysis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.casefile.CaseSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences with the verb of a reading in, how its clause stands out.
class ClauseTest {
    private static final SentenceWords WORDS = SentenceWords.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shelled  | The River Front shelled Lunia.                                          | false | false
            shelled  | Lunia said that the River Front shelled it.                             | false | true
            shelled  | Lunia said on Friday that the River Front shelled it.                   | false | true
            shelled  | Lunia is near a loan, a banker said, which the River Front shelled.     | true  | true
            shelled  | Lunia wept after the River Front shelled it.                            | true  | false
            """)
    void knowsWhatASentenceTellsByTheWay(String verb, String sentence, boolean under, boolean said) {
        String sheet = "article | a1 | - | - | River\nevent | e1 | a1 | REB > LUN | conflict assault | occurred | - | at=500 verb=" + verb + " text=" + sentence.replace(' ', '_');
        Clause clause = Clause.of(CaseSheet.read(sheet).events().get("e1").orElseThrow(), WORDS);
        assertThat(clause.under()).isEqualTo(under);
        assertThat(clause.said()).isEqualTo(said);
    }
}
