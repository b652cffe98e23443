package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.Story.Step;
import dateline.analysis.Story;
import dateline.chart.Box;
import dateline.chart.Face;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Picture;
import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import dateline.chart.graph.Faded;
import dateline.chart.graph.Fit;
import dateline.chart.graph.Fitting;
import dateline.chart.graph.GraphDrawing;
import dateline.chart.graph.GraphStyle;
import dateline.chart.graph.Novelty;
import dateline.chart.graph.Sizes;
import dateline.chart.graph.Spread;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Composes the page of a story: a panel for each date, every actor at the same place in all of them. What a panel adds
/// to the one before has its word, with a band where the line is new and both counts where it has grown; the rest is
/// drawn faintly.
public final class StoryBoard {
    /// So many panels can be read on one page.
    public static final int MOST = 6;

    /// With fewer dates there is no story.
    public static final int FEWEST = 2;

    private static final double TOP = 132;
    private static final double GAP = 20;
    private static final double HEAD = 42;
    private static final double EDGE = 8;
    private static final int FEW = 6;
    private static final int FAR = 6;

    /// On a slide or a page of A4 nothing gets smaller than 5 pt.
    private static final double[] FACTORS = {1.15, 1.05, .95, .86, .78};

    private static final double[] STRETCHES = {1.3, 1.75, 2.4, 3.2};

    private final Story story;
    private final Theme theme;
    private final Texts texts;
    private final KeyRows key;
    private final List<Box> cells;

    private StoryBoard(Story story, Theme theme, Texts texts, int columns) {
        this.story = story;
        this.theme = theme;
        this.texts = texts.on(story.whole().sources());
        double height = key(0).bottom();
        double floor = Page.HEIGHT - 84;
        key = key(floor - height);
        cells = cells(story.steps().size(), columns, new Box(Page.MARGIN, TOP, Page.WIDTH - 2 * Page.MARGIN, floor - (texts.shown().legend() ? height + 14 : 0) - TOP));
    }

    /// A page with the part of the story that found room on it.
    record Fitted(Story drawn, Page page) {}

    /// The board of the busiest actors: rather fewer of them than labels on each other or too small to be read.
    static Fitted of(Story story, Places places, Theme theme, Texts texts) {
        Panels panels = Fitting.shrunk(story.whole().actors().size(), FEW, room -> {
            Story drawn = story.main(room);
            Panels best = Fitting.best(ways(drawn, places, theme, texts), Panels::overlaps);
            return new Fitting.Part<>(best, drawn.whole().actors().size(), best.overlaps());
        }, overlaps -> overlaps > FAR * FAR ? 6 : overlaps > FAR ? 3 : 1);
        Story drawn = panels.board.story;
        return new Fitted(drawn, panels.board.page(panels, story.whole().actors().size() - drawn.whole().actors().size()));
    }

    /// Grid after grid; in each the places of the whole case, which are those of a wide sheet, then the panels' own.
    private static Stream<Supplier<Panels>> ways(Story drawn, Places places, Theme theme, Texts texts) {
        Places own = Arranger.again(drawn.whole(), Places.of(List.of()));
        return grids(drawn.steps().size()).stream().map(columns -> new StoryBoard(drawn, theme, texts, columns)).flatMap(board -> Stream.of(places, own)
                .flatMap(some -> Fitting.ways(FACTORS, STRETCHES, (factor, stretch) -> board.panels(some, Sizes.PANEL.times(factor), stretch))));
    }

    /// In how many columns so many panels may stand, the best first.
    private static List<Integer> grids(int steps) {
        return switch (steps) {
            case 1 -> List.of(1);
            case 2 -> List.of(2, 1);
            case 3 -> List.of(2, 3);
            case 4 -> List.of(2);
            default -> List.of(3, 2);
        };
    }

    /// The drawn graphs of all dates, at the same scale.
    private record Panels(StoryBoard board, List<GraphDrawing> drawings, double factor) {
        int overlaps() {
            return drawings.stream().mapToInt(drawing -> drawing.overlaps() + drawing.touching()).sum();
        }

        int labels() {
            return drawings.stream().mapToInt(GraphDrawing::labels).sum();
        }
    }

    private Panels panels(Places places, Sizes sizes, double stretch) {
        List<GraphDrawing> drawings = new ArrayList<>();
        for (int i = 0; i < story.steps().size(); i++) {
            Box cell = cells.get(i);
            Box area = new Box(cell.x() + EDGE, cell.y() + HEAD, cell.w() - 2 * EDGE, cell.h() - HEAD - EDGE);
            Fit fit = Spread.over(story.whole(), places, area, sizes, 1, stretch);
            drawings.add(new GraphDrawing(story.steps().get(i).graph(), places, new GraphStyle(theme, freshAlone(), sizes, texts.unchecked()), fit, area));
        }
        return new Panels(this, drawings, sizes.radius() / Sizes.PANEL.radius());
    }

