package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What holds before the first window or command.
class MainTest {
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
}
