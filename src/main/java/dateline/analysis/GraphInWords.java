package dateline.analysis;

import dateline.model.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells in words what a drawn graph shows, for who cannot see it: its actors, its strongest lines, and how much is left out.
public final class GraphInWords {
    /// Who hears more loses the thread.
    private static final int NAMES = 12;

    private static final int LINES = 8;

    private GraphInWords() {}

    /// "Actor graph of 8 of 29 actors, joined by 17 lines: Pakistan, Sudan, … The strongest: Pakistan to Sudan, planned: arms deal [9]; …"
    ///
    /// @param more how many further actors of the case are not drawn
    public static String of(ActorGraph graph, int more) {
        int drawn = graph.actors().size();
        Map<String, String> names = graph.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        String count = more > 0 ? drawn + " of " + (drawn + more) + " actors" : counted(drawn, "actor");
        String who = graph.actors().stream().sorted(Comparator.comparing(actor -> -graph.weight(actor.id()))).limit(NAMES).map(Actor::name).collect(Collectors.joining(", "));
        String others = drawn > NAMES ? " and " + (drawn - NAMES) + " more" : "";
        String out = graph.leftOutWords();
        return "Actor graph of " + count + ", joined by " + counted(graph.lines().size(), "line") + ": " + who + others + ". " + lines(graph, names) + (out.isEmpty() ? "" : " " + out + ".");
    }

    private static String lines(ActorGraph graph, Map<String, String> names) {
        List<Line> strongest = graph.lines().stream()
                .sorted(Comparator.comparing((Line line) -> -line.count())
                        .thenComparing(line -> line.eventIds().isEmpty())
                        .thenComparing(line -> !line.status().established())
                        .thenComparing(line -> -graph.weight(line.a()) - graph.weight(line.b())))
                .limit(LINES).toList();
        int rest = graph.lines().size() - strongest.size();
        String told = strongest.stream().map(line -> words(line, names, graph.notes(line))).collect(Collectors.joining("; "));
        return (rest == 0 ? "" : "The strongest: ") + told + (rest == 0 ? "." : "; and " + counted(rest, "further line") + ".");
    }

    private static String words(Line line, Map<String, String> names, List<Integer> notes) {
        String between = line.mutual() || !line.headed() ? " and " : " to ";
        String status = line.status().established() ? "" : ", " + line.status().code();
        String more = line.count() > 1 ? " and " + (line.count() - 1) + " more" : "";
        String numbers = notes.isEmpty() ? "" : notes.stream().map(String::valueOf).collect(Collectors.joining(", ", " [", "]"));
        return names.getOrDefault(line.a(), line.a()) + between + names.getOrDefault(line.b(), line.b()) + status + ": " + line.label() + more + numbers;
    }

    private static String counted(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
