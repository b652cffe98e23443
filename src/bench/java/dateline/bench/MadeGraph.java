package dateline.bench;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.analysis.LineKey;
import dateline.model.Actor;
import dateline.model.Evidence;
import dateline.model.Kind;
import dateline.model.Origin;
import dateline.model.Sign;
import dateline.model.Span;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Graphs of any size that grow as many real ones do: who has many ties gets more (Barabási and Albert 1999, two ties
/// each). Always the same for the same size.
public final class MadeGraph {
    private static final String SENTENCE = "The ministry said on Thursday that the two had met.";
    private static final Kind[] KINDS = {Kind.COUNTRY, Kind.ARMED_GROUP, Kind.MILITARY, Kind.PERSON, Kind.IGO, Kind.GOVERNMENT};
    private static final String[] WORDS = {"talks", "financial aid", "attack", "accusation", "speaks for", "arms deal"};
    private static final Sign[] SIGNS = {Sign.COOPERATION, Sign.COOPERATION, Sign.CONFLICT, Sign.CONFLICT, Sign.NEUTRAL, Sign.COOPERATION};

    private MadeGraph() {}

    public static ActorGraph of(int actors) {
        Random random = new Random(5);
        List<Integer> ends = new ArrayList<>(List.of(0, 1));
        List<Line> lines = new ArrayList<>(List.of(line(0, 1, random)));
        for (int i = 2; i < actors; i++) {
            Set<Integer> to = new HashSet<>();
            while (to.size() < 2) to.add(ends.get(random.nextInt(ends.size())));
            for (int other : to) {
                lines.add(line(i, other, random));
                ends.add(i);
                ends.add(other);
            }
        }
        return graph(actors, lines);
    }

    /// A graph of three camps: six of seven lines stay inside one.
    public static ActorGraph camps(int actors, int count) {
        Random random = new Random(5);
        Map<String, Line> lines = new LinkedHashMap<>();
        while (lines.size() < count) {
            int a = random.nextInt(actors);
            int b = random.nextInt(actors);
            boolean kept = a % 3 == b % 3 || random.nextInt(12) == 0;
            if (a != b && kept && !lines.containsKey("n" + b + " > n" + a)) {
                Line line = line(a, b, random);
                lines.putIfAbsent(line.id(), line);
            }
        }
        return graph(actors, List.copyOf(lines.values()));
    }

    /// The graph of given lines between actors "n0", "n1" …
    public static ActorGraph graph(int actors, List<Line> lines) {
        List<Actor> all = new ArrayList<>();
        for (int i = 0; i < actors; i++)
            all.add(new Actor("n" + i, "Actor " + i, KINDS[i % KINDS.length], Optional.empty(), Optional.empty(), Optional.empty(),
                    Set.of(), List.of(), true, Origin.machine("made@1")));
        Map<String, Integer> weights = new HashMap<>();
        for (Line line : lines) {
            weights.merge(line.a(), line.count(), Integer::sum);
            weights.merge(line.b(), line.count(), Integer::sum);
        }
        return new ActorGraph(List.copyOf(all), List.copyOf(lines), Map.copyOf(weights), List.of());
    }

    private static Line line(int a, int b, Random random) {
        int word = random.nextInt(WORDS.length);
        Status status = random.nextInt(6) == 0 ? Status.CLAIMED : Status.OCCURRED;
        return line("n" + a, "n" + b, WORDS[word], SIGNS[word], status, 1 + random.nextInt(3));
    }

    public static Line line(String a, String b, String word, Sign sign, Status status, int count) {
        List<Evidence> evidence = List.of(new Evidence("article", new Span(0, SENTENCE.length()), SENTENCE));
        return Line.of(new LineKey(a + " > " + b, a, b, false, sign, status), true, word, word, count, new Line.Basis(List.of("event " + a + " " + b), List.of(), evidence), true);
    }
}
