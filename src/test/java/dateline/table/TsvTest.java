package dateline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TsvTest {
    private static final String PORTS = "# harbours\nname\tland\tberths\topened\n\nTalvik\tNorway\t4\t1911-05\n# no harbour\n Oban \t\t|a | b\n";

    private static List<Row> rows(String text) {
        return Tsv.of("ports", text).rows();
    }

    @Test
    void aLineIsARowUnlessItIsEmptyOrAComment() {
        assertThat(rows(PORTS)).hasToString("[ports, line 4: Talvik | Norway | 4 | 1911-05, ports, line 6:  Oban  |  | |a | b]");
        assertThat(rows("name\n")).isEmpty();
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(rows("name\tland\r\nOban\tScotland\r\n").getFirst().get("land")).isEqualTo("Scotland");
    }

    @Test
    void aCellIsWhatStandsBetweenItsTabs() {
        Row oban = rows(PORTS).get(1);
        assertThat(oban.get("name")).isEqualTo(" Oban ");
        assertThat(oban.get("land")).isEmpty();
        assertThat(oban.maybe("land")).isEmpty();
        assertThat(oban.list("berths")).containsExactly("", "a", "b");
    }

    @Test
    void aRowMayLeaveOutEmptyCellsAtItsEnd() {
        Row oban = rows(PORTS).get(1);
        assertThat(oban.maybe("opened")).isEmpty();
        assertThat(oban.list("opened")).isEmpty();
        assertThat(oban.yes("opened")).isFalse();
        assertThat(oban.firstDay("opened")).isEmpty();
    }

    @Test
    void aCellIsReadAsNumberOrDay() {
        Row talvik = rows(PORTS).getFirst();
        assertThat(talvik.number("berths")).contains(4);
        assertThat(talvik.firstDay("opened")).contains(LocalDate.of(1911, 5, 1));
        assertThat(talvik.lastDay("opened")).contains(LocalDate.of(1911, 5, 31));
    }

    @Test
    void aRowOfTooFewCellsIsNamed() {
        refused(row -> row.get("opened"), "ports, line 6: too few cells: there is no opened");
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        refused(row -> row.get("depth"), "ports, line 6: no column depth in [name, land, berths, opened]");
        refused(row -> row.maybe("depth"), "ports, line 6: no column depth in [name, land, berths, opened]");
    }

    @Test
    void aCellThatIsNoNumberOrDayIsNamed() {
        refused(row -> row.number("berths"), "ports, line 6: berths cannot be \"|a | b\"");
        refused(row -> row.firstDay("name"), "ports, line 6: name cannot be \" Oban \"");
    }

    private static void refused(Function<Row, ?> asked, String message) {
        Row oban = rows(PORTS).get(1);
        assertThatThrownBy(() -> asked.apply(oban)).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; ports has no header row",
                "'# name\n\n'; ports has no header row",
                "'name\tland\nOban\tScotland\t4'; 'ports, line 2: 3 cells in a table of 2 columns'",
                "'name\tland\tname\n'; 'ports has two columns of one name in [name, land, name]'"
            })
    void aTextThatIsNoTableIsRefused(String text, String message) {
        assertThatThrownBy(() -> rows(text)).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void aTableThatTheProgramLacksIsNamed() {
        assertThatThrownBy(() -> TsvReader.rows("reading/ships")).isInstanceOf(IllegalStateException.class).hasMessage("The program lacks assets/reading/ships.tsv");
    }
}
