package dateline.desk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextPaneTest {
    private static final String ARABIC = "قال الوزير إن المفاوضات مستمرة منذ أسابيع في جدة وإن الجميع يريدون السلام";

    @Test
    void breaksLinesFromRightToLeftWhereSpacesStood() {
        String broken = TextPane.breakable(ARABIC);
        assertThat(broken).hasSameSizeAs(ARABIC).contains("\n");
        assertThat(broken.replace('\n', ' ')).isEqualTo(ARABIC);
        assertThat(Arrays.stream(broken.split("\n")).mapToInt(String::length).max().orElse(0)).isLessThan(40);
    }

    @Test
    void leavesOtherTextToTheEngine() {
        String english = "The minister said that the talks in Lima had been going on for weeks and would go on.";
        assertThat(TextPane.breakable(english)).isEqualTo(english);
    }
}
