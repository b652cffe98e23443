package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.Timeline;
import dateline.analysis.source.SourceNote;
import dateline.chart.Box;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.Unchecked;
import dateline.chart.graph.Faded;
import dateline.chart.graph.Fitting;
import dateline.chart.graph.GraphDrawing;
import dateline.chart.graph.GraphStyle;
import dateline.chart.graph.Sizes;
import dateline.chart.graph.Spread;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import dateline.chart.timeline.LaneTexts;
import dateline.chart.timeline.Period;
import dateline.chart.timeline.TimelineDrawing;
import dateline.chart.timeline.TimelineLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Composes one page of who is joined to whom, above, and what happened when, below, with one legend and one list of
/// sources for both.
final class CombinedFigure implements FigureKind {
    private static final Box GRAPH = new Box(40, 128, 1310, 520);
    private static final Box LANES = new Box(56, 664, 1284, 322);

    /// So many lanes find room below a graph.
    private static final int MOST_LANES = 7;

    private static final int FEW = 6;
    private static final int FAR = 6;
    private static final double[] FACTORS = {1.1, 1, .95};

    @Override
    public String name() {
        return "Graph above timeline";
    }

    @Override
    public String about() {
        return "both on one page, with one list of sources";
    }

    @Override
    public String file() {
        return "actors-and-timeline";
    }

    @Override
    public Optional<Flag> flag() {
        return Optional.of(new Flag("--timeline", "with the timeline below it, on the same page"));
    }

    /// The graph above, as much of it as found room.
    private record Above(ActorGraph drawn, GraphDrawing drawing) {}

    @Override
    public Composition compose(Wish wish) {
        ActorGraph graph = wish.scope().graph();
        if (graph.lines().isEmpty()) return Composition.nothing(wish, graph, new Lack.NothingPasses());
        Timeline timeline = wish.scope().timeline(Timeline.By.ACTOR);
        Above above = above(graph, wish);
        String counts = Drawn.counts(above.drawn) + ", " + timeline.items().size() + " events";
        return Composition.of(wish, page(wish, graph, above, timeline), Drawn.of(wish.scope().headline(), above.drawn).counted(counts).leaving(graph.actors().size() - above.drawn.actors().size()));
    }

    private static Above above(ActorGraph graph, Wish wish) {
        Places places = wish.scope().places();
        return Fitting.shrunk(graph.actors().size(), FEW, room -> {
            ActorGraph drawn = graph.main(room);
            // The places are those of a whole case on a higher layout.
            Stream<Supplier<Places>> some = Stream.of(() -> places, () -> Arranger.again(drawn, Places.of(List.of())));
            GraphDrawing drawing = Fitting.best(some.map(Supplier::get).flatMap(at -> ways(drawn, at, wish)), CombinedFigure::overlaps);
            return new Fitting.Part<>(new Above(drawn, drawing), drawn.actors().size(), overlaps(drawing));
        }, overlaps -> overlaps > FAR ? 3 : 1);
    }

    private static Stream<Supplier<GraphDrawing>> ways(ActorGraph graph, Places places, Wish wish) {
        Unchecked unchecked = texts(wish, graph).unchecked();
        return Fitting.ways(FACTORS, (factor, stretch) -> {
            Sizes sizes = Sizes.COLUMN.times(factor);
            return new GraphDrawing(graph, places, new GraphStyle(wish.theme(), wish.words().shown(), sizes, unchecked), Spread.over(graph, places, GRAPH, sizes, 1, stretch), GRAPH);
        });
    }

    private static Texts texts(Wish wish, ActorGraph graph) {
        return Texts.of(wish.scope(), graph).with(wish.words());
    }

    private static int overlaps(GraphDrawing drawing) {
        return drawing.overlaps() + drawing.touching();
    }

    private static Page page(Wish wish, ActorGraph graph, Above above, Timeline timeline) {
        ActorGraph drawn = above.drawn;
        GraphDrawing drawing = above.drawing;
        Theme theme = wish.theme();
        int undated = timeline.undated().size();
        TimelineLayout layout = TimelineLayout.page(LANES, Math.min(MOST_LANES, timeline.lanes().size()),
                timeline.items().size() - undated, undated);
        List<SourceNote> sources = SourceNote.joined(drawn.sources(), timeline.sourcesOf(layout.lanes()));
        Texts texts = texts(wish, graph).on(sources);
        Shown shown = texts.shown();
        Period period = TimelineFigure.period(timeline, texts);
        LaneTexts words = new LaneTexts(wish.scope().open()::nameOf, items -> shown.notes() ? TimelineFigure.notes(timeline.notes(items)) : "", texts.unchecked(), true);
        TimelineDrawing when = new TimelineDrawing(timeline, period, period, layout, theme, words);
        List<Mark> marks = new ArrayList<>(shown.dimmed() ? Faded.outside(drawn, drawing.marks(), theme) : drawing.marks());
        marks.addAll(when.ground(Set.of()).marks());
        marks.addAll(when.picture().marks());
        TimelineFigure.left(timeline, layout, theme, marks);
        marks.addAll(new PageHead(texts.headline().title(drawn), "Actors, relations and what happened when,", footer(graph, drawn, timeline, texts), theme, texts).marks(true));
        TimelineLegend legend = new TimelineLegend(timeline, layout, when, theme, texts).with(drawn);
        if (shown.legend()) marks.addAll(legend.marks(1404, 160, 460));
        SourceNotes notes = new SourceNotes(sources, theme, texts.marking());
        if (shown.notes()) marks.addAll(notes.firstPage(1404, shown.legend() ? legend.bottom() + 26 : 160, 460, Page.HEIGHT - 96));
        List<Picture.Target> targets = new ArrayList<>(drawing.targets());
        targets.addAll(when.picture().targets());
        List<Picture> pages = new ArrayList<>(List.of(new Picture(Page.WIDTH, Page.HEIGHT, theme.background(), marks, targets)));
        if (shown.notes()) pages.addAll(notes.furtherPages());
        return new Page(List.copyOf(pages), drawing.labels() + when.words(), overlaps(drawing) + TimelineFigure.overlaps(pages.getFirst()));
    }

    private static String footer(ActorGraph graph, ActorGraph drawn, Timeline timeline, Texts texts) {
        String out = graph.leftOutWords(graph.actors().size() - drawn.actors().size());
        String room = out.isEmpty() ? "" : " " + out + " above.";
        return "Every line and mark rests on at least one sentence. Days: " + TimelineFigure.days(timeline) + "." + room + " Drawn by Dateline with rules " + texts.rules() + ", " + texts.checked() + ".";
    }
}
