package dateline.analysis;

import dateline.model.Event;
import dateline.model.Happening;
import dateline.model.ResolvedCase;
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
        Map<List<String>, List<Happening>> pairs = new LinkedHashMap<>();
        List<Happening> alone = new ArrayList<>();
        for (Happening one : told) {
            List<String> sides = sides(one.lead());
            if (sides.size() >= 2) pairs.computeIfAbsent(pair(sides), pair -> new ArrayList<>()).add(one);
            else alone.add(one);
        }
        for (List<String> pair : List.copyOf(pairs.keySet())) {
            List<Happening> few = pairs.getOrDefault(pair, List.of());
            if (few.size() > 1) continue;
            pairs.remove(pair);
            alone.addAll(few);
        }
        List<Happening> rest = new ArrayList<>();
        Map<String, List<Happening>> further = new LinkedHashMap<>();
        for (Happening one : alone) {
            List<String> sides = sides(one.lead());
            Optional<List<String>> home = sides.size() == 1 ? home(pairs, sides.getFirst()) : Optional.empty();
            if (home.isPresent()) pairs.getOrDefault(home.get(), rest).add(one);
            else if (sides.isEmpty()) rest.add(one);
            else further.computeIfAbsent(busiest(sides), id -> new ArrayList<>()).add(one);
        }
        List<Theme> themes = new ArrayList<>();
        pairs.forEach((pair, all) -> themes.add(new Theme(prose.plain(pair.get(0)) + " and " + prose.plain(pair.get(1)), all)));
        further.forEach((id, all) -> {
            if (all.size() == 1 && !pairs.isEmpty()) rest.addAll(all);
            else themes.add(new Theme(prose.plain(id) + (pairs.keySet().stream().anyMatch(pair -> pair.contains(id)) ? ": other relations" : ""), all));
        });
        if (!rest.isEmpty()) themes.add(new Theme(themes.isEmpty() ? "Reports" : REST, rest));
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
