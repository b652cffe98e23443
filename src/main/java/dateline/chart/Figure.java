package dateline.chart;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.analysis.Timeline;
import dateline.chart.layout.Places;
import dateline.model.Decision;
import dateline.model.ResolvedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Composes the pictures of an actor graph: the pane's, and the page's with title, legend, marking and notes.
public final class Figure {
    /// The grid of a figure: a 16:9 slide, one unit is half a point on a slide 13.33 inches wide.
    public static final double WIDTH = 1920;

    public static final double HEIGHT = 1080;
    static final double MARGIN = 56;
    private static final Box AREA = new Box(40, 128, 1310, 884);

    /// The graph's room where nothing stands beside it.
    private static final Box WIDE = new Box(40, 128, 1840, 884);

    /// In the pane everything keeps its word; what is dimmed there is a matter of emphasis.
    private static final Shown SCREEN = Shown.ALL;

    /// How much more one direction may be stretched than the other.
    static final double STRETCH = 1.3;

    /// So many actors fill a pane; more get a larger sheet.
    private static final double CROWD = 26;

    /// For up to so many actors it is tried out how large words may be in a pane.
    private static final int TRIED = 120;

    private Figure() {}

    /// Which parts of a page are drawn.
    ///
    /// @param counts how many happenings a line sums up, on its plate
    /// @param dimmed also what the filter leaves out, if the graph holds it, drawn faintly
    public record Shown(boolean title, boolean asOf, boolean legend, boolean notes, boolean counts, boolean dimmed) {
        /// Everything that passes the filter, with all that explains it.
        public static final Shown ALL = new Shown(true, true, true, true, true, false);

        public Shown withNotes(boolean with) {
            return new Shown(title, asOf, legend, with, counts, dimmed);
        }
    }

    /// What stands round the graph of a page.
    ///
    /// @param title empty: drafted from the graph
    /// @param marking empty, a TLP label or free text
    /// @param checked how many lines the analyst has checked
    public record Texts(
            Optional<String> title, Optional<LocalDate> asOf, String marking, Shown shown, String rules, int outlets, int checked) {
        /// What a case itself says: its marking, its as-of date (else the newest publication date), its rules.
        public static Texts of(ResolvedCase open, ActorGraph graph) {
            return of(open, graph.sources(), graph.lines().stream().filter(line -> checked(open, line)).count());
        }

        /// The same for a timeline, whose happenings are what can be checked.
        public static Texts of(ResolvedCase open, Timeline timeline) {
            return of(open, timeline.sources(), timeline.items().stream().filter(item -> checked(open, item.eventIds().stream())).count());
        }

        private static Texts of(ResolvedCase open, List<ActorGraph.SourceNote> sources, long checked) {
            long outlets = sources.stream().flatMap(note -> note.outlet().stream()).distinct().count();
            String rules = open.file().events().stream()
                    .map(event -> event.origin().rule())
                    .filter(rule -> rule.contains("@"))
                    .map(rule -> rule.substring(rule.lastIndexOf('@') + 1))
                    .findFirst()
                    .orElse("of the analyst");
            return new Texts(
                    Optional.empty(), asOf(open), open.file().marking(), Shown.ALL, rules, (int) outlets, (int) checked);
        }

        public Texts with(Optional<String> newTitle, Optional<LocalDate> newAsOf, String newMarking, Shown newShown) {
            return new Texts(newTitle, newAsOf, newMarking, newShown, rules, outlets, checked);
        }

        /// The date up to which a case tells: its own, else the newest publication date.
        public static Optional<LocalDate> asOf(ResolvedCase open) {
            return open.file().asOf().or(() -> open.file().articles().stream()
                    .flatMap(article -> article.published().stream())
                    .max(Comparator.naturalOrder()));
        }

        /// Whether the analyst has decided on everything that the line sums up.
        public static boolean checked(ResolvedCase open, Line line) {
            return checked(open, Stream.concat(line.eventIds().stream(), line.tieIds().stream()));
        }

        private static boolean checked(ResolvedCase open, Stream<String> ids) {
            return ids.allMatch(id -> open.decision(id).filter(r -> !(r.decision() instanceof Decision.Doubt)).isPresent());
        }
    }

