package dateline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Coding;
import dateline.event.EventSheet;
import dateline.model.Actor;
import dateline.model.Codebook;
import dateline.model.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        String[] cells = row.yields().split("\\|", -1);
        assertThat(cells).as(row.yields()).hasSize(4);
        assertThat(coding.events()).as("%s: %s", row.yields(), EventSheet.lines(coding)).anyMatch(event -> agrees(event, coding, cells));
    }

    private static boolean agrees(Event event, Coding coding, String[] cells) {
        String type = event.type().code() + event.type().mode().map(mode -> "/" + mode).orElse("");
        return sides(event.actors(), coding, cells[0])
                && type.equals(cells[1].strip())
                && sides(event.recipients(), coding, cells[2])
                && event.status().code().equals(cells[3].strip());
    }

    /// `*` stands for anybody, `-` for nobody; else the codebook's ids or the names, in any order.
    private static boolean sides(List<String> ids, Coding coding, String cell) {
        if (cell.strip().equals("-")) return ids.isEmpty();
        Map<String, Actor> actors = coding.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        List<String> wanted = Arrays.stream(cell.split(",")).map(String::strip).toList();
        if (ids.size() < wanted.size()) return false;
        return wanted.stream().allMatch(one -> one.equals("*")
                || ids.stream().anyMatch(id -> id.equals(one) || Objects.requireNonNull(actors.get(id)).name().equals(one)));
    }
}