    /// What was told before is drawn without its word.
    private Shown freshAlone() {
        return texts.shown().with(Shown.Part.DIMMED, true);
    }

    private Page page(Panels panels, int crowded) {
        ActorGraph whole = story.whole();
        List<Mark> marks = new ArrayList<>();
        List<Picture.Target> targets = new ArrayList<>();
        for (int i = 0; i < story.steps().size(); i++) {
            Step step = story.steps().get(i);
            marks.addAll(frame(step, cells.get(i), i > 0));
            GraphDrawing drawing = panels.drawings().get(i);
            Panel panel = new Panel(step.date().toString());
            List<Mark> drawn = Faded.outside(step.graph(), drawing.marks(), theme);
            marks.addAll(panel.marks(step.fresh() == step.graph().lines().size() ? drawn : Novelty.banded(step.graph(), drawn, theme, panels.factor())));
            targets.addAll(panel.targets(drawing.targets()));
        }
        if (texts.shown().legend()) marks.add(new Mark.Group(Optional.empty(), "Legend", key.marks()));
        String what = "Actors and relations as they had " + (story.by() == Story.By.TOLD ? "been told" : "come about") + " by each of "
                + story.steps().size() + " dates,";
        marks.addAll(new PageHead(texts.headline().title(story), what, footer(crowded), theme, texts).marks(false));
        SourceNotes notes = new SourceNotes(whole.sources(), theme, texts.marking());
        if (texts.shown().notes() && cells.size() > story.steps().size()) {
            Box cell = cells.getLast();
            marks.addAll(notes.firstPage(cell.x() + 20, cell.y() + 22, cell.w() - 40, cell.y() + cell.h() - 30));
        }
        List<Picture> pages = new ArrayList<>(List.of(new Picture(Page.WIDTH, Page.HEIGHT, theme.background(), marks, targets)));
        if (texts.shown().notes()) pages.addAll(notes.furtherPages());
        return new Page(pages, panels.labels(), panels.overlaps());
    }

    private String footer(int crowded) {
        String out = story.whole().leftOutWords(crowded);
        String room = out.isEmpty() ? "" : " " + out + ".";
        String day = story.undated() == 0 ? "" : " " + story.undated() + (story.undated() == 1 ? " line" : " lines") + " without any date left out.";
        return standing(story.by()) + day + room
                + " Drawn by Dateline with rules " + texts.rules() + ", " + texts.checked() + ".";
    }

    /// From which day a line is drawn.
    static String standing(Story.By by) {
        return by == Story.By.TOLD
                ? "A line stands from the day its first article was published; where that is not stated, from the day it tells of."
                : "A line stands from the day on which it had happened; where that is not stated, from the day its article was published.";
    }

    private List<Mark> frame(Step step, Box cell, boolean later) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Stroke(Outline.box(cell.x(), cell.y(), cell.w(), cell.h(), 6), theme.border(), 1.4, List.of(), false));
        String day = PageHead.DAY.format(step.date());
        marks.add(new Mark.Text(day, cell.x() + 16, cell.y() + 29, Face.SEMIBOLD, 20, theme.text()));
        // At the other end: where a slide has to do with another font, the two do not run into each other.
        String count = count(step, later);
        double at = cell.x() + cell.w() - 16 - Typeface.width(count, Face.REGULAR, 16);
        marks.add(new Mark.Text(count, at, cell.y() + 29, Face.REGULAR, 16, theme.muted()));
        return marks;
    }

    /// "5 lines, 2 new, 1 grown".
    static String count(Step step, boolean later) {
        int all = step.graph().lines().size();
        String lines = all + (all == 1 ? " line" : " lines");
        if (all == 0) return "nothing yet";
        if (!later) return lines;
        String fresh = step.fresh() == 0 ? "none" : step.fresh() == all ? "all" : String.valueOf(step.fresh());
        return lines + ", " + fresh + " new" + (step.grown() == 0 ? "" : ", " + step.grown() + " grown");
    }

    private KeyRows key(double top) {
        KeyRows rows = new KeyRows(theme, Page.MARGIN, Page.WIDTH - Page.MARGIN, top);
        if (story.steps().stream().anyMatch(step -> step.fresh() < step.graph().lines().size())) rows.fresh("New since the date before").line(Faded.LINE, "As before");
        if (story.steps().stream().anyMatch(step -> step.grown() > 0)) rows.line(1, "Grown: “2 → 5” are its counts then and now");
        return rows.of(story.whole(), texts);
    }

    /// As many cells as there are dates, in rows; one more where that leaves one free.
    private static List<Box> cells(int steps, int columns, Box area) {
        int rows = (steps + columns - 1) / columns;
        double w = (area.w() - (columns - 1) * GAP) / columns;
        double h = (area.h() - (rows - 1) * GAP) / rows;
        List<Box> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(steps + 1, rows * columns); i++)
            cells.add(new Box(area.x() + i % columns * (w + GAP), area.y() + i / columns * (h + GAP), w, h));
        return cells;
    }
}
