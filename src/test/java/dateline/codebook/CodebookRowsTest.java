package dateline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Coding;
import dateline.event.EventSheet;
import dateline.event.Yields;
import dateline.model.Codebook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every row that tells an event has an example, and the example is coded as the row says.
class CodebookRowsTest {
    record Row(String pattern, String example, String yields) {
        @Override
        public String toString() {
            return example + " [" + pattern + "]";
        }
    }

    static Stream<Row> rows() {
        Codebook book = EventSheet.codebook();
        List<Row> rows = new ArrayList<>();
        book.verbs().forEach(row -> rows.add(new Row(row.pattern(), row.example(), row.yields())));
        book.nouns().forEach(row -> rows.add(new Row(row.pattern(), row.example(), row.yields())));
        book.lights().forEach(row -> rows.add(new Row(row.verb() + " " + row.noun(), row.example(), row.yields())));
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void codesTheExampleAsTheRowSays(Row row) {
        Coding coding = EventSheet.read(row.example());
        assertThat(Yields.agree(row.yields(), coding)).as("%s: %s", row.yields(), EventSheet.lines(coding)).isTrue();
    }
}
