package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.KnownGraphs;
import dateline.analysis.Line;
import dateline.analysis.LineKey;
import dateline.analysis.Projection.Pair;
import dateline.model.Actor;
import dateline.model.Evidence;
import dateline.model.Kind;
import dateline.model.Origin;
import dateline.model.Sign;
import dateline.model.Span;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Graphs to draw that are larger than a report's.
public final class KnownFigures {
    private static final String SENTENCE = "The two were seen together.";

    private KnownFigures() {}

    /// 77 characters, 254 lines.
    public static ActorGraph lesMiserables() {
        return graph(KnownGraphs.pairs("les-miserables.txt"), "met");
    }

    /// Of the size of a network of political books, whose facts are in no package of ours: 105 in three camps, 441 lines.
    public static ActorGraph camps() {
        Random random = new Random(5);
        Map<String, Pair> pairs = new LinkedHashMap<>();
        while (pairs.size() < 441) {
            int a = random.nextInt(105);
            int b = random.nextInt(105);
            boolean kept = a % 3 == b % 3 || random.nextInt(12) == 0;
            if (a < b && kept) pairs.putIfAbsent(a + " " + b, new Pair("Book no. " + (100 + a), "Book no. " + (100 + b), 1));
        }
        return graph(List.copyOf(pairs.values()), "with");
    }

    public static ActorGraph graph(List<Pair> pairs, String word) {
        Set<String> ids = new LinkedHashSet<>();
        for (Pair pair : pairs) ids.addAll(List.of(pair.a(), pair.b()));
        List<Actor> actors = ids.stream().map(KnownFigures::actor).toList();
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            LineKey key = new LineKey(pair.a() + " <> " + pair.b(), pair.a(), pair.b(), true, Sign.NEUTRAL, Status.OCCURRED);
            Line.Basis basis = new Line.Basis(
                    List.of("event " + lines.size()), List.of(), List.of(new Evidence("article", new Span(0, SENTENCE.length()), SENTENCE)));
            lines.add(Line.of(key, false, word, word, (int) pair.weight(), basis, true));
            weights.merge(pair.a(), (int) pair.weight(), Integer::sum);
            weights.merge(pair.b(), (int) pair.weight(), Integer::sum);
        }
        return new ActorGraph(actors, List.copyOf(lines), Map.copyOf(weights), List.of());
    }

    private static Actor actor(String id) {
        Kind[] kinds = {Kind.PERSON, Kind.COUNTRY, Kind.ARMED_GROUP, Kind.IGO, Kind.MILITARY};
        return new Actor(id, id, kinds[Math.floorMod(id.hashCode(), kinds.length)], Optional.empty(), Optional.empty(), Optional.empty(), Set.of(),
                List.of(), true, Origin.machine("made@1"));
    }
}
