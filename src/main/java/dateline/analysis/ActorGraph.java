package dateline.analysis;

import dateline.analysis.source.SourceNote;
import dateline.job.Foreground;
import dateline.model.Actor;
import dateline.model.Filter;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Who is joined to whom in a case: the actors that take part in a line, the lines, and how often each takes
/// part. Immutable; the same case and filter give the same graph in the same order.
///
/// @param weights number of happenings and ties that an actor takes part in
/// @param sources the articles that lines rest on, by their numbers for the case
/// @param leftOut how many takers-part without a name are left out
/// @param places how many towns, buildings and vehicles that something befell are left out: they are no actors
public record ActorGraph(List<Actor> actors, List<Line> lines, Map<String, Integer> weights, List<SourceNote> sources, int leftOut, int places) {
    /// More actors than this crowd a graph: those without a name are left out unless the analyst wants them.
    private static final int CROWD = 40;

    public ActorGraph(List<Actor> actors, List<Line> lines, Map<String, Integer> weights, List<SourceNote> sources) {
        this(actors, lines, weights, sources, 0, 0);
    }

    /// At most so many lines are drawn between two actors; the rest folds into "+n".
    private static final int LINES_A_PAIR = 4;

    /// The graph of what passes the filter, or with [Filter.Outside#SHOW] and DIM of everything, with the lines
    /// that do not pass marked so.
    public static ActorGraph of(ResolvedCase open, Filter filter) {
        ResolvedCase left = open.left(filter);
        return of(left, filter, LineSums.of(left, filter).lines());
    }

