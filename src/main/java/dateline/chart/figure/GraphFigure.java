package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.chart.Theme;
import dateline.chart.layout.Places;

/// Composes the page of an actor graph: with title, legend, marking and notes.
public final class GraphFigure {
    private GraphFigure() {}

    /// The page that goes into a file.
    public static Page page(ActorGraph graph, Places places, Theme theme, Texts texts) {
        return GraphSheet.of(graph, places, theme, texts.shown()).page(texts);
    }

    /// The title that is drafted where the analyst gives none.
    public static String headline(ActorGraph graph) {
        return Headline.of(graph);
    }
}
