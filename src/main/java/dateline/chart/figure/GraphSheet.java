package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.chart.Box;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.graph.Faded;
import dateline.chart.graph.GraphDrawing;
import dateline.chart.layout.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The drawn graph of a page; words can be set round it anew without finding places for its labels again.
public final class GraphSheet {
    private static final Box AREA = new Box(40, 128, 1310, 884);

    /// The graph's room where nothing stands beside it.
    private static final Box WIDE = new Box(40, 128, 1840, 884);

    private final ActorGraph graph;
    private final Theme theme;
    private final Texts made;
    private final boolean beside;
    private final List<Mark> drawn;
    private final GraphDrawing drawing;

    private GraphSheet(ActorGraph graph, Theme theme, Texts made, boolean beside, List<Mark> drawn, GraphDrawing drawing) {
        this.graph = graph;
        this.theme = theme;
        this.made = made;
        this.beside = beside;
        this.drawn = drawn;
        this.drawing = drawing;
    }

    /// @param texts how they will be set round it is decided at each page; which parts are shown and what is not yet checked, here
    public static GraphSheet of(ActorGraph graph, Places places, Theme theme, Texts texts) {
        Shown shown = texts.shown();
        boolean beside = shown.legend() || shown.notes() && !graph.sources().isEmpty();
        GraphDrawing drawing = PageFit.page(graph, places, theme, texts, beside ? AREA : WIDE);
        List<Mark> marks = shown.dimmed() ? Faded.outside(graph, drawing.marks(), theme) : drawing.marks();
        return new GraphSheet(graph, theme, texts, beside, marks, drawing);
    }

    /// @param texts their [Shown] is the sheet's own
    public Page page(Texts texts) {
        Shown shown = made.shown();
        List<Mark> marks = new ArrayList<>(drawn);
        marks.addAll(PageHead.of(graph, theme, texts).marks(beside));
        Legend legend = new Legend(graph, theme, texts);
        if (shown.legend()) marks.addAll(legend.marks(1404, 160, 460));
        List<Picture> pages = new ArrayList<>();
        SourceNotes key = key(texts.marking());
        SourceNotes notes = new SourceNotes(graph.sources(), theme, texts.marking());
        double below = shown.legend() ? legend.bottom() + 26 : 160;
        if (beside && !drawing.numbered().isEmpty()) {
            // Half of what is left is for the sources.
            double floor = shown.notes() && !graph.sources().isEmpty() ? (below + Page.HEIGHT - 96) / 2 : Page.HEIGHT - 96;
            marks.addAll(key.firstPage(1404, below, 460, floor));
            below = key.bottom() + 30;
        }
        if (shown.notes()) marks.addAll(notes.firstPage(1404, below, 460, Page.HEIGHT - 96));
        pages.add(new Picture(Page.WIDTH, Page.HEIGHT, theme.background(), marks, drawing.targets()));
        pages.addAll(key.furtherPages());
        if (shown.notes()) pages.addAll(notes.furtherPages());
        return new Page(List.copyOf(pages), drawing.labels(), drawing.numbered().size(), drawing.overlaps());
    }

    /// The lines whose words found no place in the graph.
    SourceNotes key(String marking) {
        return SourceNotes.key(drawing.numbered().stream().map(this::words).toList(), theme, marking);
    }

    ActorGraph graph() {
        return graph;
    }

    GraphDrawing drawing() {
        return drawing;
    }

    /// A line as the key tells it.
    private String words(Line line) {
        String count = made.shown().counts() && line.counted() ? " " + line.count() : "";
        String status = line.status().established() ? "" : ", " + line.status().code();
        String numbers = made.shown().notes() ? graph.notes(line).stream().map(String::valueOf).collect(Collectors.joining(",", " [", "]")) : "";
        return drawing.name(line.a()) + (line.mutual() ? " – " : " → ") + drawing.name(line.b()) + ": " + line.label() + count + status
                + (numbers.equals(" []") ? "" : numbers) + (made.rings(List.of(line)) ? ", not checked" : "");
    }
}
