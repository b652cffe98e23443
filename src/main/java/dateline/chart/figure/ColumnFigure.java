package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.GraphInWords;
import dateline.chart.Box;
import dateline.chart.Face;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Picture;
import dateline.chart.Shown.Part;
import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import dateline.chart.graph.Fit;
import dateline.chart.graph.Fitting;
import dateline.chart.graph.GraphDrawing;
import dateline.chart.graph.GraphStyle;
import dateline.chart.graph.Sizes;
import dateline.chart.graph.Spread;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

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
    private static final double SMALL = 15;
    /// A column by itself leaves room for words on its page.
    private static final double HIGHEST = 1.1;

    private final ActorGraph graph;
    private final Theme theme;
    private final Texts texts;
    private final double width;

    private ColumnFigure(ActorGraph graph, Theme theme, Texts texts, double width) {
        this.graph = graph;
        this.theme = theme;
        this.texts = texts;
        this.width = width;
    }

    /// How large a column may become.
    ///
    /// @param millimetres its width, 80 or more
    /// @param highest at most so high, in parts of the width
    /// @param most at most so many actors
    public record Room(double millimetres, double highest, int most) {}

    /// A figure with the part of the graph that found room in it.
    public record Fitted(ActorGraph drawn, Page page) {
        /// Its picture, which tells in words what is drawn of the whole.
        public Picture inWords(ActorGraph whole) {
            return page.pages().getFirst().told(GraphInWords.of(drawn, whole.actors().size() - drawn.actors().size()));
        }
    }

    static Composition compose(Wish wish, ActorGraph graph, Medium.Column column) {
        Room room = new Room(column.millimetres(), HIGHEST, most(column.millimetres()));
        Fitted fitted = of(graph, wish.scope().narrow(), wish.theme(), room, Texts.of(wish.scope(), graph).with(wish.words()));
        int out = graph.actors().size() - fitted.drawn.actors().size();
        Composition composed = Composition.of(wish, fitted.page, Drawn.of(wish.scope().headline(), fitted.drawn).leaving(out));
        return out == 0 ? composed : composed.lacking(new Lack.NoRoom(out));
    }

    /// The figure of the busiest actors: rather fewer of them than labels on each other.
    ///
    /// @param texts their marking is empty where the report carries it
    /// @return one page, framed
    public static Fitted of(ActorGraph graph, Places places, Theme theme, Room room, Texts texts) {
        int few = room.millimetres < NARROW ? FEWER : FEW;
        return Fitting.shrunk(Math.min(room.most, Math.max(few, graph.actors().size())), few, most -> {
            ActorGraph drawn = graph.main(most);
            ColumnFigure column = new ColumnFigure(drawn, theme, texts, room.millimetres * UNITS);
            // The places are those of a whole case on a wide sheet; the column may need its own.
            Stream<Supplier<Places>> some = Stream.of(() -> places, () -> Arranger.again(drawn, Places.of(List.of())));
            Part best = Fitting.best(some.map(Supplier::get).flatMap(at -> column.ways(at, room.highest)), part -> part.drawing.overlaps());
            return new Fitting.Part<>(new Fitted(drawn, column.page(best)), most, best.drawing.overlaps());
        }, overlaps -> overlaps > FAR ? 4 : 1);
    }

    /// How many actors are worth trying in a column of that width.
    private static int most(double millimetres) {
        return (int) Math.clamp(ACTORS * millimetres / PAGE, FEW, ACTORS);
    }

    /// How wide a column figure is on paper.
    public static double millimetres(Picture figure) {
        return figure.width() / UNITS;
    }

    /// A graph drawn so high in the column.
    private record Part(GraphDrawing drawing, double height) {}

    private Page page(Part part) {
        String marking = texts.marking();
        GraphDrawing drawing = part.drawing;
        double floor = part.height;
        List<Mark> marks = new ArrayList<>(drawing.marks());
        KeyRows key = new KeyRows(theme, EDGE * 2, width - EDGE, floor + EDGE).of(graph, texts);
        double bottom = key.marks().isEmpty() ? floor : key.bottom() + EDGE;
        if (!key.marks().isEmpty()) {
            Outline rule = new Outline.Maker().move(0, floor).line(width, floor).done();
            marks.add(new Mark.Stroke(rule, theme.rule(), 1.6, List.of(), false));
            marks.add(new Mark.Group(Optional.empty(), "Legend", key.marks()));
        }
        for (String line : texts.leftOut().isEmpty() ? List.<String>of() : Typeface.wrap(texts.leftOut(), Face.REGULAR, SMALL, width - 4 * EDGE)) {
            marks.add(new Mark.Text(line, EDGE * 2, bottom + SMALL, Face.REGULAR, SMALL, theme.muted()));
            bottom += SMALL * 1.5;
        }
        if (!marking.isBlank()) {
            marks.addAll(Marking.plate(marking, width - 2 * EDGE, bottom, theme));
            bottom += 40 + 2 * EDGE;
        }
        marks.add(new Mark.Stroke(Outline.box(1, 1, width - 2, bottom - 2, 6), theme.border(), 1.6, List.of(), false));
        return new Page(
                List.of(new Picture(width, bottom, theme.background(), marks, drawing.targets())), drawing.labels(), drawing.overlaps());
    }

    /// Grows in height before words would have to lie on each other.
    private Stream<Supplier<Part>> ways(Places places, double highest) {
        Box bounds = Spread.bounds(graph, places);
        double shape = Math.clamp(bounds.h() / Math.max(1, bounds.w()) * .9, .34, highest);
        double[] parts = DoubleStream.iterate(shape, part -> part <= highest + .001, part -> part + .07).toArray();
        return Fitting.ways(parts, (part, stretch) -> {
            Box area = new Box(EDGE, EDGE, width - 2 * EDGE, part * width - 2 * EDGE);
            Fit fit = Spread.over(graph, places, area, Sizes.COLUMN, 1, stretch);
            return new Part(new GraphDrawing(graph, places, new GraphStyle(theme, Shown.ALL, Sizes.COLUMN, texts.unchecked()), fit, area), part * width);
        });
    }
}
