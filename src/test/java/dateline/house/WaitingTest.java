package dateline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests wait for what they name, never for a time, and measure none: on a busy machine they would fail, on a fast one pass.
class WaitingTest {
    private static final Pattern BY_THE_CLOCK = Pattern.compile("Thread\\.sleep\\(|TimeUnit\\.\\w+\\.sleep\\(|nanoTime\\(|currentTimeMillis\\(|assertTimeout");

    private static boolean byTheClock(String code) {
        return BY_THE_CLOCK.matcher(code).find();
    }

    @Test
    void noTestSleepsOrMeasuresTime() throws IOException {
        for (Path file : Sources.in(Path.of("src/test/java")))
            if (!file.endsWith("WaitingTest.java")) assertThat(byTheClock(Files.readString(file))).as("%s", file).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thread.sleep(2100);", "TimeUnit.SECONDS.sleep(1);", "long start = System.nanoTime();", "System.currentTimeMillis()", "assertTimeoutPreemptively(second, run)"})
    void aTestThatDoesIsFound(String code) {
        assertThat(byTheClock(code)).isTrue();
    }
}
