package dateline.analysis;

import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Kind;
import dateline.model.casefile.ResolvedCase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Towns, buildings and vehicles that something befalls: no actors, as long as none does anything itself and the analyst
/// has given none a kind of its own.
final class StruckPlaces {
    /// The rule by which a place became a taker-part.
    private static final String PLACE = "place";

    private StruckPlaces() {}

    /// Ids of those at an end of the lines.
    static Set<String> of(ResolvedCase open, List<Line> lines) {
        Set<String> found = new LinkedHashSet<>();
        for (Line line : lines) {
            if (thing(open, line.a())) found.add(line.a());
            if (thing(open, line.b())) found.add(line.b());
        }
        if (found.isEmpty()) return found;
        // What stands in a relation, or does something to whomever, is more than a place.
        for (Line line : lines) if (!line.tieIds().isEmpty()) List.of(line.a(), line.b()).forEach(found::remove);
        for (Event event : open.events()) event.actors().forEach(found::remove);
        return found;
    }

    private static boolean thing(ResolvedCase open, String id) {
        return open.actors().get(id).filter(StruckPlaces::thing).isPresent();
    }

    private static boolean thing(Actor actor) {
        boolean place = actor.kind() == Kind.CIVILIANS && actor.named() && actor.origin().rule().equals(PLACE);
        return place || actor.kind() == Kind.UNKNOWN && !actor.named();
    }
}
