package dateline.chart.figure;

import java.util.List;

/// The kinds of figures, in the order that choosers show them.
public final class FigureKinds {
    public static final FigureKind GRAPH = new GraphFigure();
    public static final FigureKind TIMELINE = new TimelineFigure();

    public static final List<FigureKind> ALL = List.of(
            GRAPH,
            TIMELINE,
            new CombinedFigure(),
            new StoryFigure());

    private FigureKinds() {}
}
