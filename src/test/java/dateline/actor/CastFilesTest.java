package dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.EventSheet;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The texts of `casts.txt`, each with those who are mentioned in it, indented below it.
class CastFilesTest {
    record Row(String text, List<String> mentions) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Row> rows() throws IOException, URISyntaxException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(Objects.requireNonNull(CastFilesTest.class.getResource("casts.txt")).toURI()))) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("  ")) rows.getLast().mentions().add(line.strip());
            else rows.add(new Row(line, new ArrayList<>()));
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsWhoIsMeantByWhichWords(Row row) {
        assertThat(EventSheet.mentions(EventSheet.cast(row.text()))).containsExactlyElementsOf(row.mentions());
    }
}
