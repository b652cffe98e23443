package dateline.chart.graph;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Marks what a step of a story adds: a pale band below each line that is new in it, a narrow one below what has grown.
public final class Novelty {
    private static final double BAND = 9;
    private static final double NARROW = 4.5;

    /// How much of its line's ink a band has.
    private static final double SHARE = .24;

    private Novelty() {}

    /// The marks of a step, with a band below the lines that no earlier step has.
    public static List<Mark> banded(ActorGraph graph, List<Mark> marks, Theme theme, double scale) {
        Map<String, Double> wide = new HashMap<>();
        for (Line line : graph.lines()) if (line.before() == 0) wide.put(line.id(), BAND * scale);
        return banded(wide, marks, theme);
    }

    /// The same, and a narrow one below lines that sum up more than in the step before.
    public static List<Mark> grownToo(ActorGraph graph, List<Mark> marks, Theme theme, double scale) {
        Map<String, Double> wide = new HashMap<>();
        for (Line line : graph.lines()) if (line.before() == 0 || line.grown()) wide.put(line.id(), line.grown() ? NARROW * scale : BAND * scale);
        return banded(wide, marks, theme);
    }

    private static List<Mark> banded(Map<String, Double> wide, List<Mark> marks, Theme theme) {
        List<Mark> bands = new ArrayList<>();
        for (Mark mark : marks)
            if (mark instanceof Mark.Group group) {
                double band = group.ref().map(ref -> wide.getOrDefault(ref.id(), 0.0)).orElse(0.0);
                // The first stroke is the line itself; what follows belongs to its heads.
                if (band > 0) group.marks().stream().filter(Mark.Stroke.class::isInstance).map(Mark.Stroke.class::cast).findFirst()
                        .filter(stroke -> !isPlate(group))
                        .ifPresent(stroke -> bands.add(band(stroke, theme, band)));
            }
        bands.addAll(marks);
        return bands;
    }

    /// A plate is drawn on its ground, a line begins with its stroke.
    private static boolean isPlate(Mark.Group group) {
        return !(group.marks().getFirst() instanceof Mark.Stroke);
    }

    private static Mark.Stroke band(Mark.Stroke line, Theme theme, double wider) {
        return new Mark.Stroke(line.outline(), line.ink().towards(theme.background(), SHARE), line.width() + wider, List.of(), false);
    }

    /// A sample of it for a key.
    public static List<Mark> sample(double x, double y, Theme theme) {
        return sample(x, y, theme, BAND);
    }

    /// The same for what has grown.
    public static List<Mark> narrow(double x, double y, Theme theme) {
        return sample(x, y, theme, NARROW);
    }

    private static List<Mark> sample(double x, double y, Theme theme, double wider) {
        Outline way = new Outline.Maker().move(x, y).line(x + 38, y).done();
        Mark.Stroke line = new Mark.Stroke(way, theme.text(), 2.6, List.of(), false);
        return List.of(band(line, theme, wider), line);
    }
}
