package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.analysis.Timeline;
import dateline.chart.Shown;
import dateline.model.casefile.ResolvedCase;
import java.util.List;
import java.util.stream.Stream;

/// What stands round a drawing on its page: the words that are asked for, and what the case knows of it.
///
/// @param rules by which it was read
/// @param outlets how many sources it rests on
/// @param checked how many lines the analyst has checked
public record Texts(Words words, String rules, int outlets, int checked) {
    /// What a case itself says, of a graph of it.
    public static Texts of(ResolvedCase open, ActorGraph graph) {
        return of(open, graph.sources(), graph.lines().stream().filter(line -> checked(open, line)).count());
    }

    /// The same for a timeline, whose happenings are what can be checked.
    public static Texts of(ResolvedCase open, Timeline timeline) {
        return of(open, timeline.sources(), timeline.items().stream().filter(item -> checked(open, item.eventIds().stream())).count());
    }

    private static Texts of(ResolvedCase open, List<ActorGraph.SourceNote> sources, long checked) {
        long outlets = sources.stream().flatMap(note -> note.outlet().stream()).distinct().count();
        String rules = open.file().events().stream()
                .map(event -> event.origin().rule())
                .filter(rule -> rule.contains("@"))
                .map(rule -> rule.substring(rule.lastIndexOf('@') + 1))
                .findFirst()
                .orElse("of the analyst");
        return new Texts(Words.of(open), rules, (int) outlets, (int) checked);
    }

    public Texts with(Words other) {
        return new Texts(other, rules, outlets, checked);
    }

    String marking() {
        return words.marking();
    }

    Shown shown() {
        return words.shown();
    }

    /// Whether the analyst has decided on everything that the line sums up.
    public static boolean checked(ResolvedCase open, Line line) {
        return checked(open, Stream.concat(line.eventIds().stream(), line.tieIds().stream()));
    }

    private static boolean checked(ResolvedCase open, Stream<String> ids) {
        return open.checks().all(ids.toList());
    }
}
