package dateline.analysis;

import dateline.analysis.TypeWording.Trait;
import dateline.analysis.TypeWording.Verb;
import dateline.model.Event;
import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a brief asks of each type of event, as `assets/wording/types.tsv` lists it.
record TypeWordings(Map<String, Row> rows) {
    static TypeWordings load() {
        return new TypeWordings(TsvReader.rows("wording/types").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("type") + "/" + row.get("mode"), Function.identity())));
    }

    TypeWording of(Event event) {
        String code = event.type().code();
        Optional<Row> type = Optional.ofNullable(rows.get(code + "/"));
        Optional<Row> mode = event.type().mode().flatMap(name -> Optional.ofNullable(rows.get(code + "/" + name)));
        return new Cells(type, mode).wording();
    }

    /// The cells of a mode, and of its type where the mode's are empty.
    private record Cells(Optional<Row> type, Optional<Row> mode) {
        Optional<String> cell(String column) {
            return mode.flatMap(row -> row.maybe(column)).or(() -> type.flatMap(row -> row.maybe(column)));
        }

        Set<Trait> traits() {
            return Arrays.stream(Trait.values()).filter(trait -> cell(trait.name().toLowerCase(Locale.ROOT)).filter("yes"::equals).isPresent()).collect(Collectors.toSet());
        }

        TypeWording wording() {
            Verb verb = new Verb(cell("past").orElse("made"), cell("base").orElse("make"));
            return new TypeWording(
                    cell("weight").map(Double::valueOf).orElse(0.), verb, cell("sum").orElse("for"), cell("counts").map(Set::of).orElse(Set.of()), traits(),
                    cell("contested"), cell("tie"));
        }
    }
}
