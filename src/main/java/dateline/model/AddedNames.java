package dateline.model;

import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.AliasRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The actors and ways of writing that the analyst added to a case, for the machine to read beside its codebook. What is
/// written without any capital ("the militants") is no name: such ways of writing hold where the case is resolved.
///
/// @param mark short and the same for the same names; empty for none
public record AddedNames(List<ActorRow> actors, List<AliasRow> aliases, String mark) {
    public AddedNames {
        actors = List.copyOf(actors);
        aliases = List.copyOf(aliases);
    }

    public boolean isEmpty() {
        return mark.isEmpty();
    }

    /// What readings with these names call the version of their rules.
    public String version(String rules) {
        return isEmpty() ? rules : rules + "+" + mark;
    }

    /// The rules that a reading of this version was made by, whatever the names.
    public static String rules(String version) {
        int plus = version.indexOf('+');
        return plus < 0 ? version : version.substring(0, plus);
    }

    /// The codebook with these names; where it gives a way of writing to somebody else, the analyst's word counts.
    public Codebook in(Codebook codebook) {
        if (isEmpty()) return codebook;
        Map<String, ActorRow> rows = new LinkedHashMap<>();
        codebook.actors().forEach(row -> rows.put(row.id(), row));
        actors.forEach(row -> rows.putIfAbsent(row.id(), row));
        Map<String, String> given = new HashMap<>();
        aliases.forEach(row -> given.put(row.text(), row.actorId()));
        List<AliasRow> ways = new ArrayList<>(codebook.aliases().stream()
                .filter(row -> given.getOrDefault(row.text(), row.actorId()).equals(row.actorId()))
                .toList());
        ways.addAll(aliases);
        return CodebookBuilder.builder(codebook).actors(List.copyOf(rows.values())).aliases(ways).build();
    }
}
