package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    /// What stands in a cell, and how it stands in the file.
    @Test
    void aCellStandsInTheFileSoThatASpreadsheetTakesItForText() {
        for (String[] pair : new String[][] {
            {"River Front", "River Front"},
            {"", ""},
            {"Front, River", "\"Front, River\""},
            {"the \"Front\"", "\"the \"\"Front\"\"\""},
            {"River\nFront", "\"River\nFront\""},
            {"River\r\nFront", "\"River\r\nFront\""},
            {"=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""},
            {"+44 20", "'+44 20"},
            {"-Front", "'-Front"},
            {"@front", "'@front"},
            {"\t=1", "'\t=1"},
            {"＝1", "'＝1"},
            {"a=b", "a=b"},
            {"جبهة النهر", "جبهة النهر"},
            {"Müller; Söhne", "Müller; Söhne"},
        }) assertThat(Csv.of(List.of(List.of(pair[0])))).isEqualTo("\uFEFF" + pair[1] + "\r\n");
    }

    @Test
    void rowsEndAsTheStandardSays() {
        assertThat(Csv.of(List.of(List.of("a", "b"), List.of("c", "")))).isEqualTo("\uFEFFa,b\r\nc,\r\n");
    }
}
