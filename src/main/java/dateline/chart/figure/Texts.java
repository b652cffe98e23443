package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.Headline;
import dateline.analysis.Line;
import dateline.analysis.Timeline;
import dateline.analysis.source.AsOf;
import dateline.analysis.source.SourceNote;
import dateline.chart.Shown;
import dateline.chart.Unchecked;
import dateline.model.casefile.ResolvedCase;
import java.util.Collection;
import java.util.List;

/// What stands round a drawing on its page: the words that are asked for, and what the case knows of it.
///
/// @param rules by which it was read
/// @param sources what is drawn rests on these
/// @param leftOut says what of the case is not shown; empty where all is
/// @param checked how much of it the analyst has checked: "17 of 25 lines checked by the analyst"
/// @param marked what is not yet checked
/// @param headline drafts a title
public record Texts(Words words, String rules, List<SourceNote> sources, String leftOut, String checked, Unchecked marked, Headline headline) {
    /// What a case itself says, of a graph of it.
    public static Texts of(Scope scope, ActorGraph graph) {
        long checked = graph.lines().stream().filter(line -> checked(scope.open(), line)).count();
        return of(scope, graph.sources(), checked(scope, checked, graph.lines().size(), "line"));
    }

    /// The same for a timeline, whose happenings are what can be checked.
    public static Texts of(Scope scope, Timeline timeline) {
        long checked = timeline.items().stream().filter(item -> scope.open().checks().all(item.eventIds())).count();
        return of(scope, timeline.sources(), checked(scope, checked, timeline.items().size(), "event"));
    }

    private static Texts of(Scope scope, List<SourceNote> sources, String checked) {
        ResolvedCase open = scope.open();
        String rules = open.file().events().stream()
                .map(event -> event.origin().rule())
                .filter(rule -> rule.contains("@"))
                .map(rule -> rule.substring(rule.lastIndexOf('@') + 1))
                .findFirst()
                .orElse("of the analyst");
        return new Texts(Words.of(open), rules, sources, scope.leftOut(), checked, Unchecked.of(open), scope.headline());
    }

    private static String checked(Scope scope, long checked, int all, String one) {
        if (scope.filter().checked()) return "only what the analyst has checked, " + scope.open().checks().tally().readings();
        return checked == 0 ? "no " + one + " checked by the analyst yet" : checked + " of " + all + " " + one + "s checked by the analyst";
    }

    public Texts with(Words other) {
        return new Texts(other, rules, sources, leftOut, checked, marked, headline);
    }

    /// The same where only what rests on these is drawn.
    Texts on(List<SourceNote> other) {
        return new Texts(words, rules, other, leftOut, checked, marked, headline);
    }

    /// The same inside a report, which itself says what is left out.
    public Texts ofReport() {
        return new Texts(words, rules, sources, "", checked, marked, headline);
    }

    /// Up to which day it tells.
    AsOf asOf() {
        return AsOf.of(sources).or(words.asOf());
    }

    String marking() {
        return words.marking();
    }

    Shown shown() {
        return words.shown();
    }

    /// What carries a ring.
    Unchecked unchecked() {
        return shown().unchecked() ? marked : Unchecked.NONE;
    }

    /// Whether any of the lines carries one.
    boolean rings(Collection<Line> lines) {
        return lines.stream().anyMatch(line -> unchecked().any(line.eventIds()) || unchecked().any(line.tieIds()));
    }

    /// Whether the analyst has settled everything that the line sums up.
    public static boolean checked(ResolvedCase open, Line line) {
        return open.checks().all(line.eventIds()) && open.checks().all(line.tieIds());
    }
}
