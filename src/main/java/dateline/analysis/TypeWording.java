package dateline.analysis;

import dateline.model.Event;
import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a brief asks of a type of event, whatever its name, as `assets/wording/types.tsv` lists it.
///
/// @param weight how much the type adds to an event's weight
/// @param past the verb that its noun goes with
/// @param sum the word before a sum of money
/// @param counts whose figures its sentence counts
/// @param near whether it is only planned while its sentence calls it nearly done
/// @param kills whether "killed" says all that it tells
/// @param denial whether it only denies something else
/// @param contested what is denied when it is denied, with `{a}` for the doer; empty for its noun
/// @param tie the code of the standing relation that it tells by itself
record TypeWording(
        double weight, String past, String base, String sum, Set<String> counts, boolean near, boolean kills, boolean denial, Optional<String> contested,
        Optional<String> tie) {
    static final String CASUALTIES = "casualties";
    static final String WEAPONS = "weapons";

    private static final Map<String, Row> ROWS = new HashMap<>();

    static {
        for (Row row : TsvReader.rows("wording/types")) ROWS.put(row.get("type") + "/" + row.get("mode"), row);
    }

    static TypeWording of(Event event) {
        String code = event.type().code();
        Optional<Row> type = Optional.ofNullable(ROWS.get(code + "/"));
        Optional<Row> mode = event.type().mode().flatMap(name -> Optional.ofNullable(ROWS.get(code + "/" + name)));
        return new Cells(type, mode).wording();
    }

    boolean heavy() {
        return weight > 0;
    }

    boolean counts(String figures) {
        return counts.contains(figures);
    }

    /// The cells of a mode, and of its type where the mode's are empty.
    private record Cells(Optional<Row> type, Optional<Row> mode) {
        Optional<String> cell(String column) {
            return mode.flatMap(row -> row.maybe(column)).or(() -> type.flatMap(row -> row.maybe(column)));
        }

        boolean yes(String column) {
            return cell(column).filter("yes"::equals).isPresent();
        }

        TypeWording wording() {
            return new TypeWording(
                    cell("weight").map(Double::valueOf).orElse(0.), cell("past").orElse("made"), cell("base").orElse("make"), cell("sum").orElse("for"),
                    cell("counts").map(Set::of).orElse(Set.of()), yes("near"), yes("kills"), yes("denial"), cell("contested"), cell("tie"));
        }
    }
}
