package dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds before the first window or command, and that the program runs as it is handed out.
class MainTest {
    private static final Path JARS = Path.of("target/runtime-jars.txt");

    @TempDir
    Path folder;

    @Test
    void speaksEnglishOnATurkishMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            Main.speakEnglish();
            assertThat("IRAN".toLowerCase(Locale.getDefault(Locale.Category.DISPLAY))).isEqualTo("iran");
            assertThat("%,d".formatted(1200)).isEqualTo("1,200");
        } finally {
            Locale.setDefault(before);
        }
    }

    /// Tests have more on their class path than the program has; and the engine follows the machine's locale.
    @Test
    void readsWithTheJarsOfTheProgramAloneOnATurkishMachine() throws IOException, InterruptedException {
        assumeTrue(Files.exists(JARS), "skipped: Maven writes target/runtime-jars.txt");
        Path article = Files.writeString(folder.resolve("article.txt"), "IRAN ATTACKS IRAQ\n\nPublished: June 11, 2025\n\nIran attacked Iraq on Monday.\n");
        Path out = folder.resolve("out.jsonl");
        Path said = folder.resolve("said.txt");
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=tr", "-Duser.country=TR", "-Djava.awt.headless=true",
                        "-Dglass.platform=Headless", "-cp", "target/classes" + File.pathSeparator + Files.readString(JARS).strip(), Main.class.getName(),
                        "extract", article.toString(), "--out", out.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(program.waitFor()).as("%s", Files.readString(said)).isZero();
        assertThat(Files.readString(out)).contains("\"type\":\"ASSAULT\"", "\"Iraq\"").contains("2025-06-09");
    }
}
