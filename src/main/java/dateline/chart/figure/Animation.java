package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.analysis.Story.Step;
import dateline.analysis.Story;
import dateline.analysis.source.SourceNote;
import dateline.chart.Face;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Picture;
import dateline.chart.Ref;
import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import dateline.chart.graph.GraphDrawing;
import dateline.chart.graph.Novelty;
import dateline.chart.layout.Places;
import dateline.model.Actor;
import dateline.model.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Composes a story as frames, one a date: the graph of its end is placed once, and each frame draws of it what stands on
/// its date, so that nothing moves. What a frame adds has a band.
public final class Animation {
    /// So many frames are enough to follow; more dates than that are joined.
    public static final int MOST = 60;

    private static final double LEFT = 1404;
    private static final double WIDE = 460;
    private static final double TRACK = 258;
    private static final double DOT = 8;
    private static final double BAND = 1.4;
    private static final double LEAST_BAND = .7;

    private final Story story;
    private final Theme theme;
    private final Texts texts;
    private final GraphSheet sheet;

    private Animation(Story story, Places places, Theme theme, Texts texts) {
        this.story = story;
        this.theme = theme;
        this.texts = texts;
        // The column beside the graph is there in any case: the date stands in it.
        Shown drawn = texts.shown().with(Shown.Part.LEGEND, true).with(Shown.Part.DIMMED, false);
        this.sheet = GraphSheet.of(story.whole(), places, theme, texts.with(texts.words().withShown(drawn)));
    }

    /// A frame for each date on which something is added, or for each that is asked for.
    ///
    /// @param graph of the case, with at least one line
    static Composition compose(Wish wish, ActorGraph graph) {
        Scope scope = wish.scope();
        Story.By by = wish.dates().by();
        List<LocalDate> days = wish.dates().days().isEmpty() ? Story.spread(scope.days(by), MOST) : wish.dates().days();
        if (days.size() < StoryBoard.FEWEST) return Composition.nothing(wish, graph, new Lack.FewDates(days));
        Story story = scope.story(by, days);
        if (story.whole().lines().isEmpty()) return Composition.nothing(wish, graph, new Lack.TooEarly(days.getLast()));
        Animation animation = new Animation(story, scope.places(), wish.theme(), Texts.of(scope, story.whole()).with(wish.words()));
        List<LocalDate> dates = story.steps().stream().map(Step::date).toList();
        String counts = dates.size() + " frames from " + dates.getFirst() + " to " + dates.getLast() + ", " + Drawn.counts(story.whole());
        return Composition.of(wish, animation.frames(), Drawn.of(scope.headline().title(story), story.whole()).counted(counts).on(dates));
    }

    /// The frames in order of their dates; names and words are counted on the last one.
    private Page frames() {
        List<Picture> frames = new ArrayList<>();
        for (int i = 0; i < story.steps().size(); i++) frames.add(frame(i));
        GraphDrawing drawing = sheet.drawing();
        return new Page(frames, drawing.labels(), drawing.overlaps());
    }

    private Picture frame(int number) {
        Step step = story.steps().get(number);
        ActorGraph graph = step.graph();
        Set<String> actors = graph.actors().stream().map(Actor::id).collect(Collectors.toSet());
        Map<String, Line> lines = new HashMap<>();
        for (Line line : graph.lines()) lines.put(line.id(), line);
        GraphDrawing drawing = sheet.drawing();
        List<Mark> marks = new ArrayList<>(Novelty.grownToo(graph, drawing.marks(actors, lines), theme, Math.max(LEAST_BAND, BAND * drawing.scale())));
        String what = "Actors and relations, date by date,";
        String footer = StoryBoard.standing(story.by()) + left() + " Drawn by Dateline with rules " + texts.rules() + ", " + texts.checked() + ".";
        marks.addAll(new PageHead(texts.headline().title(story), what, footer, theme, texts).marks(true));
        marks.addAll(date(step));
        marks.addAll(track(number));
        double below = TRACK + 66;
        if (texts.shown().legend()) below = legend(marks, below);
        if (!drawing.numbered().isEmpty()) {
            SourceNotes key = sheet.key(texts.marking()).alone();
            marks.addAll(key.firstPage(LEFT, below, WIDE, Page.HEIGHT - 96));
            below = key.bottom() + 30;
        }
        if (texts.shown().notes() && below < Page.HEIGHT - 160)
            marks.addAll(SourceNotes.some("Sources of what is new", news(graph), theme).firstPage(LEFT, below, WIDE, Page.HEIGHT - 96));
        List<Picture.Target> targets = drawing.targets().stream().filter(target -> switch (target.ref()) {
            case Ref.ActorRef actor -> actors.contains(actor.id());
            case Ref.LineRef line -> lines.containsKey(line.id());
            case Ref.EventRef event -> false;
        }).toList();
        return new Picture(Page.WIDTH, Page.HEIGHT, theme.background(), marks, targets);
    }

