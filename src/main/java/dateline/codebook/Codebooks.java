package dateline.codebook;

import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.AliasRow;
import dateline.model.Codebook.CueRow;
import dateline.model.Codebook.LightRow;
import dateline.model.Codebook.NounRow;
import dateline.model.Codebook.OfficeRow;
import dateline.model.Codebook.PlaceRow;
import dateline.model.Codebook.RoleRow;
import dateline.model.Codebook.VerbRow;
import dateline.model.Codebook.WordRow;
import dateline.model.Codebook;
import dateline.model.Kind;
import dateline.model.Status;
import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Loads the codebook that the program carries.
public final class Codebooks {
    /// The version of the rules; a change to data or code that changes readings changes it.
    public static final String VERSION = "2026-12-01.7";

    private Codebooks() {}

    /// @throws IllegalStateException when a table is missing from the program
    public static Codebook load() {
        List<ActorRow> actors = new ArrayList<>();
        List<AliasRow> aliases = new ArrayList<>();
        List<PlaceRow> places = new ArrayList<>();
        for (Row row : TsvReader.rows("codebook/countries")) country(row, actors, aliases, places);
        for (Row row : TsvReader.rows("codebook/actors")) actor(row, actors, aliases);
        for (Row row : TsvReader.rows("codebook/aliases")) aliases.add(new AliasRow(row.get("actor"), row.get("alias"), "alias", row.firstDay("from"), row.lastDay("to")));
        for (Row row : TsvReader.rows("codebook/places")) place(row, places);
        List<OfficeRow> offices = OfficeTable.read(actors, aliases);
        return new Codebook(
                VERSION,
                List.copyOf(actors),
                List.copyOf(aliases),
                roles(),
                names(),
                List.copyOf(places),
                offices,
                OfficeTable.titles(),
                TypeTable.read(),
                TsvReader.rows("codebook/verbs").stream().map(Codebooks::verb).toList(),
                TsvReader.rows("codebook/nouns").stream().map(Codebooks::noun).toList(),
                TsvReader.rows("codebook/light").stream().map(Codebooks::light).toList(),
                TsvReader.rows("codebook/cues").stream().map(Codebooks::cue).toList(),
                TsvReader.rows("codebook/confidence").stream().collect(Collectors.toUnmodifiableMap(row -> row.get("sign"), row -> Double.parseDouble(row.get("log_odds")))),
                bar("drawn"),
                words());
    }

    /// The words of dates and sentences alone, for a look ahead that needs nothing else.
    ///
    /// @throws IllegalStateException when the table is missing from the program
    public static List<WordRow> words() {
        return TsvReader.rows("codebook/words").stream().map(row -> new WordRow(row.get("kind"), row.get("word"), row.maybe("value").orElse(""))).toList();
    }

    private static void country(Row row, List<ActorRow> actors, List<AliasRow> aliases, List<PlaceRow> places) {
        String id = row.get("id");
        String name = row.get("name");
        actors.add(new ActorRow(
                id, name, Kind.COUNTRY, Optional.of(id), Optional.of("GOV"), Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
        alias(aliases, id, name, "name");
        for (String other : row.list("aliases")) alias(aliases, id, other, "alias");
        for (String adjective : row.list("adjectives")) alias(aliases, id, adjective, "adjective");
        for (String people : row.list("people"))
            if (!row.list("adjectives").contains(people)) alias(aliases, id, people, "people");
        for (String capital : row.list("capital")) {
            alias(aliases, id, capital, "capital");
            places.add(new PlaceRow(capital, "city", id, List.of(), false));
        }
        for (String seat : row.list("seats")) alias(aliases, id, seat, "seat");
        places.add(new PlaceRow(name, "country", id, row.list("aliases"), false));
    }

    /// The spellings of one name are parted by `=`.
    private static void place(Row row, List<PlaceRow> places) {
        for (String name : row.list("names")) {
            List<String> spellings = Arrays.stream(name.split("=")).map(String::strip).toList();
            places.add(new PlaceRow(
                    spellings.getFirst(), row.get("kind"), row.get("country"), spellings.subList(1, spellings.size()), row.yes("cue")));
        }
    }

    private static void actor(Row row, List<ActorRow> actors, List<AliasRow> aliases) {
        String id = row.get("id");
        actors.add(new ActorRow(
                id,
                row.get("name"),
                Kind.ofCode(row.get("kind")),
                row.maybe("country"),
                row.maybe("sector"),
                row.maybe("part_of"),
                row.list("distinct_from"),
                row.number("from"),
                row.number("to")));
        // "Sudan’s army" is found as a country and a role, so that both are seen.
        if (!id.endsWith("-MIL")) alias(aliases, id, row.get("name"), "name");
        for (String alias : row.list("aliases")) if (!alias.equals(row.get("name"))) alias(aliases, id, alias, "alias");
    }

    private static void alias(List<AliasRow> aliases, String id, String text, String how) {
        aliases.add(new AliasRow(id, text, how, Optional.empty(), Optional.empty()));
    }

    private static List<RoleRow> roles() {
        List<RoleRow> out = new ArrayList<>();
        for (Row row : TsvReader.rows("codebook/roles"))
            for (String words : row.list("words"))
                out.add(new RoleRow(words, Kind.ofCode(row.get("kind")), row.maybe("sector"), row.get("compose"), row.get("suffix")));
        return out;
    }

    private static double bar(String of) {
        return TsvReader.rows("codebook/bars").stream().filter(row -> row.get("bar").equals(of)).map(row -> Double.parseDouble(row.get("confidence"))).findFirst().orElseThrow();
    }

    private static Map<String, Kind> names() {
        Map<String, Kind> out = new HashMap<>();
        for (Row row : TsvReader.rows("codebook/names"))
            for (String word : row.list("words")) out.put(word, Kind.ofCode(row.get("kind")));
        return Map.copyOf(out);
    }

    private static VerbRow verb(Row row) {
        return new VerbRow(
                row.get("pattern"), row.get("type"), row.maybe("mode"), row.get("actor"), row.get("recipient"), contexts(row),
                status(row), row.get("example"), row.get("yields"));
    }

    private static NounRow noun(Row row) {
        return new NounRow(
                row.get("pattern"), row.get("type"), row.maybe("mode"), row.get("actor"), row.get("recipient"), contexts(row),
                row.get("example"), row.get("yields"));
    }

    private static LightRow light(Row row) {
        return new LightRow(
                row.get("verb"), row.get("noun"), row.get("type"), row.maybe("mode"), row.get("actor"), row.get("recipient"),
                contexts(row), status(row), row.get("example"), row.get("yields"));
    }

    private static CueRow cue(Row row) {
        return new CueRow(row.get("word"), row.get("kind"), status(row), row.get("example"));
    }

    private static List<String> contexts(Row row) {
        return row.maybe("contexts").map(cell -> List.of(cell.split(",\\s*"))).orElse(List.of());
    }

    private static Optional<Status> status(Row row) {
        return row.maybe("status").map(code -> Status.valueOf(code.toUpperCase(Locale.ROOT)));
    }
}
