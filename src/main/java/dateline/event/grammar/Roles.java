package dateline.event.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Where a side of an event stands, read from a row such as `subj!&obl:with|obj`: groups joined by `&`
/// are all sides of a mutual event, places parted by `|` are tried in order, `!` must be filled and `+`
/// filled by two at least; `thing` and `target` say that an object which names no actor will do.
public record Roles(List<Group> groups) {
    public record Group(List<String> slots, boolean needed, boolean several) {}

    public static Roles of(String written) {
        List<Group> groups = new ArrayList<>();
        if (!written.isBlank() && !written.equals("-"))
            for (String group : written.split("&")) {
                List<String> slots = Arrays.stream(group.split("\\|"))
                        .map(slot -> slot.replaceAll("[!+]", ""))
                        .toList();
                groups.add(new Group(slots, group.contains("!") || group.contains("+"), group.contains("+")));
            }
        return new Roles(groups);
    }

    public boolean mutual() {
        return groups.size() > 1;
    }

    /// Whether that place is the one that is tried before all others.
    public boolean first(String slot) {
        return !groups.isEmpty() && groups.getFirst().slots().getFirst().equals(slot);
    }

    /// The actors that stand in the roles; empty when a needed role is not filled.
    ///
    /// @param who gives the actors that stand in one place
    /// @param enough whether a place that names no actor fills its role all the same (`thing`, `target`)
    public Optional<Set<String>> fill(Function<String, List<String>> who, Predicate<String> enough) {
        Set<String> all = new LinkedHashSet<>();
        for (Group group : groups) {
            List<String> found = group.slots().stream()
                    .map(who)
                    .filter(ids -> !ids.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            boolean lacking = found.isEmpty() && group.slots().stream().noneMatch(enough);
            if (group.needed() && lacking || group.several() && found.size() < 2) return Optional.empty();
            all.addAll(found);
        }
        return Optional.of(all);
    }
}
