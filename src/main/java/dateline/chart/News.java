package dateline.chart;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Marks what a step of a story adds: a pale band below each line that is new in it.
final class News {
    private static final double BAND = 9;

    /// How much of its line's ink a band has.
    private static final double SHARE = .24;

    private News() {}

    /// The marks of a step, with a band below the lines that no earlier step has.
    static List<Mark> banded(ActorGraph graph, List<Mark> marks, Theme theme, double scale) {
        Set<String> fresh = new HashSet<>();
        for (Line line : graph.lines()) if (line.before() == 0) fresh.add(line.id());
        List<Mark> bands = new ArrayList<>();
        for (Mark mark : marks)
            if (mark instanceof Mark.Group group && group.ref().filter(ref -> fresh.contains(ref.id())).isPresent())
                for (Mark part : group.marks())
                    // The first stroke is the line itself; what follows belongs to its heads.
                    if (part instanceof Mark.Stroke stroke) {
                        bands.add(band(stroke, theme, scale));
                        break;
                    }
        bands.addAll(marks);
        return bands;
    }

    private static Mark.Stroke band(Mark.Stroke line, Theme theme, double scale) {
        return new Mark.Stroke(line.outline(), line.ink().towards(theme.background(), SHARE), line.width() + BAND * scale, List.of(), false);
    }

    /// A sample of it for a key.
    static List<Mark> sample(double x, double y, Theme theme) {
        Outline way = new Outline.Maker().move(x, y).line(x + 38, y).done();
        Mark.Stroke line = new Mark.Stroke(way, theme.text(), 2.6, List.of(), false);
        return List.of(band(line, theme, 1), line);
    }
}
