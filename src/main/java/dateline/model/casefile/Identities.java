package dateline.model.casefile;

import dateline.model.Id;
import dateline.model.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who is who after the rulings on actors.
///
/// @param merged the id of an actor that is taken for another one, to the id of that one
/// @param apart pairs that the analyst keeps apart, by their present ids
/// @param doubted pairs on which the analyst was unsure, by their present ids
/// @param moved ways of writing that were split off, in the order they were
public record Identities(Map<String, String> merged, Map<Pair, Ruling> apart, Map<Pair, Ruling> doubted, List<Moved> moved) {
    public static final Identities NONE = new Identities(Map.of(), Map.of(), Map.of(), List.of());

    public Identities {
        merged = Map.copyOf(merged);
        apart = Map.copyOf(apart);
        doubted = Map.copyOf(doubted);
        moved = List.copyOf(moved);
    }

    /// Two actors in no order.
    public record Pair(String a, String b) {
        public static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /// A way of writing that belongs to another actor.
    ///
    /// @param from ids of those who are no longer meant by it
    public record Moved(Set<String> from, String folded, String to) {}

    /// The id of the actor that stands for this one.
    public String present(String actorId) {
        return merged.getOrDefault(actorId, actorId);
    }

    /// The id of the actor whom a mention names.
    public String present(Mention mention) {
        if (moved.isEmpty()) return present(mention.actorId());
        String id = mention.actorId();
        String written = folded(mention.text());
        for (Moved one : moved) if (one.from().contains(id) && one.folded().equals(written)) id = one.to();
        return present(id);
    }

    /// The ruling that keeps two actors apart.
    public Optional<Ruling> apart(String a, String b) {
        return Optional.ofNullable(apart.get(Pair.of(present(a), present(b))));
    }

    public Optional<Ruling> doubted(String a, String b) {
        return Optional.ofNullable(doubted.get(Pair.of(present(a), present(b))));
    }

    /// A way of writing as ways are compared: folded, without an article before it.
    public static String folded(String written) {
        return Id.fold(written).replaceFirst("^(the|an|a) (?=.)", "");
    }
}
