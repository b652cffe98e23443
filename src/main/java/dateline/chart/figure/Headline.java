package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.model.Actor;
import dateline.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Drafts a figure's title from its heaviest lines, as nouns that can be said of any type: "Financial aid from Japan
/// to Nepal; talks between Chile and Peru". The analyst's own title replaces it.
public final class Headline {
    /// A title that is longer names one line only.
    private static final int LONG = 96;

    /// So many further lines may stand second in the title, if the heavier ones are too long for it.
    private static final int CHOICE = 4;

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,6}");

    /// Words that already say how sure the thing is.
    private static final Set<String> SAY_SO = Set.of("denial", "no comment", "claim of responsibility");

    /// What one side does with the other rather than to it.
    private static final Set<String> SHARED =
            Set.of("agreement", "talks", "summit", "phone call", "cooperation", "joint exercise", "trade", "shared intelligence");

    private Headline() {}

    public static String of(ActorGraph graph) {
        return of(graph, top(graph));
    }

    /// @param top lines of the graph, what the title should say first
    public static String of(ActorGraph graph, List<Line> top) {
        if (top.isEmpty()) return "Actors and relations";
        String first = capital(clause(graph, top.getFirst()));
        return top.stream()
                .skip(1)
                .filter(line -> !line.joins(top.getFirst().a(), top.getFirst().b()))
                .limit(CHOICE)
                .map(line -> first + "; " + clause(graph, line))
                .filter(both -> both.length() <= LONG)
                .findFirst()
                .orElse(first);
    }

    /// The heaviest lines first; of equal ones what occurred, what rests on more articles, what joins busier actors.
    private static List<Line> top(ActorGraph graph) {
        return graph.lines().stream()
                .filter(line -> line.passes() && !line.eventIds().isEmpty())
                .sorted(Comparator.comparing((Line line) -> -line.count())
                        .thenComparing(line -> !line.status().established())
                        .thenComparing(line -> -graph.notes(line).size())
                        .thenComparing(line -> -graph.weight(line.a()) - graph.weight(line.b()))
                        .thenComparing(Line::id))
                .toList();
    }

    private static String clause(ActorGraph graph, Line line) {
        String what = sure(line) + line.label();
        String a = name(graph, line.a());
        String b = name(graph, line.b());
        if (line.mutual()) return what + " between " + a + " and " + b;
        return switch (line.sign()) {
            case COOPERATION -> line.label().endsWith("aid")
                    ? what + " from " + a + " to " + b
                    : what + " by " + a + (SHARED.contains(line.label()) ? " with " : " to ") + b;
            case CONFLICT -> what + " by " + a + " against " + b;
            case NEUTRAL -> what + " by " + a + ", to " + b;
        };
    }

    private static String sure(Line line) {
        if (SAY_SO.contains(line.label()) || line.status() == Status.OCCURRED) return "";
        return line.status().name().toLowerCase(Locale.ROOT) + " ";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// A long name by its letters, if the articles use them: "IMF".
    private static String name(ActorGraph graph, String id) {
        for (Actor actor : graph.actors())
            if (actor.id().equals(id)) {
                Optional<String> letters = actor.aliases().stream().filter(alias -> SHORT.matcher(alias).matches()).findFirst();
                return actor.name().contains(" ") ? letters.orElse(actor.name()) : actor.name();
            }
        return id;
    }
}
