package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.ArticleText;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Status;
import dateline.model.Tie;
import dateline.pipeline.Engine;
import dateline.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// In Turkish the small letter of I has no dot and the capital of i has one: nothing that is read may depend on it.
class TurkishLocaleTest {
    private static final String HEADLINE = "IRAN AND IRAQ SIGN GAS DEAL IN ISTANBUL";
    private static final String ARTICLE = HEADLINE + "\n" + """

            ISTANBUL, JUNE 11, 2025 (Reuters) - Iran signed a gas deal with Iraq in Istanbul on Wednesday, Iraq's interior ministry said.

            The ISIS group killed 12 people in Mosul on April 9, INTERPOL said. "It is a crime," said Iraqi Prime Minister Ilham Idris.
            India denied that it had supplied $1.5 million of missiles to Iran. Israel may strike Iranian sites in 2026.
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> answers() {
        return Stream.of(
                answer("folded names", () -> List.of(Id.fold("IRAN İIı"), Id.fold("Diyarbakır"), Id.of("I", "i"))),
                answer("status codes", () -> Stream.of(Status.values()).map(Status::code).toList()),
                answer("kinds there and back", () -> Stream.of(Kind.values()).map(kind -> Kind.ofCode(kind.code()).code()).toList()),
                answer("tie codes", () -> Stream.of(Tie.Kind.values()).map(Tie.Kind::code).toList()),
                answer("stamps", () -> Stream.of("Published: JUNE 11, 2025", "11 APRIL 2025", "Updated: 09.04.2025 14:30 GMT", "FRIDAY 13 JUNE 2025 I 10:15")
                        .map(stamp -> Engine.articles("Gas deal signed\n\n" + stamp + "\n\nIran signed a gas deal with Iraq, the ministry said.\n")
                                .getFirst().article().published().map(String::valueOf).orElse("-"))
                        .toList()),
                answer("sizes", () -> String.valueOf(dateline.export.Size.read("170MMX100MM", 300))),
                // The program turns the default to English for the engine's sake; our own words must not need that.
                answer("an article with the engine loaded before", () -> json(Engine.pipeline(), ARTICLE.replace(HEADLINE, "Iran and Iraq sign gas deal"))));
    }

    private static Arguments answer(String name, Supplier<Object> question) {
        return Arguments.of(name, question);
    }

    private static String json(Pipeline pipeline, String text) {
        ArticleText article = Engine.articles(text).getFirst();
        var document = dateline.document.Documents.pasted(text);
        return ReadingJson.of(document, article, pipeline.read(article), List.of()).toPrettyString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void givesTheSameAnswerAsInEnglish(String name, Supplier<Object> question) {
        Engine.pipeline();
        Object english = in(Locale.US, question);
        assertThat(String.valueOf(english)).hasSizeGreaterThan(3);
        assertThat(in(Locale.of("tr", "TR"), question)).isEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandGivesTheSameFileAsInEnglish(String[] words) throws IOException {
        Path place = folder.resolve("case.dateline");
        dateline.store.CaseOpening.create(place, dateline.chart.figure.Cases.of(8, 3, 2)).close();
        Path file = folder.resolve("f." + words[0]);
        Supplier<Object> draw = () -> Run.of("graph", "--case", place, "--out", file, "--status", words[1], "--type", words[2]).code();
        assertThat(in(Locale.US, draw)).isEqualTo(Exit.DONE);
        byte[] english = Files.readAllBytes(file);
        assertThat(in(Locale.of("tr", "TR"), draw)).isEqualTo(Exit.DONE);
        assertThat(Files.readAllBytes(file)).isEqualTo(english);
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of((Object) new String[] {"svg", "claimed,denied,possible,occurred,planned", "statement,arms deal,talks,attack"}),
                Arguments.of((Object) new String[] {"PDF", "OCCURRED,claimed", "statement,sanctions,attack,threat,talks"}));
    }

    private static Object in(Locale locale, Supplier<Object> question) {
        Locale before = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(locale);
        try {
            return question.get();
        } finally {
            Locale.setDefault(before);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }
}
