package dateline.chart.graph;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Ref;
import dateline.chart.Theme;
import dateline.model.Actor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Draws faintly what a filter leaves out, by inks nearer to the ground: files need no transparency for it.
public final class Faded {
    private static final double ACTOR = .44;
    public static final double LINE = .34;

    private Faded() {}

    /// The marks of a graph, with lines that do not pass and actors that no passing line reaches drawn faintly.
    public static List<Mark> outside(ActorGraph graph, List<Mark> marks, Theme theme) {
        Set<String> alive = new HashSet<>();
        Set<String> faint = new HashSet<>();
        for (Line line : graph.lines())
            if (line.passes()) alive.addAll(List.of(line.a(), line.b()));
            else faint.add(line.id());
        for (Actor actor : graph.actors()) if (!alive.contains(actor.id())) faint.add(actor.id());
        List<Mark> out = new ArrayList<>();
        for (Mark mark : marks)
            if (mark instanceof Mark.Group group && group.ref().filter(ref -> faint.contains(ref.id())).isPresent())
                out.add(faded(group, group.ref().get() instanceof Ref.ActorRef ? ACTOR : LINE, theme.background()));
            else out.add(mark);
        return out;
    }

    private static Mark faded(Mark mark, double share, Ink ground) {
        return switch (mark) {
            case Mark.Fill fill -> new Mark.Fill(fill.outline(), fill.ink().towards(ground, share));
            case Mark.Stroke s -> new Mark.Stroke(s.outline(), s.ink().towards(ground, share), s.width(), s.dash(), s.round());
            case Mark.Text t -> new Mark.Text(t.text(), t.x(), t.y(), t.face(), t.size(), t.ink().towards(ground, share));
            case Mark.Group g -> new Mark.Group(
                    g.ref(), g.title(), g.marks().stream().map(inner -> faded(inner, share, ground)).toList());
        };
    }
}
