package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.Timeline;
import dateline.chart.Box;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.graph.Faded;
import dateline.chart.graph.Fit;
import dateline.chart.graph.GraphDrawing;
import dateline.chart.graph.GraphStyle;
import dateline.chart.graph.Sizes;
import dateline.chart.graph.Spread;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import dateline.chart.timeline.Period;
import dateline.chart.timeline.TimelineDrawing;
import dateline.chart.timeline.TimelineLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Composes one page of who is joined to whom, above, and what happened when, below, with one legend and one list of
/// sources for both.
public final class CombinedFigure {
    private static final Box GRAPH = new Box(40, 128, 1310, 520);
    private static final Box LANES = new Box(56, 664, 1284, 322);

    /// So many lanes find room below a graph.
    private static final int MOST_LANES = 7;

    private static final int FEW = 6;
    private static final int FAR = 6;
    private static final double[] FACTORS = {1.1, 1, .95};
    private static final double[] STRETCHES = {1.3, 1.75, 2.4};

    private CombinedFigure() {}

    /// A page with the part of the graph that found room on it.
    public record Fitted(ActorGraph drawn, Page page) {}

    /// @param told its source notes go before those that only the timeline has
    /// @param names the name of an actor
    public static Fitted page(ActorGraph told, Places places, Timeline timeline, Function<String, String> names, Theme theme, Texts texts) {
        ActorGraph graph = told.withSources(timeline.sources());
        int room = graph.actors().size();
        while (true) {
            ActorGraph drawn = graph.main(room);
            GraphDrawing drawing = fitted(drawn, places, theme, texts);
            // The places are those of a whole case on a higher sheet.
            if (overlaps(drawing) > 0) drawing = better(drawing, fitted(drawn, Arranger.again(drawn, Places.of(List.of())), theme, texts));
            int overlaps = overlaps(drawing);
            if (overlaps == 0 || room <= FEW) return new Fitted(drawn, page(graph, drawn, drawing, timeline, names, theme, texts));
            room = Math.max(FEW, Math.min(room, drawn.actors().size()) - (overlaps > FAR ? 3 : 1));
        }
    }

    private static GraphDrawing fitted(ActorGraph graph, Places places, Theme theme, Texts texts) {
        Optional<GraphDrawing> best = Optional.empty();
        for (double factor : FACTORS)
            for (double stretch : STRETCHES) {
                Sizes sizes = Sizes.COLUMN.times(factor);
                Fit fit = Spread.over(graph, places, GRAPH, sizes, 1, stretch);
                GraphDrawing drawing = new GraphDrawing(graph, places, new GraphStyle(theme, texts.shown(), sizes), fit, GRAPH);
                best = Optional.of(best.map(one -> better(one, drawing)).orElse(drawing));
                if (overlaps(best.get()) == 0) return best.get();
            }
        return best.orElseThrow(() -> new IllegalStateException("nothing was drawn"));
    }

    private static int overlaps(GraphDrawing drawing) {
        return drawing.overlaps() + drawing.touching();
    }

    private static GraphDrawing better(GraphDrawing one, GraphDrawing other) {
        return overlaps(other) < overlaps(one) ? other : one;
    }

    private static Page page(
            ActorGraph graph, ActorGraph drawn, GraphDrawing drawing, Timeline timeline, Function<String, String> names, Theme theme, Texts texts) {
        Shown shown = texts.shown();
        Period period = TimelineFigure.period(timeline, texts);
        int undated = timeline.undated().size();
        TimelineLayout sheet = TimelineLayout.page(LANES.x(), LANES.y(), LANES.w(), LANES.h(), Math.min(MOST_LANES, timeline.lanes().size()),
                timeline.items().size() - undated, undated);
        TimelineDrawing when = new TimelineDrawing(timeline, period, period, sheet, theme, names,
                items -> shown.notes() ? TimelineFigure.notes(notes(graph, items)) : "", true);
        List<Mark> marks = new ArrayList<>(shown.dimmed() ? Faded.outside(drawn, drawing.marks(), theme) : drawing.marks());
        marks.addAll(when.ground(Set.of()).marks());
        marks.addAll(when.picture().marks());
        TimelineFigure.left(timeline, sheet, theme, marks);
        marks.addAll(new PageHead(Headline.of(drawn), "Actors, relations and what happened when,", graph.sources().size(), footer(graph, drawn, texts), theme, texts).marks(true));
        TimelineLegend legend = new TimelineLegend(timeline, sheet, when, theme).with(drawn);
        if (shown.legend()) marks.addAll(legend.marks(1404, 160, 460));
        SourceNotes notes = new SourceNotes(graph.sources(), theme, texts.marking());
        if (shown.notes()) marks.addAll(notes.firstPage(1404, shown.legend() ? legend.bottom() + 26 : 160, 460, Page.HEIGHT - 96));
        List<Picture.Target> targets = new ArrayList<>(drawing.targets());
        targets.addAll(when.picture().targets());
        List<Picture> pages = new ArrayList<>(List.of(new Picture(Page.WIDTH, Page.HEIGHT, theme.background(), marks, targets)));
        if (shown.notes()) pages.addAll(notes.furtherPages());
        return new Page(List.copyOf(pages), drawing.labels() + when.words(), overlaps(drawing) + TimelineFigure.overlaps(pages.getFirst()));
    }

    /// The numbers that the graph gives to the articles of happenings.
    private static List<Integer> notes(ActorGraph graph, List<Timeline.Item> items) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < graph.sources().size(); i++) {
            String id = graph.sources().get(i).article().id();
            if (items.stream().anyMatch(item -> item.articleIds().contains(id))) numbers.add(i + 1);
        }
        return numbers;
    }

    private static String footer(ActorGraph graph, ActorGraph drawn, Texts texts) {
        int out = graph.leftOut() + graph.actors().size() - drawn.actors().size();
        String room = out == 0 ? "" : " " + out + (out == 1 ? " actor" : " actors") + " with fewer events or without a name left out above.";
        return "Every line and mark rests on at least one sentence." + room + " Drawn by Dateline with rules " + texts.rules() + ".";
    }
}
