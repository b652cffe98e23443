package dateline.desk.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.actors.ActorsModel.Ask;
import dateline.model.Kind;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsModelTest {
    private static final ResolvedCase OPEN = ResolvedCase.of(CaseSheet.read("""
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Daily Courier | 2026-01-06 | More of it
            actor   | RIV | armed_group | River Front | RF; the Front | NOR
            actor   | NOR | country | Norland
            actor   | UNA | igo | Union of Aid
            actor   | RED | ngo | Réd Hand | | XYZ
            event   | e1 | a1 | RIV > NOR | conflict attack | occurred | 2026-01-02
            event   | e2 | a2 | RIV > NOR | conflict attack | occurred | 2026-01-02
            event   | e3 | a2 | NOR > RED | cooperation aid | planned | 2026-01-08
            tie     | t1 | a2 | UNA allied_with RED | occurred
            """));
    private static final Map<String, String> COUNTRIES = Map.of("NOR", "Norland");

    private static ActorsModel model(Ask ask) {
        return ActorsModel.of(OPEN, ask, COUNTRIES, Map.of("RIV", 2, "RED", 1));
    }

    private static Set<Kind> kinds(String codes) {
        return Arrays.stream(codes.split(" ")).filter(code -> !code.isEmpty()).map(Kind::ofCode).collect(Collectors.toSet());
    }

    @Test
    void theBusiestComeFirstAndARowCountsWhatItTakesPartIn() {
        assertThat(model(Ask.ALL).rows())
                .extracting(row -> "%s | %s | %s | %s | %d %d %d %d".formatted(
                        row.actor().id(), row.kind(), row.country(), row.also(), row.events(), row.ties(), row.articles(), row.toReview()))
                .containsExactly(
                        "NOR | Country |  |  | 2 0 2 0",
                        "RED | Organisation | XYZ |  | 1 1 1 1",
                        "RIV | Armed group | Norland | RF, the Front | 1 0 2 2",
                        "UNA | Organisation |  |  | 0 1 1 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''    | ''                  | false | NOR RED RIV UNA | 4 actors, 6 ways of writing
            front | ''                  | false | RIV             | 1 of 4 actors, 6 ways of writing
            rf    | ''                  | false | RIV             | 1 of 4 actors, 6 ways of writing
            RED   | ''                  | false | RED             | 1 of 4 actors, 6 ways of writing
            n     | ''                  | false | NOR RED RIV UNA | 4 actors, 6 ways of writing
            n     | country armed_group | false | NOR RIV         | 2 of 4 actors, 6 ways of writing
            ''    | ''                  | true  | RED RIV         | 2 of 4 actors, 6 ways of writing
            front | country             | false | ''              | 0 of 4 actors, 6 ways of writing
            """)
    void wordsKindsAndWhatWaitsNarrowTheRegister(String words, String kinds, boolean toReview, String expected, String about) {
        ActorsModel found = model(new Ask(words, kinds(kinds), toReview));
        assertThat(found.rows().stream().map(row -> row.actor().id()).collect(Collectors.joining(" "))).isEqualTo(expected);
        assertThat(found.about()).isEqualTo(about);
    }

    @Test
    void oneOfEachIsSaidInTheSingular() {
        ResolvedCase one = ResolvedCase.of(CaseSheet.read("actor | NOR | country | Norland"));
        assertThat(ActorsModel.of(one, Ask.ALL, COUNTRIES, Map.of()).about()).isEqualTo("1 actor, 1 way of writing");
    }
}
