package dateline.analysis;

import dateline.model.Actor;
import dateline.model.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A graph of too many actors to be read, with its communities drawn as one actor each until they are opened.
///
/// @param graph what is drawn: groups, and actors that are in none or whose group is open
/// @param members actors in each group that is drawn, by the group's id
/// @param shownAs the group that an actor is drawn in, by the actor's id
public record Groups(ActorGraph graph, Map<String, Set<String>> members, Map<String, String> shownAs) {
    /// More actors than this cannot be read at once.
    public static final int READABLE = 150;

    /// Communities smaller than this are no group.
    private static final int LEAST = 3;

    /// At most so many groups; what is left goes into one more.
    private static final int MOST = 80;

    private static final String PREFIX = "group ";

    /// The graph as it is, without groups.
    public static Groups none(ActorGraph graph) {
        return new Groups(graph, Map.of(), Map.of());
    }

    /// @param opened ids of groups whose members are drawn one by one
    public static Groups of(ActorGraph graph, Set<String> opened) {
        if (graph.actors().size() <= READABLE) return none(graph);
        Projection projection = Projection.of(graph);
        List<List<Integer>> found = new ArrayList<>(Communities.of(projection).members());
        found.sort(Comparator.comparing((List<Integer> one) -> -one.size()).thenComparing(List::getFirst));
        boolean small = found.size() > MOST;
        List<Integer> rest = found.stream().skip(MOST).flatMap(List::stream).toList();
        Map<String, Actor> actors = new HashMap<>();
        for (Actor actor : graph.actors()) actors.put(actor.id(), actor);
        Map<String, Set<String>> members = new LinkedHashMap<>();
        Map<String, Actor> faces = new HashMap<>();
        for (List<Integer> one : found.subList(0, Math.min(MOST, found.size())))
            if (one.size() >= LEAST) group(ids(projection, one), graph, actors, opened, members, faces, false);
        if (small) group(ids(projection, rest), graph, actors, opened, members, faces, true);
        Map<String, String> shownAs = new HashMap<>();
        members.forEach((group, ids) -> ids.forEach(id -> shownAs.put(id, group)));
        return new Groups(drawn(graph, shownAs, faces), members, shownAs);
    }

    public boolean isGroup(String id) {
        return members.containsKey(id);
    }

    /// The group or actor that an actor is drawn as.
    public String shown(String actorId) {
        return shownAs.getOrDefault(actorId, actorId);
    }

    /// The actors that something drawn stands for.
    public Set<String> behind(String id) {
        return members.getOrDefault(id, Set.of(id));
    }

    private static List<String> ids(Projection projection, List<Integer> places) {
        return places.stream().map(i -> projection.ids().get(i)).toList();
    }

    private static void group(List<String> ids, ActorGraph graph, Map<String, Actor> actors, Set<String> opened,
            Map<String, Set<String>> members, Map<String, Actor> faces, boolean rest) {
        String first = ids.stream().max(Comparator.comparing(graph::weight).thenComparing(Comparator.reverseOrder())).orElseThrow();
        String id = PREFIX + (rest ? "of the rest" : first);
        Actor face = actors.get(first);
        if (face == null || opened.contains(id)) return;
        String name = rest ? ids.size() + " in small groups" : face.name() + " +" + (ids.size() - 1);
        members.put(id, new LinkedHashSet<>(ids));
        faces.put(id, new Actor(id, name, face.kind(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), List.of(), true, face.origin()));
    }

    private static ActorGraph drawn(ActorGraph graph, Map<String, String> shownAs, Map<String, Actor> faces) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Actor actor : graph.actors()) {
            String id = shownAs.getOrDefault(actor.id(), actor.id());
            actors.putIfAbsent(id, faces.getOrDefault(id, actor));
        }
        Map<String, List<Line>> between = new LinkedHashMap<>();
        for (Line line : graph.lines()) {
            String a = shownAs.getOrDefault(line.a(), line.a());
            String b = shownAs.getOrDefault(line.b(), line.b());
            if (a.equals(b)) continue;
            boolean bare = a.equals(line.a()) && b.equals(line.b());
            String pair = a.compareTo(b) < 0 ? a + " <> " + b : b + " <> " + a;
            between.computeIfAbsent(bare ? line.id() : pair + " " + line.sign() + " " + line.status().code(), key -> new ArrayList<>()).add(line);
        }
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> weights = new HashMap<>();
        between.forEach((id, all) -> {
            Line line = all.size() == 1 && !faces.containsKey(shownAs.getOrDefault(all.getFirst().a(), ""))
                            && !faces.containsKey(shownAs.getOrDefault(all.getFirst().b(), ""))
                    ? all.getFirst()
                    : sum(id, all, shownAs);
            lines.add(line);
            weights.merge(line.a(), line.count(), Integer::sum);
            weights.merge(line.b(), line.count(), Integer::sum);
        });
        return new ActorGraph(List.copyOf(actors.values()), ActorGraph.folded(lines), Map.copyOf(weights), graph.sources(), graph.leftOut(), graph.places());
    }

    /// Many lines of one sign and status between two groups as one, without a direction.
    private static Line sum(String id, List<Line> all, Map<String, String> shownAs) {
        Line first = all.getFirst();
        String a = shownAs.getOrDefault(first.a(), first.a());
        String b = shownAs.getOrDefault(first.b(), first.b());
        List<String> events = all.stream().flatMap(line -> line.eventIds().stream()).distinct().toList();
        List<String> ties = all.stream().flatMap(line -> line.tieIds().stream()).distinct().toList();
        List<Evidence> evidence = all.stream().flatMap(line -> line.evidence().stream()).distinct().toList();
        Map<String, Integer> words = new LinkedHashMap<>();
        for (Line line : all) words.merge(line.type(), line.count(), Integer::sum);
        String word = words.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        String label = words.size() == 1 ? word : word + " and other";
        LineKey key = new LineKey(id, a, b, true, first.sign(), first.status());
        return Line.of(key, false, label, label, all.stream().mapToInt(Line::count).sum(), new Line.Basis(events, ties, evidence), all.stream().anyMatch(Line::passes));
    }
}