    /// The articles that tell what a step adds.
    private List<SourceNote> news(ActorGraph graph) {
        Set<String> ids = graph.lines().stream().filter(Line::passes).flatMap(line -> line.evidence().stream()).map(Evidence::articleId).collect(Collectors.toSet());
        return SourceNote.only(graph.sources(), ids::contains);
    }

    private String left() {
        int undated = story.undated();
        String out = story.whole().leftOutWords();
        return (undated == 0 ? "" : " " + undated + (undated == 1 ? " line" : " lines") + " without any date left out.") + (out.isEmpty() ? "" : " " + out + ".");
    }

    private List<Mark> date(Step step) {
        return List.of(
                new Mark.Text(PageHead.DAY.format(step.date()), LEFT, 186, Face.SEMIBOLD, 40, theme.text()),
                new Mark.Text(StoryBoard.count(step, true), LEFT, 222, Face.REGULAR, 20, theme.muted()));
    }

    /// Where the frame stands between the first date and the last.
    private List<Mark> track(int number) {
        List<Mark> marks = new ArrayList<>();
        List<Step> steps = story.steps();
        Outline all = new Outline.Maker().move(LEFT, TRACK).line(LEFT + WIDE, TRACK).done();
        marks.add(new Mark.Stroke(all, theme.border(), 4, List.of(), true));
        Outline past = new Outline.Maker().move(LEFT, TRACK).line(at(number), TRACK).done();
        marks.add(new Mark.Stroke(past, theme.muted(), 4, List.of(), true));
        for (int i = 0; i < steps.size(); i++) marks.add(dot(at(i), DOT / 2, i <= number ? theme.muted() : theme.border()));
        marks.add(dot(at(number), DOT, theme.text()));
        String first = PageHead.DAY.format(steps.getFirst().date());
        String last = PageHead.DAY.format(steps.getLast().date());
        marks.add(new Mark.Text(first, LEFT, TRACK + 30, Face.REGULAR, 15, theme.muted()));
        if (steps.size() > 1)
            marks.add(new Mark.Text(last, LEFT + WIDE - Typeface.width(last, Face.REGULAR, 15), TRACK + 30, Face.REGULAR, 15, theme.muted()));
        return marks;
    }

    private double at(int number) {
        double first = story.steps().getFirst().date().toEpochDay();
        double last = story.steps().getLast().date().toEpochDay();
        return LEFT + (last <= first ? 0 : WIDE * (story.steps().get(number).date().toEpochDay() - first) / (last - first));
    }

    private static Mark dot(double x, double r, Ink ink) {
        return new Mark.Fill(Outline.box(x - r, TRACK - r, 2 * r, 2 * r, r), ink);
    }

    private double legend(List<Mark> marks, double top) {
        List<Mark> news = new ArrayList<>(Novelty.sample(LEFT, top, theme));
        Legend.text(news, "New on this date", LEFT + 52, top + 6.2, theme);
        double below = top + 40;
        if (story.steps().stream().anyMatch(step -> step.grown() > 0)) {
            news.addAll(Novelty.narrow(LEFT + WIDE * .54, top, theme));
            Legend.text(news, "Grown on it", LEFT + WIDE * .54 + 52, top + 6.2, theme);
        }
        marks.add(new Mark.Group(Optional.empty(), "Marks", news));
        Legend legend = new Legend(story.whole(), theme, texts);
        marks.addAll(legend.marks(LEFT, below, WIDE));
        return legend.bottom() + 26;
    }
}
