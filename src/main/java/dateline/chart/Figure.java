package dateline.chart;

import dateline.analysis.ActorGraph;
import dateline.chart.layout.Places;
import dateline.model.Place;
import dateline.model.ResolvedCase;
import dateline.model.Ruling;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Composes the pictures of an actor graph: the pane's, and the page's with title, legend, marking and notes.
public final class Figure {
    /// The grid of a figure: a 16:9 slide, one unit is half a point on a slide 13.33 inches wide.
    public static final double WIDTH = 1920;

    public static final double HEIGHT = 1080;
    private static final double MARGIN = 56;
    private static final Box AREA = new Box(40, 128, 1310, 884);

    private Figure() {}

    /// What stands round the graph of a page.
    ///
    /// @param title empty: drafted from the graph
    /// @param marking empty, a TLP label or free text
    /// @param checked how many lines the analyst has checked
    public record Texts(
            Optional<String> title, Optional<LocalDate> asOf, String marking, boolean notes, String rules, int outlets, int checked) {
        /// What a case itself says: its marking, its as-of date (else the newest publication date), its rules.
        public static Texts of(ResolvedCase open, ActorGraph graph) {
            Optional<LocalDate> newest = open.file().articles().stream()
                    .flatMap(article -> article.published().stream())
                    .max(Comparator.naturalOrder());
            long outlets = graph.sources().stream().flatMap(note -> note.outlet().stream()).distinct().count();
            long checked = graph.lines().stream()
                    .filter(line -> java.util.stream.Stream.concat(line.eventIds().stream(), line.tieIds().stream())
                            .allMatch(id -> open.decision(id).filter(r -> r.kind() != Ruling.Kind.UNSURE).isPresent()))
                    .count();
            String rules = open.file().events().stream()
                    .map(event -> event.origin().rule())
                    .filter(rule -> rule.contains("@"))
                    .map(rule -> rule.substring(rule.lastIndexOf('@') + 1))
                    .findFirst()
                    .orElse("of the analyst");
            return new Texts(
                    Optional.empty(), open.file().asOf().or(() -> newest), open.file().marking(), true, rules, (int) outlets, (int) checked);
        }

        public Texts with(Optional<String> newTitle, Optional<LocalDate> newAsOf, String newMarking, boolean withNotes) {
            return new Texts(newTitle, newAsOf, newMarking, withNotes, rules, outlets, checked);
        }
    }

    /// A page and what could be placed on it.
    ///
    /// @param pages the figure, then pages of source notes that found no room on it
    /// @param labels number of names and line words, all of them placed
    /// @param overlaps number of labels that still lie on another label or an actor; 0 in a good figure
    public record Page(List<Picture> pages, int labels, int overlaps) {}

    /// The picture of the pane: the graph alone, one layout unit a pixel, its upper left at `origin`.
    public static Picture screen(ActorGraph graph, Places places, Theme theme) {
        Box bounds = bounds(graph, places).grown(140);
        double spread = 1;
        GraphDrawing drawing = screen(graph, places, theme, bounds, spread);
        return new Picture(bounds.w(), bounds.h(), theme.background(), drawing.marks(), drawing.targets());
    }

    /// Where the layout's origin lies in the picture that [#screen] makes.
    public static double[] origin(ActorGraph graph, Places places) {
        Box bounds = bounds(graph, places).grown(140);
        return new double[] {-bounds.x(), -bounds.y()};
    }

    private static GraphDrawing screen(ActorGraph graph, Places places, Theme theme, Box bounds, double spread) {
        Box frame = new Box(0, 0, bounds.w(), bounds.h());
        return new GraphDrawing(graph, places, Sizes.SCREEN, theme, spread, spread, -bounds.x(), -bounds.y(), frame);
    }

    /// The page that goes into a file.
    public static Page page(ActorGraph graph, Places places, Theme theme, Texts texts) {
        GraphDrawing drawing = fitted(graph, places, theme);
        List<Mark> marks = new ArrayList<>();
        marks.addAll(drawing.marks());
        marks.addAll(head(graph, theme, texts));
        Legend legend = new Legend(graph, theme);
        marks.addAll(legend.marks(1404, 160, 460));
        List<Picture> pages = new ArrayList<>();
        SourceNotes notes = new SourceNotes(graph, theme, texts.marking());
        if (texts.notes()) marks.addAll(notes.firstPage(1404, legend.bottom() + 26, 460, HEIGHT - 96));
        pages.add(new Picture(WIDTH, HEIGHT, theme.background(), marks, drawing.targets()));
        if (texts.notes()) pages.addAll(notes.furtherPages());
        return new Page(List.copyOf(pages), drawing.labels(), drawing.overlaps());
    }

