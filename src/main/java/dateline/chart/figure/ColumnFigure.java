package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.chart.Box;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Picture;
import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.graph.Fit;
import dateline.chart.graph.GraphDrawing;
import dateline.chart.graph.GraphStyle;
import dateline.chart.graph.Sizes;
import dateline.chart.graph.Spread;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Composes an actor graph for the column of a report: as wide as the text, as high as its labels need, a key below;
/// title, sources and marking are the report's own.
public final class ColumnFigure {
    /// Picture units a millimetre: a unit is half a point.
    private static final double UNITS = 2 * 72 / 25.4;

    private static final int FEW = 8;

    /// In a narrow one.
    private static final int FEWER = 5;

    private static final double NARROW = 120;

    /// At most so many actors find room in a column as wide as a page's text.
    private static final int ACTORS = 30;

    private static final double PAGE = 170;
    private static final int FAR = 8;
    private static final double EDGE = 8;
    private static final double[] STRETCHES = {1.3, 1.75, 2.4};

    private final ActorGraph graph;
    private final Theme theme;
    private final double width;

    private ColumnFigure(ActorGraph graph, Theme theme, double width) {
        this.graph = graph;
        this.theme = theme;
        this.width = width;
    }

    /// A figure with the part of the graph that found room in it.
    public record Fitted(ActorGraph drawn, Page page) {}

    /// The figure of the busiest actors, at most so many: rather fewer of them than labels on each other.
    ///
    /// @param millimetres width of the column, 80 or more
    /// @param highest at most so high, in parts of the width
    /// @param marking empty where the report carries it
    /// @return one page, framed
    public static Fitted of(ActorGraph graph, Places places, Theme theme, double millimetres, double highest, int most, String marking) {
        int few = millimetres < NARROW ? FEWER : FEW;
        int room = Math.min(most, Math.max(few, graph.actors().size()));
        while (true) {
            ActorGraph drawn = graph.main(room);
            Page page = new ColumnFigure(drawn, theme, millimetres * UNITS).page(places, highest, marking);
            if (page.overlaps() > 0) {
                // The places are those of a whole case on a wide sheet; the column may need its own.
                Places own = Arranger.again(drawn, Places.of(List.of()));
                Page other = new ColumnFigure(drawn, theme, millimetres * UNITS).page(own, highest, marking);
                if (other.overlaps() < page.overlaps()) page = other;
            }
            if (page.overlaps() == 0 || room <= few) return new Fitted(drawn, page);
            // Far from fitting, larger steps lead there sooner.
            room = Math.max(few, room - (page.overlaps() > FAR ? 4 : 1));
        }
    }

    /// How many actors are worth trying in a column of that width.
    public static int most(double millimetres) {
        return (int) Math.clamp(ACTORS * millimetres / PAGE, FEW, ACTORS);
    }

    /// How wide a column figure is on paper.
    public static double millimetres(Picture figure) {
        return figure.width() / UNITS;
    }

    private Page page(Places places, double highest, String marking) {
        GraphDrawing drawing = fitted(places, highest);
        double floor = height;
        List<Mark> marks = new ArrayList<>(drawing.marks());
        KeyRows key = new KeyRows(theme, EDGE * 2, width - EDGE, floor + EDGE).of(graph);
        double bottom = key.marks().isEmpty() ? floor : key.bottom() + EDGE;
        if (!key.marks().isEmpty()) {
            Outline rule = new Outline.Maker().move(0, floor).line(width, floor).done();
            marks.add(new Mark.Stroke(rule, theme.rule(), 1.6, List.of(), false));
            marks.add(new Mark.Group(Optional.empty(), "Legend", key.marks()));
        }
        if (!marking.isBlank()) {
            marks.addAll(Marking.plate(marking, width - 2 * EDGE, bottom, theme));
            bottom += 40 + 2 * EDGE;
        }
        marks.add(new Mark.Stroke(Outline.box(1, 1, width - 2, bottom - 2, 6), theme.border(), 1.6, List.of(), false));
        return new Page(
                List.of(new Picture(width, bottom, theme.background(), marks, drawing.targets())), drawing.labels(), drawing.overlaps());
    }

    private double height;

    /// Grows in height before words would have to lie on each other.
    private GraphDrawing fitted(Places places, double highest) {
        Box bounds = Spread.bounds(graph, places);
        double shape = Math.clamp(bounds.h() / Math.max(1, bounds.w()) * .9, .34, highest);
        Optional<GraphDrawing> best = Optional.empty();
        for (double part = shape; part <= highest + .001 && best.filter(one -> one.overlaps() == 0).isEmpty(); part += .07) {
            Box area = new Box(EDGE, EDGE, width - 2 * EDGE, part * width - 2 * EDGE);
            for (double stretch : STRETCHES) {
                Fit fit = Spread.over(graph, places, area, Sizes.COLUMN, 1, stretch);
                GraphDrawing drawing = new GraphDrawing(graph, places, new GraphStyle(theme, Shown.ALL, Sizes.COLUMN), fit, area);
                if (best.isPresent() && best.get().overlaps() <= drawing.overlaps()) continue;
                best = Optional.of(drawing);
                height = part * width;
            }
        }
        return best.orElseThrow(() -> new IllegalStateException("nothing was drawn"));
    }
}
