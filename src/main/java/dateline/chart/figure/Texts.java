package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.analysis.Timeline;
import dateline.chart.Shown;
import dateline.model.Decision;
import dateline.model.ResolvedCase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands round the graph of a page.
///
/// @param title empty: drafted from the graph
/// @param marking empty, a TLP label or free text
/// @param checked how many lines the analyst has checked
public record Texts(
        Optional<String> title, Optional<LocalDate> asOf, String marking, Shown shown, String rules, int outlets, int checked) {
    /// What a case itself says: its marking, its as-of date (else the newest publication date), its rules.
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
        return new Texts(
                Optional.empty(), asOf(open), open.file().marking(), Shown.ALL, rules, (int) outlets, (int) checked);
    }

    public Texts with(Optional<String> newTitle, Optional<LocalDate> newAsOf, String newMarking, Shown newShown) {
        return new Texts(newTitle, newAsOf, newMarking, newShown, rules, outlets, checked);
    }

    /// The date up to which a case tells: its own, else the newest publication date.
    public static Optional<LocalDate> asOf(ResolvedCase open) {
        return open.file().asOf().or(() -> open.file().articles().stream()
                .flatMap(article -> article.published().stream())
                .max(Comparator.naturalOrder()));
    }

    /// Whether the analyst has decided on everything that the line sums up.
    public static boolean checked(ResolvedCase open, Line line) {
        return checked(open, Stream.concat(line.eventIds().stream(), line.tieIds().stream()));
    }

    private static boolean checked(ResolvedCase open, Stream<String> ids) {
        return ids.allMatch(id -> open.decision(id).filter(r -> !(r.decision() instanceof Decision.Doubt)).isPresent());
    }
}