    /// Shrinks shapes and words step by step until no label overlaps, or to the smallest that can be read.
    private static GraphDrawing fitted(ActorGraph graph, Places places, Theme theme) {
        GraphDrawing best = null;
        for (double factor = 1; factor >= .56; factor -= .055) {
            GraphDrawing drawing = fitted(graph, places, theme, Sizes.PAGE.times(factor));
            if (best == null || drawing.overlaps() < best.overlaps()) best = drawing;
            if (best.overlaps() == 0) break;
        }
        if (best == null) throw new IllegalStateException("nothing was drawn");
        return best;
    }

    private static GraphDrawing fitted(ActorGraph graph, Places places, Theme theme, Sizes sizes) {
        Box bounds = bounds(graph, places);
        double sideX = sizes.name() * 4.6;
        double sideY = sizes.radius() * 1.4 + sizes.name() * 2.4;
        double sx = (AREA.w() - 2 * sideX) / Math.max(1, bounds.w());
        double sy = (AREA.h() - 2 * sideY) / Math.max(1, bounds.h());
        double s = Math.min(Math.min(sx, sy), 3.2);
        double scaleX = Math.min(sx, s * 1.3);
        double scaleY = Math.min(sy, s * 1.3);
        double dx = AREA.x() + AREA.w() / 2 - (bounds.x() + bounds.w() / 2) * scaleX;
        double dy = AREA.y() + AREA.h() / 2 - (bounds.y() + bounds.h() / 2) * scaleY;
        return new GraphDrawing(graph, places, sizes, theme, scaleX, scaleY, dx, dy, AREA);
    }

    private static Box bounds(ActorGraph graph, Places places) {
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        boolean first = true;
        for (var actor : graph.actors()) {
            Place place = places.of(actor.id()).orElse(new Place(actor.id(), 0, 0, false));
            left = first ? place.x() : Math.min(left, place.x());
            right = first ? place.x() : Math.max(right, place.x());
            top = first ? place.y() : Math.min(top, place.y());
            bottom = first ? place.y() : Math.max(bottom, place.y());
            first = false;
        }
        return new Box(left, top, right - left, bottom - top);
    }

    private static List<Mark> head(ActorGraph graph, Theme theme, Texts texts) {
        List<Mark> marks = new ArrayList<>();
        double room = WIDTH - 2 * MARGIN - (texts.marking().isEmpty() ? 0 : 260);
        String title = texts.title().filter(t -> !t.isBlank()).orElseGet(() -> Headline.of(graph));
        double size = 40;
        while (size > 26 && Typeface.width(title, Face.SEMIBOLD, size) > room) size -= 1;
        marks.add(new Mark.Text(Typeface.shortened(title, Face.SEMIBOLD, size, room), MARGIN, 76, Face.SEMIBOLD, size, theme.text()));
        marks.add(new Mark.Text(subtitle(graph, texts), MARGIN, 110, Face.REGULAR, 21, theme.muted()));
        marks.add(new Mark.Stroke(
                new Outline.Maker().move(1368, 150).line(1368, HEIGHT - 86).done(), theme.border(), 1.4, List.of(), false));
        marks.addAll(Marking.plate(texts.marking(), WIDTH - MARGIN, 42, theme));
        marks.addAll(Marking.plate(texts.marking(), WIDTH - MARGIN, HEIGHT - 68, theme));
        marks.add(new Mark.Text(footer(graph, texts), MARGIN, HEIGHT - 38, Face.REGULAR, 15.5, theme.muted()));
        return marks;
    }

    private static String subtitle(ActorGraph graph, Texts texts) {
        int articles = graph.sources().size();
        String read = "Actors and relations read from " + articles + (articles == 1 ? " article" : " articles")
                + (texts.outlets() > 0 ? " of " + texts.outlets() + (texts.outlets() == 1 ? " source" : " sources") : "") + ".";
        return texts.asOf()
                .map(day -> read + " As of " + DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day) + ".")
                .orElse(read);
    }

    private static String footer(ActorGraph graph, Texts texts) {
        int lines = graph.lines().size();
        String checked = texts.checked() == 0
                ? "no line checked by the analyst yet"
                : texts.checked() + " of " + lines + " lines checked by the analyst";
        return "Every line rests on at least one sentence. Drawn by Dateline with rules " + texts.rules() + ", " + checked + ".";
    }
}
