package dateline.chart.graph;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.chart.Box;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.layout.Places;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/// An actor graph drawn for a pane: the graph alone. While an actor of it is dragged, labels keep their places; all are
/// placed anew when it is let go.
public final class PaneDrawing {
    /// In the pane everything keeps its word; what is dimmed there is a matter of emphasis.
    private static final Shown SHOWN = Shown.ALL;

    /// So many actors fill a pane; more get a larger sheet.
    private static final double CROWD = 26;

    /// For up to so many actors it is tried out how large words may be in a pane.
    private static final int TRIED = 120;

    private final Picture picture;
    private final ActorGraph graph;
    private final GraphDrawing drawing;

    private PaneDrawing(Picture picture, ActorGraph graph, GraphDrawing drawing) {
        this.picture = picture;
        this.graph = graph;
        this.drawing = drawing;
    }

    /// How the graph fills a pane of that size: actors spread out over it, shapes and words keep their size as long
    /// as labels find room. Many actors get a larger sheet than the pane, to be panned.
    public static Fit fit(ActorGraph graph, Places places, double width, double height) {
        double more = Math.max(1, Math.sqrt(graph.actors().size() / CROWD));
        Box area = new Box(4, 4, Math.max(120, width * more - 8), Math.max(120, height * more - 8));
        if (graph.actors().size() > TRIED) return Spread.over(graph, places, area, Sizes.SCREEN, 1, Spread.STRETCH);
        double[] factors = DoubleStream.iterate(1, factor -> factor > .74, factor -> factor - .085).toArray();
        return Fitting.best(Fitting.ways(factors, new double[] {Spread.STRETCH}, (factor, stretch) -> {
            Sizes sizes = Sizes.SCREEN.times(factor);
            Fit fit = Spread.over(graph, places, area, sizes, factor, stretch);
            return new Tried(fit, new GraphDrawing(graph, places, new GraphStyle(Theme.LIGHT, SHOWN, sizes), fit, area).overlaps());
        }), Tried::overlaps).fit;
    }

    private record Tried(Fit fit, int overlaps) {}

    public static PaneDrawing of(ActorGraph graph, Places places, Theme theme, Fit fit) {
        Box frame = new Box(4, 4, fit.width() - 8, fit.height() - 8);
        GraphStyle style = new GraphStyle(theme, SHOWN, Sizes.SCREEN.times(fit.factor()));
        GraphDrawing drawing = new GraphDrawing(graph, places, style, fit, frame);
        return new PaneDrawing(new Picture(fit.width(), fit.height(), theme.background(), drawing.marks(), drawing.targets()), graph, drawing);
    }

    public Picture picture() {
        return picture;
    }

    /// Ids of an actor and its lines.
    public Set<String> touched(String actorId) {
        Set<String> ids = new HashSet<>(Set.of(actorId));
        for (Line line : graph.lines()) if (line.a().equals(actorId) || line.b().equals(actorId)) ids.add(line.id());
        return ids;
    }

    /// What of the picture changes when an actor is dragged to a point of it, drawn anew.
    public List<Mark> moved(String actorId, double x, double y) {
        return drawing.moved(actorId, x, y);
    }
}
