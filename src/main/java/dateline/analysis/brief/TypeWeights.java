package dateline.analysis.brief;

import dateline.model.Event;
import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a brief asks of each type of event, as `assets/wording/types.tsv` lists it.
record TypeWeights(Map<String, Row> rows) {
    static TypeWeights load() {
        return new TypeWeights(TsvReader.rows("wording/types").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("type") + "/" + row.get("mode"), Function.identity())));
    }

    /// How much the type adds to an event's weight.
    double weight(Event event) {
        return cell(event, "weight").map(Double::valueOf).orElse(0.);
    }

    /// Whether people are hurt or held by it.
    boolean harm(Event event) {
        return cell(event, "harm").filter("yes"::equals).isPresent();
    }

    /// Whether it only contests something else.
    boolean denial(Event event) {
        return cell(event, "denial").filter("yes"::equals).isPresent();
    }

    /// Whether it may contest what stands right before it.
    boolean reply(Event event) {
        return cell(event, "denial").isPresent();
    }

    /// The code of the standing relation that it tells by itself.
    Optional<String> tie(Event event) {
        return cell(event, "tie");
    }

    private Optional<String> cell(Event event, String column) {
        String code = event.type().code();
        return event.type().mode().flatMap(mode -> Optional.ofNullable(rows.get(code + "/" + mode))).flatMap(row -> row.maybe(column))
                .or(() -> Optional.ofNullable(rows.get(code + "/")).flatMap(row -> row.maybe(column)));
    }
}
