package dateline.house;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.codebook.Codebooks;
import dateline.model.Codebook.TypeRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A type of event is a row of `types.tsv`: what the rules ask of it stands in its columns, and no code asks for its name.
class TypeNamesTest {
    private static final Path MAIN = Path.of("src/main/java/dateline");
    private static final int FEWEST_SOURCES = 300;
    private static final List<String> TYPES = Codebooks.load().types().stream().map(TypeRow::code).distinct().toList();
    private static final Pattern NAME = Pattern.compile(
            TYPES.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<!\\\\)\"(", ")\"")));

    /// Words that stand for something else there: a kind of ruling, as a case stores it.
    private static final Set<String> NO_TYPES = Set.of("REJECT in " + MAIN.resolve("store/RulingRow.java"));

    @Test
    void noSourceOutsideModelNamesAType() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> sources = sources();
        for (Path file : sources) for (String name : names(Files.readString(file))) found.add(name + " in " + file);
        found.removeAll(NO_TYPES);
        assertThat(found).isEmpty();
        assertThat(sources).as("sources that were looked at").hasSizeGreaterThan(FEWEST_SOURCES);
        assertThat(TYPES).as("names that were looked for").hasSize(18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type.equals(\"ASSAULT\")", "Set.of(\"AGREE\", \"x\")", "case \"STATE\" -> 1;", "boolean aid = code == \"AID\";"})
    void aTypeThatIsNamedIsFound(String planted) {
        assertThat(names(planted)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"GAB | RETREAT/release | * | occurred\"", "\"assault\"", "\"ASSAULTS\"", "Force.USED", "/// What ASSAULT is."})
    void otherWordsAreNot(String right) {
        assertThat(names(right)).isEmpty();
    }

    private static List<String> names(String source) {
        Matcher found = NAME.matcher(source);
        List<String> names = new ArrayList<>();
        while (found.find()) names.add(found.group(1));
        return names;
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.startsWith(MAIN.resolve("model"))).sorted().toList();
        }
    }
}
