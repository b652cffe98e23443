package dateline.codebook;

import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.AliasRow;
import dateline.model.Codebook.OfficeRow;
import dateline.model.Codebook.TitleRow;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads who held which office when, and makes an actor of every holder.
final class OfficeTable {
    /// What ends a name and is no surname.
    private static final Pattern NUMBER = Pattern.compile("[IVX]+|Jr\\.?");

    private final List<ActorRow> actors;
    private final List<AliasRow> aliases;
    private final Map<String, ActorRow> known;
    private final Map<String, Row> people = new HashMap<>();

    private OfficeTable(List<ActorRow> actors, List<AliasRow> aliases) {
        this.actors = actors;
        this.aliases = aliases;
        known = new HashMap<>(actors.stream().collect(Collectors.toMap(ActorRow::id, row -> row, (first, second) -> first)));
        for (Row row : TsvReader.rows("codebook/people")) people.put(row.get("name"), row);
    }

    /// The rows of `offices.tsv`; their holders are added to the actors and their names to the aliases.
    static List<OfficeRow> read(List<ActorRow> actors, List<AliasRow> aliases) {
        OfficeTable table = new OfficeTable(actors, aliases);
        List<OfficeRow> offices = new ArrayList<>();
        for (Row row : TsvReader.rows("codebook/offices"))
            offices.add(new OfficeRow(
                    table.holder(row), row.get("of"), row.get("office"), row.firstDay("from"), row.lastDay("to"), row.yes("sure")));
        return List.copyOf(offices);
    }

    static List<TitleRow> titles() {
        List<TitleRow> out = new ArrayList<>();
        for (Row row : TsvReader.rows("codebook/titles")) for (String words : row.list("words")) out.add(new TitleRow(row.get("office"), words, row.yes("leads")));
        return List.copyOf(out);
    }

    /// A row of the actors governs; everybody else is a person, with the id that a person of that name has in any article.
    private String holder(Row row) {
        String name = row.get("holder");
        if (known.containsKey(name)) return name;
        String id = "person:" + Id.fold(name);
        if (known.containsKey(id)) return id;
        String of = row.get("of");
        Optional<String> country = Optional.ofNullable(known.get(of)).flatMap(ActorRow::country);
        ActorRow person = new ActorRow(id, name, Kind.PERSON, country, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        known.put(id, person);
        actors.add(person);
        names(id, name);
        return id;
    }

    private void names(String id, String name) {
        Optional<Row> more = Optional.ofNullable(people.get(name));
        boolean full = name.contains(" ");
        add(id, name, full ? "name" : "alone");
        for (String other : more.map(row -> row.list("aliases")).orElse(List.of())) add(id, other, "alias");
        List<String> shorts = more.map(row -> row.list("short")).filter(list -> !list.isEmpty()).orElse(List.of(last(name)));
        boolean alone = more.filter(row -> row.yes("alone")).isPresent();
        if (full) for (String one : bare(shorts)) if (!NUMBER.matcher(one).matches()) add(id, one, alone ? "alone" : "short");
    }

    private void add(String id, String text, String how) {
        aliases.add(new AliasRow(id, text, how, Optional.empty(), Optional.empty()));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// "al-Burhan" is also written without its article.
    private static Set<String> bare(List<String> shorts) {
        Set<String> out = new LinkedHashSet<>(shorts);
        for (String one : shorts) if (one.matches("(al|el|as|ar|an)-\\p{L}{4,}")) out.add(one.substring(3));
        return out;
    }
}