    /// A page and what could be placed on it.
    ///
    /// @param pages the figure, then pages of source notes that found no room on it
    /// @param labels number of names and line words, all of them placed
    /// @param numbered how many of the line words stand in a key, a number on their line
    /// @param overlaps number of labels that still lie on another label or an actor; 0 in a good figure
    public record Page(List<Picture> pages, int labels, int numbered, int overlaps) {
        public Page(List<Picture> pages, int labels, int overlaps) {
            this(pages, labels, 0, overlaps);
        }
    }

    /// How layout units become picture units, and how large shapes and words are.
    ///
    /// @param factor on the measures of the screen or the page, 1 or a bit less where there is little room
    public record Fit(double scaleX, double scaleY, double dx, double dy, double width, double height, double factor) {
        /// The place in the layout that is drawn at a point of the picture.
        public double[] toLayout(double x, double y) {
            return new double[] {(x - dx) / scaleX, (y - dy) / scaleY};
        }
    }

    /// How the graph fills a pane of that size: actors spread out over it, shapes and words keep their size as long
    /// as labels find room. Many actors get a larger sheet than the pane, to be panned.
    public static Fit fit(ActorGraph graph, Places places, double width, double height) {
        double more = Math.max(1, Math.sqrt(graph.actors().size() / CROWD));
        Box area = new Box(4, 4, Math.max(120, width * more - 8), Math.max(120, height * more - 8));
        if (graph.actors().size() > TRIED) return Spread.over(graph, places, area, Sizes.SCREEN, 1, STRETCH);
        Fit best = null;
        int least = Integer.MAX_VALUE;
        for (double factor = 1; factor > .74; factor -= .085) {
            Fit fit = Spread.over(graph, places, area, Sizes.SCREEN.times(factor), factor, STRETCH);
            int overlaps = drawing(graph, places, Theme.LIGHT, SCREEN, Sizes.SCREEN.times(factor), fit, area).overlaps();
            if (overlaps < least) {
                least = overlaps;
                best = fit;
            }
            if (least == 0) break;
        }
        if (best == null) throw new IllegalStateException("nothing was fitted");
        return best;
    }

    /// The picture of the pane: the graph alone.
    public static Picture screen(ActorGraph graph, Places places, Theme theme, Fit fit) {
        return pane(graph, places, theme, fit).picture();
    }

    /// The same, with what is needed to drag an actor of it.
    public static Pane pane(ActorGraph graph, Places places, Theme theme, Fit fit) {
        Box frame = new Box(4, 4, fit.width() - 8, fit.height() - 8);
        GraphDrawing drawing = drawing(graph, places, theme, SCREEN, Sizes.SCREEN.times(fit.factor()), fit, frame);
        return new Pane(new Picture(fit.width(), fit.height(), theme.background(), drawing.marks(), drawing.targets()), graph, drawing);
    }

    /// A drawn pane. While an actor of it is dragged, labels keep their places; all are placed anew when it is let go.
    public static final class Pane {
        private final Picture picture;
        private final ActorGraph graph;
        private final GraphDrawing drawing;

