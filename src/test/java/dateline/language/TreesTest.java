package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TreesTest {
    private static Language language;

    @BeforeAll
    static void load() {
        language = OneLanguage.get();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "trees.txt", delimiter = '|', quoteCharacter = '\u0001')
    void givesTheTreeInUniversalDependencies(String text, String arcs) {
        Sentence sentence = language.annotate(text, List.of(), Optional.empty()).sentences().getFirst();
        List<String> all = sentence.tokens().stream().map(token -> arc(sentence, token)).toList();
        assertThat(all).contains(arcs.split(", "));
    }

    private static String arc(Sentence sentence, Token token) {
        return token.text() + " " + token.relation() + " " + (token.head() < 0 ? "-" : sentence.tokens().get(token.head()).text());
    }
}
