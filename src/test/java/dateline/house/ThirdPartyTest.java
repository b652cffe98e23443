package dateline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThirdPartyTest {
    private static final Path JARS = Path.of("target/runtime-jars.txt");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\S+)` \\| (\\S+) \\| ([^|]+) \\| ([^|]+) \\|$");

    @Test
    void everyJarOfTheProgramIsListedWithVersionAndLicence() throws IOException {
        assumeTrue(Files.exists(JARS), "skipped: Maven writes target/runtime-jars.txt");
        List<String> jars = Arrays.stream(Files.readString(JARS).strip().split(File.pathSeparator))
                .map(path -> Path.of(path).getFileName().toString())
                // JavaFX has one jar more for each system.
                .map(name -> name.replaceFirst("(javafx-.*?)-(linux|mac|win)(-aarch64)?\\.jar$", "$1.jar"))
                .distinct()
                .toList();
        List<String> listed = ROW.matcher(Files.readString(Path.of("THIRD-PARTY.md")))
                .results()
                .map(row -> row.group(1) + "-" + row.group(2) + ".jar")
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(jars);
    }

    @Test
    void theLicenceIsWhole() throws IOException {
        assertThat(Path.of("LICENSE")).content().contains("GNU GENERAL PUBLIC LICENSE", "Version 3, 29 June 2007", "END OF TERMS AND CONDITIONS");
        assertThat(Path.of("assets/fonts/OFL-IBM-Plex.txt")).content().contains("SIL OPEN FONT LICENSE");
        assertThat(Path.of("assets/fonts/OFL-Source-Serif.txt")).content().contains("SIL OPEN FONT LICENSE");
    }
}
