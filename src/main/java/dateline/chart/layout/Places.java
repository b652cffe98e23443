package dateline.chart.layout;

import dateline.model.casefile.Place;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Where the actors of a graph stand, in layout units; y grows downwards.
public record Places(Map<String, Place> byActor) {
    public Places {
        byActor = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byActor));
    }

    public static Places of(Collection<Place> places) {
        Map<String, Place> map = new LinkedHashMap<>();
        for (Place place : places) map.put(place.actorId(), place);
        return new Places(map);
    }

    public Optional<Place> of(String actorId) {
        return Optional.ofNullable(byActor.get(actorId));
    }
}
