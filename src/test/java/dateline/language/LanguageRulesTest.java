package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Rule;
import dateline.model.Timex;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule has an example whose tree or dates are as the rule says, and are others without the rule.
class LanguageRulesTest {
    /// A Friday.
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 3, 15));

    static Stream<Rule<?>> rules() {
        return LanguageRules.ALL.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readsTheExampleAsTheRuleSaysAndOnlyWithIt(Rule<?> rule) {
        String[] yields = rule.yields().split(" ; ");
        assertThat(read(OneLanguage.get(), rule.example())).as(rule.name()).contains(yields);
        List<String> without = read(OneLanguage.get().with(LanguageRules.ALL.without(rule.name())), rule.example());
        assertThat(without.containsAll(List.of(yields))).as("%s decides nothing of what it yields in: %s", rule.name(), rule.example()).isFalse();
    }

    @Test
    void namesAreUnique() {
        assertThat(rules().map(Rule::name)).doesNotHaveDuplicates().isNotEmpty();
    }

    private static List<String> read(Language language, String text) {
        Annotation annotation = language.annotate(text, List.of(), PUBLISHED);
        Stream<String> arcs = annotation.sentences().stream().flatMap(sentence -> sentence.tokens().stream().map(token -> arc(sentence, token)));
        return Stream.concat(arcs, annotation.times().stream().map(LanguageRulesTest::time)).toList();
    }

    private static String arc(Sentence sentence, Token token) {
        if (token.head() < 0) return "root(" + token.text() + ")";
        return token.relation() + "(" + sentence.tokens().get(token.head()).text() + ", " + token.text() + ")";
    }

    private static String time(Timex time) {
        return time.when().text() + " = " + time.when().start().map(LocalDate::toString).orElse("") + ".."
                + time.when().end().map(LocalDate::toString).orElse("") + " " + time.when().precision().name().toLowerCase(Locale.ROOT);
    }
}
