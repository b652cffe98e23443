package dateline.event.side;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.EventSheet;
import dateline.event.grammar.Lexicon;
import dateline.model.Cast;
import dateline.model.Mention;
import dateline.model.Span;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The texts of `participants.txt` with their events, and what is asked of a cast without a tree.
class ParticipantsTest {
    record Row(String text, List<String> events) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Row> rows() throws IOException, URISyntaxException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(Objects.requireNonNull(ParticipantsTest.class.getResource("participants.txt")).toURI()))) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("  ")) rows.getLast().events().add(line.strip());
            else rows.add(new Row(line, new ArrayList<>()));
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhoStandsWhere(Row row) {
        assertThat(EventSheet.lines(EventSheet.read(row.text()))).containsExactlyInAnyOrderElementsOf(row.events());
    }

    @Test
    void bodiesOfOneStateAreOnOneSide() {
        Participants sides = of("The army of Chad met the police of Chad in Niger.");
        assertThat(sides.sameSide("TCD-MIL", "TCD-POLICE")).isTrue();
        assertThat(sides.sameSide("TCD-MIL", "NER")).isFalse();
    }

    @Test
    void peopleWithoutANameAreOneSideWhenTheirLastWordIsTheSame() {
        Participants sides = of("Suspected militants fled. Ten militants met two envoys.");
        assertThat(sides.sameSide("a:suspected-militants", "a:ten-militants")).isTrue();
        assertThat(sides.sameSide("a:suspected-militants", "a:two-envoys")).isFalse();
    }

    @Test
    void theLongestMentionStandsForItsWords() {
        assertThat(of("Ghana's navy fled.").mentionAt(new Span(0, 5)).map(Mention::actorId)).contains("GHA-NAVY");
    }

    private static Participants of(String text) {
        Cast cast = EventSheet.cast(text);
        return new Participants(text, "a", new Lexicon(EventSheet.codebook()), SideRules.ALL, cast, List.of());
    }
}
