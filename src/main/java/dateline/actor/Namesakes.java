package dateline.actor;

import dateline.model.Codebook;
import dateline.model.Codebook.AliasRow;
import dateline.model.Codebook.PlaceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Countries that share their name with a region of another one: beside Michigan and Ohio, Georgia is the state.
final class Namesakes {
    /// @param beside the other regions of the region's country
    /// @param own the other names of the country
    private record Two(Pattern beside, Pattern own) {}

    private final Map<String, Two> twos = new HashMap<>();
    private final Map<String, String> countryOfRegion = new HashMap<>();

    Namesakes(Codebook codebook) {
        Map<String, List<PlaceRow>> regions = codebook.places().stream().filter(row -> row.kind().equals("region")).collect(Collectors.groupingBy(PlaceRow::country));
        codebook.places().forEach(row -> row.aliases().forEach(alias -> countryOfRegion.put(alias, row.country())));
        codebook.places().forEach(row -> countryOfRegion.put(row.name(), row.country()));
        // Guam is a region and a country of its own; only a name that something else must tell the place of may mean either.
        Map<String, PlaceRow> byName = codebook.places().stream().filter(row -> row.cue() && row.kind().equals("region")).collect(Collectors.toMap(PlaceRow::name, Function.identity(), (one, other) -> one));
        Map<String, List<String>> names = codebook.aliases().stream().collect(Collectors.groupingBy(AliasRow::actorId, Collectors.mapping(AliasRow::text, Collectors.toList())));
        for (Codebook.ActorRow country : codebook.actors()) {
            PlaceRow region = byName.get(country.name());
            if (region == null || region.country().equals(country.id())) continue;
            List<String> beside = regions.getOrDefault(region.country(), List.of()).stream().filter(row -> !row.cue()).map(PlaceRow::name).toList();
            List<String> own = new ArrayList<>(names.getOrDefault(country.id(), List.of()));
            own.remove(country.name());
            twos.put(country.id(), new Two(any(beside), any(own)));
        }
    }

    /// Whether the article speaks of the region: of its sisters, and of the country by no other name.
    boolean meant(ListedName name) {
        Two two = twos.get(name.row().id());
        return two != null && name.how("name") && two.beside.matcher(name.text()).find() && !two.own.matcher(name.text()).find();
    }

    /// "Northern Ireland", "Northern Irish": a region of another country whose name ends in that of the country.
    boolean longer(ListedName name) {
        String region = name.before().map(word -> word.text() + " " + name.row().name()).orElse("");
        return name.country() && countryOfRegion.containsKey(region) && !countryOfRegion.get(region).equals(name.row().id());
    }

    private static Pattern any(List<String> words) {
        return Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }
}