        private Pane(Picture picture, ActorGraph graph, GraphDrawing drawing) {
            this.picture = picture;
            this.graph = graph;
            this.drawing = drawing;
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

    static GraphDrawing drawing(
            ActorGraph graph, Places places, Theme theme, Shown shown, Sizes sizes, Fit fit, Box frame) {
        return drawing(graph, places, theme, shown, sizes, fit, frame, 0);
    }

    static GraphDrawing drawing(
            ActorGraph graph, Places places, Theme theme, Shown shown, Sizes sizes, Fit fit, Box frame, double keyed) {
        return new GraphDrawing(graph, places, sizes, theme, shown, fit.scaleX(), fit.scaleY(), fit.dx(), fit.dy(), frame, keyed);
    }

    /// The page that goes into a file.
    public static Page page(ActorGraph graph, Places places, Theme theme, Texts texts) {
        return sheet(graph, places, theme, texts.shown()).page(texts);
    }

    /// The drawn graph of a page; words can be set round it anew without finding places for its labels again.
    public static Sheet sheet(ActorGraph graph, Places places, Theme theme, Shown shown) {
        boolean beside = shown.legend() || shown.notes() && !graph.sources().isEmpty();
        GraphDrawing drawing = PageFit.page(graph, places, theme, shown, beside ? AREA : WIDE);
        List<Mark> marks = shown.dimmed() ? Faded.outside(graph, drawing.marks(), theme) : drawing.marks();
        return new Sheet(graph, theme, shown, beside, marks, drawing);
    }

    /// A drawn graph that waits for the words round it.
    public static final class Sheet {
        private final ActorGraph graph;
        private final Theme theme;
        private final Shown shown;
        private final boolean beside;
        private final List<Mark> drawn;
        private final GraphDrawing drawing;

        private Sheet(ActorGraph graph, Theme theme, Shown shown, boolean beside, List<Mark> drawn, GraphDrawing drawing) {
            this.graph = graph;
            this.theme = theme;
            this.shown = shown;
            this.beside = beside;
            this.drawn = drawn;
            this.drawing = drawing;
        }

        /// @param texts their [Shown] is the sheet's own
        public Page page(Texts texts) {
            List<Mark> marks = new ArrayList<>(drawn);
            marks.addAll(PageHead.of(graph, theme, texts).marks(beside));
            Legend legend = new Legend(graph, theme);
            if (shown.legend()) marks.addAll(legend.marks(1404, 160, 460));
            List<Picture> pages = new ArrayList<>();
            SourceNotes key = key(texts.marking());
            SourceNotes notes = new SourceNotes(graph.sources(), theme, texts.marking());
            double below = shown.legend() ? legend.bottom() + 26 : 160;
            if (beside && !drawing.numbered().isEmpty()) {
                // Half of what is left is for the sources.
                double floor = shown.notes() && !graph.sources().isEmpty() ? (below + HEIGHT - 96) / 2 : HEIGHT - 96;
                marks.addAll(key.firstPage(1404, below, 460, floor));
                below = key.bottom() + 30;
            }
            if (shown.notes()) marks.addAll(notes.firstPage(1404, below, 460, HEIGHT - 96));
            pages.add(new Picture(WIDTH, HEIGHT, theme.background(), marks, drawing.targets()));
            pages.addAll(key.furtherPages());
            if (shown.notes()) pages.addAll(notes.furtherPages());
            return new Page(List.copyOf(pages), drawing.labels(), drawing.numbered().size(), drawing.overlaps());
        }

        /// The lines whose words found no place in the graph.
        SourceNotes key(String marking) {
            return SourceNotes.key(drawing.numbered().stream().map(this::words).toList(), theme, marking);
        }

        GraphDrawing drawing() {
            return drawing;
        }

        /// A line as the key tells it.
        private String words(Line line) {
            String count = shown.counts() && line.count() > 1 ? " " + line.count() : "";
            String status = line.status().established() ? "" : ", " + line.status().code();
            String numbers = shown.notes() ? graph.notes(line).stream().map(String::valueOf).collect(Collectors.joining(",", " [", "]")) : "";
            return name(line.a()) + (line.mutual() ? " – " : " → ") + name(line.b()) + ": " + line.label() + count + status
                    + (numbers.equals(" []") ? "" : numbers);
        }

        private String name(String id) {
            return drawing.node(id).actor().name();
        }
    }

    /// The title that is drafted where the analyst gives none.
    public static String headline(ActorGraph graph) {
        return Headline.of(graph);
    }
}
