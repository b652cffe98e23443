package dateline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Coding;
import dateline.event.EventSheet;
import dateline.model.Codebook.CueRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for all rows of cue words: one word a row, every kind explained, and with an example that is read otherwise without the kind.
class CueRowsTest {
    private static final List<CueRow> ROWS = EventSheet.codebook().cues();
    private static final Path TABLE = Path.of("assets", "codebook", "cues.tsv");

    /// Kinds that no sentence shows, and why: no sentence tried gets the wrong tree that they mend from the parser. Trees show them.
    private static final Map<String, String> NOT_TO_BE_SHOWN = Map.of(
            "infinitive-noun", "repairs.txt: his decision to leave",
            "subject-pronoun", "repairs.txt: denied it attacked");

    static Stream<String> kinds() {
        return ROWS.stream().map(CueRow::kind).distinct();
    }

    static Stream<String> shownKinds() {
        return kinds().filter(kind -> !NOT_TO_BE_SHOWN.containsKey(kind));
    }

    @ParameterizedTest
    @MethodSource("shownKinds")
    void everyKindHasAnExampleThatIsReadOtherwiseWithoutIt(String kind) {
        Function<String, Coding> without = EventSheet.withoutCues(kind);
        List<String> examples = ROWS.stream().filter(row -> row.kind().equals(kind)).map(CueRow::example).filter(example -> !example.isBlank()).toList();
        assertThat(examples).as(kind).anyMatch(example -> !without.apply(example).equals(EventSheet.read(example)));
    }

    @Test
    void whatCannotBeShownIsAKindOfTheTable() {
        assertThat(kinds()).containsAll(NOT_TO_BE_SHOWN.keySet());
    }

    /// Only an office may have a name of several words.
    @Test
    void eachRowIsOneWord() {
        assertThat(ROWS.stream().filter(row -> !row.kind().equals("office-of-many"))).allMatch(row -> row.word().matches("[^\\s|,]+"));
    }

    @Test
    void noWordStandsTwiceInAKind() {
        assertThat(ROWS.stream().map(row -> row.kind() + " " + row.word())).doesNotHaveDuplicates();
    }

    @Test
    void theRowsOfAKindStandTogether() {
        List<String> runs = new ArrayList<>();
        for (CueRow row : ROWS) if (runs.isEmpty() || !runs.getLast().equals(row.kind())) runs.add(row.kind());
        assertThat(runs).doesNotHaveDuplicates();
    }

    @Test
    void theFirstRowOfAKindHasAnExample() {
        Map<String, CueRow> first = ROWS.stream().collect(Collectors.toMap(CueRow::kind, row -> row, (one, other) -> one));
        assertThat(first.values()).noneMatch(row -> row.example().isBlank());
    }

    /// The head tells each kind in a line of its own, in the order of the rows.
    @Test
    void everyKindHasOneLineInTheHeadAndEveryLineHasRows() throws IOException {
        List<String> explained = Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .takeWhile(line -> line.startsWith("#"))
                .filter(line -> line.matches("# [a-z-]+(:[a-z_]+)?: \\S.*"))
                .map(line -> line.substring(2, line.indexOf(": ")))
                .filter(kind -> !kind.equals("status"))
                .toList();
        assertThat(explained).isEqualTo(kinds().toList());
    }
}
