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

    /// So many actors fill a pane; more get a larger sheet.
    private static final double CROWD = 45;

    /// At most so many picture units a layout unit on a page: two actors shall not stand a page apart.
    private static final double MOST = 3.2;

    /// How much more one direction may be stretched than the other.
    private static final double STRETCH = 1.3;

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
        Fit best = null;
        int least = Integer.MAX_VALUE;
        for (double factor = 1; factor > .74; factor -= .085) {
            Fit fit = fit(graph, places, area, Sizes.SCREEN.times(factor), factor);
            int overlaps = drawing(graph, places, Theme.LIGHT, Sizes.SCREEN.times(factor), fit, area).overlaps();
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
        Box frame = new Box(4, 4, fit.width() - 8, fit.height() - 8);
        GraphDrawing drawing = drawing(graph, places, theme, Sizes.SCREEN.times(fit.factor()), fit, frame);
        return new Picture(fit.width(), fit.height(), theme.background(), drawing.marks(), drawing.targets());
    }

    private static GraphDrawing drawing(ActorGraph graph, Places places, Theme theme, Sizes sizes, Fit fit, Box frame) {
        return new GraphDrawing(graph, places, sizes, theme, fit.scaleX(), fit.scaleY(), fit.dx(), fit.dy(), frame);
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
        return drawing(graph, places, theme, sizes, fit(graph, places, AREA, sizes, 1), AREA);
    }

    /// Spreads the actors over the area, a bit more along the side that has more room.
    private static Fit fit(ActorGraph graph, Places places, Box area, Sizes sizes, double factor) {
        Box bounds = bounds(graph, places);
        double sideX = sizes.name() * 4.6;
        double sideY = sizes.radius() * 1.4 + sizes.name() * 2.4;
        double sx = Math.max(.1, (area.w() - 2 * sideX) / Math.max(1, bounds.w()));
        double sy = Math.max(.1, (area.h() - 2 * sideY) / Math.max(1, bounds.h()));
        double s = Math.min(Math.min(sx, sy), MOST * sizes.radius() / Sizes.PAGE.radius());
        double scaleX = Math.min(sx, s * STRETCH);
        double scaleY = Math.min(sy, s * STRETCH);
        double dx = area.x() + area.w() / 2 - (bounds.x() + bounds.w() / 2) * scaleX;
        double dy = area.y() + area.h() / 2 - (bounds.y() + bounds.h() / 2) * scaleY;
        return new Fit(scaleX, scaleY, dx, dy, area.w() + 2 * area.x(), area.h() + 2 * area.y(), factor);
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
