package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.chart.Box;
import dateline.chart.Theme;
import dateline.chart.graph.GraphDrawing;
import dateline.chart.graph.GraphStyle;
import dateline.chart.graph.Sizes;
import dateline.chart.graph.Spread;
import dateline.chart.layout.Places;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Shrinks the shapes and words of a page step by step until no label overlaps, or to the smallest that a large sheet can show.
final class PageFit {
    /// How much more one direction may be stretched than the other where labels find no room otherwise.
    private static final double WIDER = 1.75;

    /// So many actors may find room on a page at full size; with more there is no use in trying.
    private static final double PAGEFUL = 70;

    private static final int FAR = 40;

    /// With more actors than this, words of lines that find no place on a page become numbers of a key …
    private static final int KEYED = 60;

    /// … shapes and words shrink to this at most, which can be read on a screen or a large sheet only …
    private static final double CROWDED = .26;

    private static final double STEP = .92;

    /// … as long as it is no larger share of them than this; else all words get smaller first.
    private static final double NUMBERED = .1;

    private final ActorGraph graph;
    private final Places places;
    private final Theme theme;
    private final Texts texts;
    private final Box area;
    private final boolean keyed;

    private PageFit(ActorGraph graph, Places places, Theme theme, Texts texts, Box area) {
        this.graph = graph;
        this.places = places;
        this.theme = theme;
        this.texts = texts;
        this.area = area;
        keyed = graph.actors().size() > KEYED || graph.lines().size() > 2 * KEYED;
    }

    static GraphDrawing page(ActorGraph graph, Places places, Theme theme, Texts texts, Box area) {
        return new PageFit(graph, places, theme, texts, area).fitted();
    }

    private GraphDrawing fitted() {
        double first = Math.min(1, Math.sqrt(PAGEFUL / Math.max(1, graph.actors().size())));
        double least = keyed ? CROWDED : Math.min(.5, first * .52);
        double[] stretches = first < .7 ? new double[] {WIDER} : new double[] {Spread.STRETCH, WIDER};
        GraphDrawing best = null;
        for (double factor = first; factor >= least && (best == null || !good(best)); factor *= step(best))
            best = better(best, factor, factor * STEP < least, stretches);
        if (best == null) throw new IllegalStateException("nothing was drawn");
        return best;
    }

    /// The best of what was drawn before and what is drawn now, the stretches tried in turn.
    ///
    /// @param last whether nothing smaller will be tried
    private GraphDrawing better(@Nullable GraphDrawing before, double factor, boolean last, double[] stretches) {
        double share = !keyed ? 0 : last ? 1 : NUMBERED * 1.3;
        Sizes sizes = Sizes.PAGE.times(factor);
        GraphDrawing best = before;
        for (double stretch : stretches) {
            GraphDrawing drawing = new GraphDrawing(graph, places, new GraphStyle(theme, texts.shown(), sizes, texts.unchecked()), Spread.over(graph, places, area, sizes, 1, stretch), area, share);
            if (best == null || worth(drawing) < worth(best)) best = drawing;
            if (good(best)) break;
        }
        return Objects.requireNonNull(best);
    }

    /// Far from fitting, larger steps lead there sooner.
    private double step(GraphDrawing best) {
        return best.overlaps() > FAR || keyed ? STEP : .945;
    }

    private boolean good(GraphDrawing drawing) {
        return drawing.overlaps() == 0 && drawing.numbered().size() <= graph.lines().size() * NUMBERED;
    }

    private static int worth(GraphDrawing drawing) {
        return 1000 * drawing.overlaps() + drawing.numbered().size();
    }
}
