package dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.part.Camera;
import dateline.model.Filter;
import dateline.model.Sign;
import dateline.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class ArrangementFileTest {
    @TempDir
    Path folder;

    private Arrangement read(String json) throws IOException {
        Files.writeString(folder.resolve("desk.json"), json);
        return ArrangementFile.read(folder);
    }

    @Test
    void theDeskComesBackAsItWasLeft() {
        Filter filter = new Filter(
                Optional.of(LocalDate.of(2026, 1, 2)), Optional.empty(), Set.of(Status.CLAIMED, Status.OCCURRED), Set.of("ASSAULT"), Set.of(Sign.CONFLICT),
                Set.of("daily-courier"), false, Filter.Outside.HIDE, Filter.Unnamed.LEAVE_OUT, true, false);
        Arrangement left = new Arrangement(
                Set.of("Timeline", "Reader"), Map.of("Library", 312.0), true, Optional.of("Graph"), Map.of("Graph", new Camera(1.5, -20.25, 7)),
                Optional.of("a7"), filter);
        ArrangementFile.write(folder, left);
        assertThat(ArrangementFile.read(folder)).isEqualTo(left);
    }

    @Test
    void aCaseThatWasNeverLeftHasTheFirstArrangement() {
        assertThat(ArrangementFile.read(folder)).isEqualTo(Arrangement.FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]]", "{\"filter\": {\"statuses\": [\"SOLVED\"]}}", "{\"filter\": {\"from\": \"soon\"}}", "{\"filter\": {\"outside\": \"ELSEWHERE\"}}"})
    void aDamagedFileMeansTheFirstArrangement(String json) throws IOException {
        assertThat(read(json)).isEqualTo(Arrangement.FIRST);
    }

    @Test
    void anEarlierVersionsPaneOfActorsIsTheGraphAndItsCameraToo() throws IOException {
        Arrangement old = read("""
                {"hidden": ["Actors", "Reader"], "sizes": {"Library": 260}, "pinned": false, "maximised": "Actors", "camera": [2, 10, -5]}
                """);
        assertThat(old.hidden()).containsExactly("Graph", "Reader");
        assertThat(old.maximised()).contains("Graph");
        assertThat(old.cameras()).containsExactly(Map.entry("Graph", new Camera(2, 10, -5)));
        assertThat(old.filter()).isEqualTo(Filter.ALL);
    }

    @Test
    void sizesAreKeptInWholePixels() {
        ArrangementFile.write(folder, new Arrangement(Set.of(), Map.of("Reader", 351.6), false, Optional.empty(), Map.of(), Optional.empty(), Filter.ALL));
        assertThat(ArrangementFile.read(folder).sizes()).containsExactly(Map.entry("Reader", 352.0));
    }
}
