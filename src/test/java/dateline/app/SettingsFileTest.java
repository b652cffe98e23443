package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.work.RecentCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

    private static RecentCase at(Path place) {
        return new RecentCase(place, "Sahel", 1, 2, 3, 0, "", Instant.EPOCH, RecentCase.Sketch.NONE);
    }

    /// The program is started from another folder the next time.
    @Test
    void aCaseThatWasOpenedByAPathFromHereIsFoundFromElsewhere() throws IOException {
        Path place = Files.createDirectories(folder.resolve("sahel.dateline"));
        Path fromHere = Path.of("").toAbsolutePath().relativize(place);
        new SettingsFile(folder.resolve("data")).remember(at(fromHere));
        assertThat(new SettingsFile(folder.resolve("data")).recent()).extracting(RecentCase::folder).containsExactly(place);
    }

    @Test
    void oneCaseByTwoPathsIsOne() throws IOException {
        Path place = Files.createDirectories(folder.resolve("sahel.dateline"));
        SettingsFile settings = new SettingsFile(folder.resolve("data"));
        settings.remember(at(place));
        settings.remember(at(folder.resolve("other").resolve("..").resolve("sahel.dateline")));
        assertThat(settings.recent()).hasSize(1);
    }

    @Test
    void aDamagedFileIsAsOnTheFirstDay() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("settings.json"), "{\"dark\": tr");
        SettingsFile settings = new SettingsFile(data);
        assertThat(settings.recent()).isEmpty();
        assertThat(settings.dark()).isFalse();
    }
}
