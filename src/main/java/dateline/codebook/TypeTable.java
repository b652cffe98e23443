package dateline.codebook;

import dateline.model.Codebook.TypeRow;
import dateline.model.EventTraits.Answered;
import dateline.model.EventTraits.Force;
import dateline.model.EventTraits.Implied;
import dateline.model.EventTraits.Place;
import dateline.model.EventTraits.Refusal;
import dateline.model.EventTraits.Role;
import dateline.model.EventTraits.Sides;
import dateline.model.EventTraits.Threat;
import dateline.model.EventTraits;
import dateline.model.Sign;
import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the types of events and what the rules ask of them; a mode has the traits of its type where its own row says nothing.
final class TypeTable {
    private static final String PLAIN = "plain";

    private final Map<String, Row> types = new HashMap<>();

    private TypeTable() {}

    static List<TypeRow> read() {
        TypeTable table = new TypeTable();
        List<Row> rows = TsvReader.rows("codebook/types");
        for (Row row : rows) if (row.maybe("mode").isEmpty()) table.types.put(row.get("code"), row);
        return rows.stream().map(table::type).toList();
    }

    private TypeRow type(Row row) {
        return new TypeRow(
                row.get("code"), row.maybe("mode"), Sign.valueOf(upper(row.get("sign"))), row.get("label"), row.get("example"), traits(row));
    }

    private EventTraits traits(Row row) {
        return new EventTraits(
                words(row, "role", Role::valueOf),
                cell(row, "force").map(word -> Force.valueOf(upper(word))),
                yes(row, "pledged"),
                cell(row, "refused").map(word -> new Refusal(Optional.of(word).filter(mode -> !mode.equals(PLAIN)))),
                yes(row, "suffered"),
                cell(row, "sides").map(word -> Sides.valueOf(upper(word))).orElse(Sides.BOTH),
                yes(row, "one_sided"),
                yes(row, "foreign"),
                words(row, "implied", Implied::valueOf),
                words(row, "where", Place::valueOf),
                words(row, "answers", Answered::valueOf),
                cell(row, "doer").filter("bombers"::equals).isPresent(),
                cell(row, "means"),
                cell(row, "threatened").map(word -> new Threat(Optional.of(word).filter(mode -> !mode.equals(PLAIN)))));
    }

    private Optional<String> cell(Row row, String column) {
        return row.maybe(column).or(() -> Optional.ofNullable(types.get(row.get("code"))).flatMap(type -> type.maybe(column)));
    }

    private boolean yes(Row row, String column) {
        return cell(row, column).filter("yes"::equals).isPresent();
    }

    private <T> Set<T> words(Row row, String column, Function<String, T> value) {
        return cell(row, column).map(cell -> List.of(cell.split("\\|"))).orElse(List.of()).stream()
                .map(word -> value.apply(upper(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
