package dateline.chart;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.model.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Drafts a figure's title from its heaviest lines; the analyst's own title replaces it.
final class Headline {
    private Headline() {}

    static String of(ActorGraph graph) {
        List<Line> top = graph.lines().stream()
                .filter(line -> !line.eventIds().isEmpty())
                .sorted(Comparator.comparing((Line line) -> -line.count()).thenComparing(Line::id))
                .limit(2)
                .toList();
        if (top.isEmpty()) return "Actors and relations";
        return top.stream().map(line -> clause(graph, line)).collect(Collectors.joining("; "));
    }

    private static String clause(ActorGraph graph, Line line) {
        String status =
                switch (line.status()) {
                    case OCCURRED -> "";
                    case CLAIMED -> " (claimed)";
                    case DENIED -> " (denied)";
                    case PLANNED -> " (planned)";
                    case POSSIBLE -> " (possible)";
                };
        return name(graph, line.a()) + (line.mutual() ? " and " : " – ") + name(graph, line.b()) + ": " + line.label() + status;
    }

    private static String name(ActorGraph graph, String id) {
        return graph.actors().stream().filter(actor -> actor.id().equals(id)).map(Actor::name).findFirst().orElse(id);
    }
}
