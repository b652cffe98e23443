package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The sentences of `sentences/*.txt` with the events that each must give, indented below it, or `nothing`; those of
/// `ties/*.txt` with their ties.
class EventFilesTest {
    record Row(String file, String sentence, List<String> events) {
        @Override
        public String toString() {
            return file + ": " + sentence;
        }
    }

    static Stream<Row> rows() throws IOException, URISyntaxException {
        return rows("sentences");
    }

    static Stream<Row> ties() throws IOException, URISyntaxException {
        return rows("ties");
    }

    private static Stream<Row> rows(String name) throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(EventFilesTest.class.getResource(name)).toURI());
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder).sorted()) {
            for (Path file : files.toList())
                for (String line : Files.readAllLines(file)) {
                    if (line.isBlank() || line.startsWith("#")) continue;
                    if (!line.startsWith("  ")) rows.add(new Row(file.getFileName().toString(), line.strip(), new ArrayList<>()));
                    else if (!line.strip().equals("nothing")) rows.getLast().events().add(line.strip());
                }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheEventsOfASentence(Row row) {
        assertThat(EventSheet.lines(EventSheet.read(row.sentence())))
                .containsExactlyInAnyOrderElementsOf(row.events());
    }

    @ParameterizedTest
    @MethodSource("ties")
    void readsTheTiesOfASentence(Row row) {
        assertThat(EventSheet.ties(EventSheet.read(row.sentence()))).containsExactlyInAnyOrderElementsOf(row.events());
    }

    @Test
    void readsTheSameUnderTheTurkishLocale() throws IOException, URISyntaxException {
        String text = String.join("\n\n", rows().limit(40).map(Row::sentence).toList());
        Coding plain = EventSheet.read(text);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(EventSheet.read(text)).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }
}
