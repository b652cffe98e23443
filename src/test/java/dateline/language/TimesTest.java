package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Annotation;
import dateline.model.Timex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimesTest {
    private static Language language;

    @BeforeAll
    static void load() {
        language = OneLanguage.get();
    }

    static Stream<String> rows() throws IOException {
        try (InputStream in = TimesTest.class.getResourceAsStream("times.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheDatesOfASentence(String row) {
        String[] cells = row.split("\\|", -1);
        assertThat(found(cells[0].strip(), cells[1].strip())).isEqualTo(cells[2].strip());
    }

    @Test
    void readsTheSameUnderTheTurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(found("2024-05-15", "THE DEAL WAS SIGNED LAST FRIDAY IN TIRANA."))
                    .isEqualTo("LAST FRIDAY = 2024-05-10..2024-05-10 day");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keepsOffsetsOfTokensExact() {
        String text = "A headline without a stop\n\n• A bullet about Kenya’s army\n\n“It was quick,” said Ms. Otieno.";
        Annotation read = language.annotate(text, List.of(), Optional.empty());
        assertThat(read.sentences()).hasSize(3);
        for (Annotation.Sentence sentence : read.sentences())
            for (Annotation.Token token : sentence.tokens())
                assertThat(token.span().of(text)).isEqualTo(token.text());
    }

    private static String found(String published, String sentence) {
        Optional<LocalDate> date = published.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(published));
        return language.annotate(sentence, List.of(), date).times().stream()
                .map(TimesTest::line)
                .collect(Collectors.joining("; "));
    }

    private static String line(Timex timex) {
        return timex.when().text() + " = "
                + timex.when().start().map(LocalDate::toString).orElse("") + ".."
                + timex.when().end().map(LocalDate::toString).orElse("") + " "
                + timex.when().precision().name().toLowerCase(Locale.ROOT);
    }
}
