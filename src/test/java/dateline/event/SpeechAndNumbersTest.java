package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.codebook.Codebooks;
import dateline.event.number.NumberWords;
import dateline.event.number.Quantities;
import dateline.event.speech.Quotes;
import dateline.event.speech.SpeakerRules;
import dateline.event.speech.SpeechWords;
import dateline.language.Language;
import dateline.language.OneLanguage;
import dateline.model.Annotation;
import dateline.model.Cast;
import dateline.model.Mention;
import dateline.model.Quantity;
import dateline.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpeechAndNumbersTest {
    private static final Map<String, Quantity.Kind> COUNTED = Map.of(
            "drone", Quantity.Kind.WEAPONS, "tank", Quantity.Kind.WEAPONS);
    private static final Set<String> HARM = Set.of("kill", "wound", "injure");
    private static final SpeechWords SPEECH = new SpeechWords(Set.of("say", "tell", "add", "state"), Set.of("it", "they"), Set.of("accord"), Set.of("statement"), Set.of("by"), Set.of("guard"), Set.of("day"), Set.of("q"), Set.of("a"));
    private static final NumberWords WORDS = new NumberWords(Codebooks.words());
    private static Language language;

    @BeforeAll
    static void load() {
        language = OneLanguage.get();
    }

    static Stream<String> quantities() throws IOException {
        return rows("quantities.txt");
    }

    static Stream<String> quotes() throws IOException {
        return rows("quotes.txt");
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void readsNumbersWithWhatTheyCount(String row) {
        String[] cells = row.split("\\|", -1);
        Annotation read = language.annotate(cells[0].strip(), List.of(), Optional.empty());
        String found = Quantities.of(read, WORDS, COUNTED, HARM, "a").stream()
                .map(q -> "%s %s %s %s %s%s \"%s\"".formatted(
                        q.kind(), q.value() + q.upTo().map(most -> "-" + most).orElse(""), q.unit(), q.of(), q.bound(),
                        (q.partOf().isPresent() ? " part" : "") + (q.cumulative() ? " cumulative" : ""), q.text()))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(cells[1].strip());
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void givesSpeechToItsSpeaker(String row) {
        String[] cells = row.split("\\|", -1);
        List<Mention> mentions = new ArrayList<>();
        String text = plain(cells[0].strip(), mentions);
        Annotation read = language.annotate(text, List.of(), Optional.empty());
        String found = Quotes.of(read, new Cast(List.of(), mentions, List.of()), SPEECH, SpeakerRules.RULES, "a").claims().stream()
                .map(claim -> "%s: %s \"%s\"".formatted(
                        claim.speaker().orElse("?"), claim.direct() ? "direct" : "indirect", claim.text()))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(cells[1].strip());
    }

    private static String plain(String marked, List<Mention> mentions) {
        StringBuilder text = new StringBuilder();
        Matcher m = Pattern.compile("\\[([^]]+)]").matcher(marked);
        int from = 0;
        while (m.find()) {
            text.append(marked, from, m.start());
            Span span = new Span(text.length(), text.length() + m.group(1).length());
            mentions.add(new Mention(m.group(1), span, m.group(1), Mention.How.NAME));
            text.append(m.group(1));
            from = m.end();
        }
        return text.append(marked.substring(from)).toString();
    }

    private static Stream<String> rows(String file) throws IOException {
        try (InputStream in = SpeechAndNumbersTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()
                    .stream();
        }
    }
}
