package dateline.analysis;

import dateline.model.Event;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Sorts happenings into the paragraphs of a brief: by the pair of sides that they are between; what stands alone
/// goes to its busiest actor.
final class Themes {
    static final String REST = "Further reports";

    private final ResolvedCase open;
    private final ActorGraph graph;
    private final Prose prose;

    /// @param heading "Norland and Sudovia"
    record Theme(String heading, List<Happening> told) {}

    Themes(ResolvedCase open, ActorGraph graph, Prose prose) {
        this.open = open;
        this.graph = graph;
        this.prose = prose;
    }

    List<Theme> of(List<Happening> told) {
        Sorted sorted = new Sorted();
        List<Happening> alone = paired(told, sorted.pairs);
        for (Happening one : alone) place(one, sorted);
        return themes(sorted);
    }

    /// Happenings by the pair that they are between, by a single actor, and what is left.
    private record Sorted(Map<List<String>, List<Happening>> pairs, Map<String, List<Happening>> further, List<Happening> rest) {
        Sorted() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        }
    }

    /// Puts those of a pair that has several together, and gives back the others.
    private List<Happening> paired(List<Happening> told, Map<List<String>, List<Happening>> pairs) {
        List<Happening> alone = new ArrayList<>();
        for (Happening one : told) {
            List<String> sides = sides(one.lead());
            if (sides.size() >= 2) pairs.computeIfAbsent(pair(sides), pair -> new ArrayList<>()).add(one);
            else alone.add(one);
        }
        for (List<Happening> few : pairs.values()) if (few.size() == 1) alone.addAll(few);
        pairs.values().removeIf(few -> few.size() == 1);
        return alone;
    }

    private void place(Happening one, Sorted sorted) {
        List<String> sides = sides(one.lead());
        Optional<List<String>> home = sides.size() == 1 ? home(sorted.pairs, sides.getFirst()) : Optional.empty();
        if (home.isPresent()) sorted.pairs.getOrDefault(home.get(), sorted.rest).add(one);
        else if (sides.isEmpty()) sorted.rest.add(one);
        else sorted.further.computeIfAbsent(busiest(sides), id -> new ArrayList<>()).add(one);
    }

    private List<Theme> themes(Sorted sorted) {
        List<Theme> themes = new ArrayList<>();
        sorted.pairs.forEach((pair, all) -> themes.add(new Theme(prose.plain(pair.get(0)) + " and " + prose.plain(pair.get(1)), all)));
        sorted.further.forEach((id, all) -> {
            if (all.size() == 1 && !sorted.pairs.isEmpty()) sorted.rest.addAll(all);
            else themes.add(new Theme(prose.plain(id) + (sorted.pairs.keySet().stream().anyMatch(pair -> pair.contains(id)) ? ": other relations" : ""), all));
        });
        if (!sorted.rest.isEmpty()) themes.add(new Theme(themes.isEmpty() ? "Reports" : REST, sorted.rest));
        return themes;
    }

    private static Optional<List<String>> home(Map<List<String>, List<Happening>> pairs, String id) {
        return pairs.entrySet().stream()
                .filter(entry -> entry.getKey().contains(id))
                .max(Comparator.comparing(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey);
    }

    /// A denial is also about those whose word or deed it contests.
    private List<String> sides(Event event) {
        List<String> own = Weighing.named(open, event);
        if (own.size() > 1 || event.denies().isEmpty()) return own;
        List<String> theirs = event.denies().flatMap(id -> open.events().get(id)).map(deed -> Weighing.named(open, deed))
                .or(() -> event.denies().flatMap(id -> open.ties().get(id)).map(tie -> Stream.concat(tie.attributedTo().stream(), Stream.of(tie.a(), tie.b())).toList()))
                .orElse(List.of());
        return Stream.concat(own.stream(), theirs.stream().filter(id -> !own.contains(id)).limit(1)).toList();
    }

    private List<String> pair(List<String> sides) {
        return sides.stream()
                .sorted(Comparator.comparing((String id) -> -graph.weight(id)).thenComparing(id -> id))
                .limit(2)
                .toList();
    }

    private String busiest(List<String> sides) {
        return pair(sides).getFirst();
    }
}