    /// @param all the lines of the case
    static ActorGraph of(ResolvedCase open, Filter filter, List<Line> all) {
        assert Foreground.away();
        boolean hide = filter.outside() == Filter.Outside.HIDE;
        List<Line> passing = all.stream().filter(line -> !hide || line.passes()).toList();
        Set<String> struck = StruckPlaces.of(open, passing);
        List<Line> whole = folded(struck.isEmpty() ? passing : passing.stream().filter(line -> !struck.contains(line.a()) && !struck.contains(line.b())).toList());
        Set<String> crowd = crowd(open, whole, filter.unnamed());
        List<Line> lines = crowd.isEmpty() ? whole : whole.stream().filter(line -> !crowd.contains(line.a()) && !crowd.contains(line.b())).toList();
        Map<String, Integer> weights = new HashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Line line : lines) {
            ids.add(line.a());
            ids.add(line.b());
            weights.merge(line.a(), line.count(), Integer::sum);
            weights.merge(line.b(), line.count(), Integer::sum);
        }
        List<Actor> actors = new ArrayList<>();
        for (Actor actor : open.actors()) if (ids.contains(actor.id())) actors.add(actor);
        return new ActorGraph(List.copyOf(actors), lines, Map.copyOf(weights), SourceNote.of(open.file(), articles(lines)), crowd.size(), struck.size());
    }

    /// Ids of the articles that lines rest on.
    private static Set<String> articles(Collection<Line> lines) {
        Set<String> articles = new HashSet<>();
        for (Line line : lines) line.evidence().forEach(evidence -> articles.add(evidence.articleId()));
        return articles;
    }

    /// The part that finds room in a column: the named actors that events join most often, with the lines between
    /// them.
    public ActorGraph main(int most) {
        if (actors.size() <= most) return this;
        Set<String> named = new LinkedHashSet<>();
        for (Actor actor : actors) if (actor.named()) named.add(actor.id());
        Map<String, Integer> busy = new HashMap<>();
        for (Line line : lines)
            if (named.contains(line.a()) && named.contains(line.b()))
                for (String id : List.of(line.a(), line.b())) busy.merge(id, line.eventIds().isEmpty() ? 0 : line.count(), Integer::sum);
        List<String> busiest = busy.keySet().stream()
                .filter(id -> busy.getOrDefault(id, 0) > 0)
                .sorted(Comparator.comparing((String id) -> -busy.getOrDefault(id, 0)).thenComparing(id -> -weight(id)).thenComparing(id -> id))
                .limit(most)
                .toList();
        if (busiest.size() < 2) return this;
        ActorGraph part = between(Set.copyOf(busiest)::contains);
        return new ActorGraph(part.actors, part.lines, weights, part.sources, leftOut, places);
    }

    /// The lines that join two of these; weights stay.
    ActorGraph between(Predicate<String> those) {
        List<Line> kept = lines.stream().filter(line -> those.test(line.a()) && those.test(line.b())).toList();
        List<Actor> joined = actors.stream().filter(a -> kept.stream().anyMatch(line -> line.a().equals(a.id()) || line.b().equals(a.id()))).toList();
        return new ActorGraph(joined, kept, weights, SourceNote.only(sources, articles(kept)::contains));
    }

    /// Only the lines between the given actors; of a single one, all its lines.
    public ActorGraph among(Set<String> ids) {
        List<Line> kept = lines.stream()
                .filter(line -> ids.size() == 1
                        ? ids.contains(line.a()) || ids.contains(line.b())
                        : ids.contains(line.a()) && ids.contains(line.b()))
                .toList();
        return new ActorGraph(
                actors.stream().filter(a -> kept.stream().anyMatch(line -> line.a().equals(a.id()) || line.b().equals(a.id()))).toList(),
                kept,
                weights,
                SourceNote.only(sources, articles(kept)::contains));
    }

    /// Those without a name, where the graph is crowded by them; not one whose going would take a named actor along.
    private static Set<String> crowd(ResolvedCase open, List<Line> lines, Filter.Unnamed unnamed) {
        if (unnamed == Filter.Unnamed.SHOW) return Set.of();
        Map<String, Boolean> named = new HashMap<>();
        for (Line line : lines)
            for (String id : List.of(line.a(), line.b())) named.put(id, open.actors().get(id).map(Actor::named).orElse(false));
        if (unnamed == Filter.Unnamed.WHERE_ROOM && named.size() <= CROWD) return Set.of();
        Set<String> alone = alone(lines, named);
        Set<String> crowd = new LinkedHashSet<>();
        named.forEach((id, is) -> {
            if (!is) crowd.add(id);
        });
        for (Line line : lines) {
            if (alone.contains(line.a())) crowd.remove(line.b());
            if (alone.contains(line.b())) crowd.remove(line.a());
        }
        return crowd;
    }

    /// The named actors that no line joins to another named one.
    private static Set<String> alone(List<Line> lines, Map<String, Boolean> named) {
        Set<String> alone = new LinkedHashSet<>(named.keySet());
        alone.removeIf(id -> !isNamed(named, id));
        for (Line line : lines)
            if (isNamed(named, line.a()) && isNamed(named, line.b())) List.of(line.a(), line.b()).forEach(alone::remove);
        return alone;
    }

    private static boolean isNamed(Map<String, Boolean> named, String id) {
        return named.getOrDefault(id, false);
    }

    /// Two actors in no order.
    private record Ends(String a, String b) {
        static Ends of(Line line) {
            return line.a().compareTo(line.b()) < 0 ? new Ends(line.a(), line.b()) : new Ends(line.b(), line.a());
        }
    }

    static List<Line> folded(List<Line> lines) {
        Map<Ends, List<Line>> pairs = new LinkedHashMap<>();
        for (Line line : lines) pairs.computeIfAbsent(Ends.of(line), ends -> new ArrayList<>(1)).add(line);
        List<Line> out = new ArrayList<>();
        for (List<Line> pair : pairs.values()) {
            if (pair.size() > 1)
                pair.sort(Comparator.comparing((Line line) -> -line.count())
                        .thenComparing(line -> !line.status().established())
                        .thenComparing(Line::id));
            List<Line> drawn = pair.subList(0, Math.min(LINES_A_PAIR, pair.size()));
            int rest = pair.size() - drawn.size();
            for (Line line : drawn) out.add(rest > 0 && line == drawn.getLast() ? line.withFolded(rest) : line);
        }
        return List.copyOf(out);
    }

    /// Says who and what is left out: "22 without a name and 2 places or things left out"; empty where all is drawn.
    public String leftOutWords() {
        return leftOut(leftOut == 0 ? "" : leftOut + " without a name");
    }

    /// The same where further actors found no room: "5 actors with fewer events or without a name and 1 place or thing left out".
    public String leftOutWords(int crowded) {
        int out = crowded + leftOut;
        return crowded == 0 ? leftOutWords() : leftOut(out + (out == 1 ? " actor" : " actors") + " with fewer events or without a name");
    }

    private String leftOut(String actors) {
        String things = places == 0 ? "" : places + (places == 1 ? " place or thing" : " places or things");
        if (actors.isEmpty() && things.isEmpty()) return "";
        return actors + (actors.isEmpty() || things.isEmpty() ? "" : " and ") + things + " left out";
    }

    public int weight(String actorId) {
        return weights.getOrDefault(actorId, 0);
    }

    /// The numbers of the sources that the line rests on, ascending.
    public List<Integer> notes(Line line) {
        return SourceNote.numbers(sources, articles(List.of(line)));
    }

    /// The source note of an article.
    public Optional<SourceNote> noteOf(String articleId) {
        return sources.stream().filter(note -> note.article().id().equals(articleId)).findFirst();
    }

    /// The line and everything that it sums up, found by the id of an event or tie.
    public List<Line> linesOf(String eventOrTieId) {
        return lines.stream()
                .filter(line -> line.eventIds().contains(eventOrTieId) || line.tieIds().contains(eventOrTieId))
                .toList();
    }

    /// The actor and all that a line joins to it.
    public Set<String> neighbours(Set<String> actorIds) {
        Set<String> out = new LinkedHashSet<>(actorIds);
        for (Line line : lines) {
            if (actorIds.contains(line.a())) out.add(line.b());
            if (actorIds.contains(line.b())) out.add(line.a());
        }
        return out;
    }
}
