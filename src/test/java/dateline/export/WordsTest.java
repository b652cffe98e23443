package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What compares files with the preview notices when they differ.
class WordsTest {
    private static final Word TALKS = Word.of("talks", 10, 20, 40, 12);
    private static final Word FAR_TALKS = Word.of("talks", 300, 200, 40, 12);
    private static final Word KASRIA = Word.of("Kasria", 100, 50, 60, 20);

    @Test
    void sameWordsAreWhereTheyWereInWhateverOrder() {
        Words words = Words.compare(List.of(TALKS, FAR_TALKS, KASRIA), List.of(KASRIA, FAR_TALKS, TALKS));
        assertThat(words).isEqualTo(new Words(3, 3, List.of(), 0, ""));
    }

    @Test
    void aWordThatIsLeftOutIsMissing() {
        Words words = Words.compare(List.of(TALKS, FAR_TALKS, KASRIA), List.of(TALKS, KASRIA));
        assertThat(words.missing()).containsExactly("talks");
        assertThat(words.found()).isEqualTo(2);
    }

    @Test
    void aWordThatIsMovedOrSetInOtherLettersIsOff() {
        Word moved = Word.of("Kasria", 100, 53, 60, 20);
        Word wider = Word.of("Kasria", 100, 50, 65, 20);
        assertThat(Words.compare(List.of(TALKS, KASRIA), List.of(TALKS, moved)).farthest()).isEqualTo(3);
        assertThat(Words.compare(List.of(TALKS, KASRIA), List.of(TALKS, wider))).isEqualTo(new Words(2, 2, List.of(), 5, "Kasria"));
    }

    @Test
    void picturesDifferByAsMuchAsTheirColoursDo() {
        BufferedImage black = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        BufferedImage half = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 10; y++) for (int x = 0; x < 10; x++) half.setRGB(x, y, 0xffffff);
        assertThat(Likeness.rmse(black, black, new Rectangle(20, 10))).isZero();
        assertThat(Likeness.rmse(black, half, new Rectangle(0, 0, 10, 10))).isEqualTo(1);
        assertThat(Likeness.rmse(black, half, new Rectangle(20, 10))).isEqualTo(Math.sqrt(.5));
        assertThat(Likeness.rmse(black, half, new Rectangle(10, 0, 10, 10))).isZero();
    }
}
