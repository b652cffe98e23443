package dateline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Coding;
import dateline.event.EventSheet;
import dateline.model.Actor;
import dateline.model.Where;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who and what place a sentence names by the codebook, on the day of its article.
class ActorsAndPlacesTest {
    static Stream<String> actors() throws IOException {
        return lines("actors.txt");
    }

    static Stream<String> places() throws IOException {
        return lines("places.txt");
    }

    /// Takers-part without a name are left away.
    @ParameterizedTest
    @MethodSource("actors")
    void findsTheActorsAsOfTheDay(String line) {
        String[] halves = line.split(" => ", 2);
        String[] given = halves[0].split(" \\| ", 2);
        List<Actor> found = EventSheet.read(given[1], LocalDate.parse(given[0])).actors().stream().filter(Actor::named).toList();
        List<String> wanted = halves[1].equals("-") ? List.of() : List.of(halves[1].split("; "));
        List<String> shown = new ArrayList<>();
        for (Actor actor : found) shown.add(wanted.contains(actor.id()) ? actor.id() : shown(actor));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static String shown(Actor actor) {
        return String.format(
                Locale.ROOT, "%s (%s %s %s %s)", actor.id(), actor.kind().code(), actor.country().orElse("-"), actor.sector().orElse("-"),
                actor.partOf().orElse("-"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void findsThePlaceThatIsMeant(String line) {
        String[] halves = line.split(" => ", 2);
        Coding coding = EventSheet.read(halves[0]);
        List<Where> places = coding.events().stream().flatMap(event -> event.place().stream()).toList();
        List<String> shown = places.stream().filter(place -> place.country().isPresent()).map(place -> place.name().orElse("") + " " + place.country().orElseThrow()).toList();
        if (halves[1].equals("-")) assertThat(shown).isEmpty();
        else assertThat(shown).as("%s", EventSheet.lines(coding)).contains(halves[1]);
    }

    private static Stream<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ActorsAndPlacesTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }
}
