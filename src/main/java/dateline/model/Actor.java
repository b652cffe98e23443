package dateline.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Someone who takes part, after resolution.
///
/// @param id the codebook's id; else kind and folded name; unnamed ones carry their article's id
/// @param country ISO 3166-1 alpha-3
/// @param sector of PLOVER, such as `GOV`, `MIL`, `REB`
/// @param partOf the actor this one belongs to
/// @param distinctFrom ids that this one must never be merged with
/// @param aliases other ways it is written, without the name itself
/// @param named false for takers-part without a name ("two officials")
public record Actor(
        String id,
        String name,
        Kind kind,
        Optional<String> country,
        Optional<String> sector,
        Optional<String> partOf,
        Set<String> distinctFrom,
        List<String> aliases,
        boolean named,
        Origin origin) {
    public Actor {
        distinctFrom = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(distinctFrom));
        aliases = List.copyOf(aliases);
    }

    public Actor withName(String newName) {
        return new Actor(id, newName, kind, country, sector, partOf, distinctFrom, aliases, named, origin);
    }

    public Actor withKind(Kind newKind, Optional<String> newCountry) {
        return new Actor(id, name, newKind, newCountry, sector, partOf, distinctFrom, aliases, named, origin);
    }

    /// Whether the codebook or a ruling says that the two must never be one.
    public boolean distinct(Actor other) {
        return distinctFrom.contains(other.id()) || other.distinctFrom().contains(id);
    }
}
