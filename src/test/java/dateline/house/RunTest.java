package dateline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// How Maven starts the tests: the same on every machine.
class RunTest {
    @Test
    void testsSeeTheFontsOfTheProgramAndNoOthers() {
        String file = System.getenv("FONTCONFIG_FILE");
        assumeTrue(file != null, "skipped: Maven sets FONTCONFIG_FILE");
        assumeTrue(System.getProperty("os.name").equals("Linux"), "skipped: other systems have no fontconfig");
        assertThat(Path.of(file)).isEqualTo(Path.of("assets/fonts/fonts.conf").toAbsolutePath()).isRegularFile();
        assertThat(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .contains("IBM Plex Sans", "IBM Plex Mono", "Source Serif 4")
                .allMatch(family -> family.matches("IBM Plex .*|Source Serif 4.*|Dialog.*|Monospaced|SansSerif|Serif"));
    }

    @Test
    void testsRunOnTheJavaThatTheProgramRunsOn() {
        assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
    }
}
