package dateline.event.tie;

import dateline.model.Codebook;
import dateline.model.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words by which a text names a country, "Sudan" and "Sudanese". One object serves all threads.
public final class CountryNames {
    private final Map<String, Set<String>> words = new HashMap<>();

    public CountryNames(Codebook codebook) {
        for (Codebook.ActorRow row : codebook.actors()) if (row.kind() == Kind.COUNTRY) words.put(row.id(), new HashSet<>());
        for (Codebook.AliasRow row : codebook.aliases())
            if (words.containsKey(row.actorId())) words.get(row.actorId()).add(row.text().toLowerCase(Locale.ROOT));
    }

    /// Whether a name of several words begins with one for that country, an ISO code.
    boolean begin(String name, String country) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("[\\s’']+");
        return parts.length > 1 && words.getOrDefault(country, Set.of()).contains(parts[0]);
    }
}
