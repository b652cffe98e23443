package dateline.desk.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
    private final Target target = new Target(name -> PictureWriters.forFile(name).map(PictureWriter::ending));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figure.svg    | svg | figure.svg
            figure.svg    | png | figure.png
            FIGURE.PNG    | pdf | FIGURE.pdf
            figure        | png | figure.png
            figure.words  | png | figure.words.png
            v1.2          | svg | v1.2.svg
            a.png.svg     | pdf | a.png.pdf
            """)
    void theChosenNameGetsTheEndingOfTheFormat(String chosen, String ending, String file) {
        target.choose(Path.of("reports", chosen));
        assertThat(target.file("drafted", ending)).isEqualTo(Path.of("reports", file));
    }

    @Test
    void theNextFileLiesInTheSameFolderUnderItsOwnName() {
        Path folder = Path.of("reports").toAbsolutePath();
        target.choose(folder.resolve("mine.svg"));
        target.begin();
        assertThat(target.file("Lunia-actors", "png")).isEqualTo(folder.resolve("Lunia-actors.png"));
    }

    @Test
    void theDraftedNameIsTakenUntilAnotherIsChosen() {
        assertThat(target.file("Lunia-actors", "png").getFileName()).hasToString("Lunia-actors.png");
        assertThat(target.file("Lunia-story", "pdf").getFileName()).hasToString("Lunia-story.pdf");
    }
}
