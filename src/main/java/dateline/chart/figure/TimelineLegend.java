package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.Timeline.Item;
import dateline.analysis.Timeline;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Strokes;
import dateline.chart.Theme;
import dateline.chart.timeline.Extent;
import dateline.chart.timeline.Glyphs;
import dateline.chart.timeline.LaneMarks.Bar;
import dateline.chart.timeline.LaneMarks.Pin;
import dateline.chart.timeline.LaneThing;
import dateline.chart.timeline.TimelineDrawing.Drawn;
import dateline.chart.timeline.TimelineDrawing;
import dateline.chart.timeline.TimelineLayout;
import dateline.model.Kind;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The key to a timeline: a row for every sort of actor, sign, status and date that is really drawn.
final class TimelineLegend {
    private static final double ROW = 29;

    private final Theme theme;
    private final TimelineDrawing drawing;
    private final List<Kind.Shape> kinds;
    private final List<Sign> signs;
    private final List<Status> statuses;
    private final Optional<Item> example;
    private final String unsure;
    private final Texts texts;
    private final boolean rings;
    private double bottom;

    TimelineLegend(Timeline timeline, TimelineLayout layout, TimelineDrawing drawing, Theme theme, Texts texts) {
        this.texts = texts;
        this.theme = theme;
        this.drawing = drawing;
        unsure = "Not established: the mark in place of the shape";
        List<Timeline.Lane> lanes = timeline.lanes().subList(layout.first(), layout.first() + layout.lanes());
        kinds = Arrays.stream(Kind.Shape.values())
                .filter(shape -> lanes.stream().flatMap(lane -> lane.actor().stream()).anyMatch(actor -> actor.kind().shape() == shape))
                .toList();
        List<Item> items = drawing.things().stream().map(LaneThing::items).flatMap(List::stream).toList();
        signs = Arrays.stream(Sign.values()).filter(sign -> items.stream().anyMatch(item -> item.sign() == sign)).toList();
        // Behind a count there is no mark to be explained.
        List<Item> alone = drawing.things().stream().filter(thing -> thing.items().size() == 1).map(thing -> thing.items().getFirst()).toList();
        statuses = Arrays.stream(Status.values())
                .filter(status -> !status.established() && alone.stream().anyMatch(item -> item.status() == status))
                .toList();
        rings = items.stream().anyMatch(item -> texts.unchecked().any(item.eventIds()));
        example = items.stream().filter(item -> item.status().established()).findFirst().or(() -> items.stream().findFirst());
    }

    private TimelineLegend(TimelineLegend of, List<Kind.Shape> kinds, List<Sign> signs, List<Status> statuses, boolean rings) {
        texts = of.texts;
        this.rings = rings;
        theme = of.theme;
        drawing = of.drawing;
        example = of.example;
        unsure = "Not established: marked, its line lighter";
        this.kinds = kinds;
        this.signs = signs;
        this.statuses = statuses;
    }

    /// The key to this timeline and a graph on the same page.
    TimelineLegend with(ActorGraph graph) {
        return new TimelineLegend(
                this,
                Arrays.stream(Kind.Shape.values()).filter(shape -> kinds.contains(shape) || graph.actors().stream().anyMatch(a -> a.kind().shape() == shape)).toList(),
                Arrays.stream(Sign.values()).filter(sign -> signs.contains(sign) || graph.lines().stream().anyMatch(line -> line.sign() == sign)).toList(),
                Arrays.stream(Status.values())
                        .filter(status -> statuses.contains(status) || !status.established() && graph.lines().stream().anyMatch(line -> line.status() == status))
                        .toList(),
                rings || texts.rings(graph.lines()));
    }

    double bottom() {
        return bottom;
    }

    List<Mark> marks(double x, double y, double width) {
        List<Mark> marks = new ArrayList<>();
        double at = Legend.kinds(marks, kinds, x, y, width, theme);
        if (!signs.isEmpty()) at = signs(marks, x, at);
        at = dates(marks, x, at);
        at = Legend.statuses(marks, unsure, statuses, x, at, width, theme);
        if (rings) at = Legend.unchecked(marks, x, at, theme);
        bottom = at;
        return List.of(new Mark.Group(Optional.empty(), "Legend", marks));
    }

    private double signs(List<Mark> marks, double x, double y) {
        Legend.header(marks, "Events", x, y, theme);
        double at = y + 34;
        for (Sign sign : signs) {
            Outline shape = Glyphs.shape(sign, x + 13, at, 1.5);
            marks.add(sign == Sign.NEUTRAL
                    ? new Mark.Stroke(shape, theme.sign(sign), 2.4, List.of(), false)
                    : new Mark.Fill(shape, theme.sign(sign)));
            Outline path = new Outline.Maker().move(x + 34, at).line(x + 88, at).done();
            marks.add(Strokes.of(sign, path, theme.sign(sign), 3, 1.5));
            Legend.text(marks, Legend.name(sign), x + 102, at + 6.2, theme);
            at += ROW;
        }
        return at + 12;
    }

    private double dates(List<Mark> marks, double x, double y) {
        if (example.isEmpty()) return y;
        List<Item> one = List.of(example.get());
        Glyphs glyphs = new Glyphs(theme, 1.5);
        double right = x + 88;
        Extent shown = new Extent(x, right);
        double at = y;
        List<Drawn> rows = Arrays.stream(Drawn.values()).filter(row -> row != Drawn.DAY && drawing.drawn().contains(row)).toList();
        for (Drawn row : rows) {
            double sampled = at;
            List<Mark> sample =
                    switch (row) {
                        case COUNT -> counts(glyphs, x + 44, at);
                        case BOUNDS -> glyphs.bar(new Bar(one, new Extent(x + 14, right - 14), true, false, false, 0), at, shown);
                        case INTERVAL -> glyphs.bar(new Bar(one, shown, false, false, false, 0), at, shown);
                        case OPEN -> glyphs.bar(new Bar(one, new Extent(x - 40, right), false, false, true, 0), at, shown);
                        case CONTEXT, REPORTED, TO_COME -> like(row).map(item -> glyphs.pin(new Pin(List.of(item), x + 44, 12), sampled)).orElse(List.of());
                        case DAY -> List.of();
                    };
            marks.addAll(sample);
            Legend.text(marks, words(row), x + 102, at + 6.2, theme);
            at += ROW;
        }
        return rows.isEmpty() ? y : at + 12;
    }

    /// One that is drawn so and stands alone at its day, as a sample.
    private Optional<Item> like(Drawn row) {
        return drawing.things().stream().map(LaneThing::items).filter(items -> items.size() == 1 || row != Drawn.CONTEXT).flatMap(List::stream)
                .filter(item -> switch (row) {
                    case CONTEXT -> item.context() && item.instant();
                    case REPORTED -> item.reported() && item.date().filter(When::stillToCome).isEmpty();
                    case TO_COME -> item.date().filter(When::stillToCome).isPresent();
                    default -> false;
                })
                .findFirst();
    }

    /// A full one and a hollow one, as they are drawn.
    private List<Mark> counts(Glyphs glyphs, double x, double y) {
        List<List<Item>> several = drawing.things().stream().map(LaneThing::items).filter(items -> items.size() > 1).toList();
        List<List<Item>> samples = Stream.of(several.stream().filter(TimelineLegend::established).findFirst(), several.stream().filter(items -> !established(items)).findFirst())
                .flatMap(Optional::stream).toList();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) marks.addAll(glyphs.pin(new Pin(samples.get(i), x + 30 * (i - (samples.size() - 1) / 2.), 26), y));
        return marks;
    }

    private static boolean established(List<Item> items) {
        return items.stream().allMatch(item -> item.status().established());
    }

    private String words(Drawn row) {
        return switch (row) {
            case DAY -> "On that day";
            case COUNT -> drawing.things().stream().map(LaneThing::items).allMatch(items -> items.size() == 1 || established(items)) ? "Several events, in the prevailing sign"
                    : "Several events; hollow: not all established";
            case BOUNDS -> "At some time within these bounds";
            case INTERVAL -> "From that day to that day";
            case OPEN -> "Its end or beginning is not stated";
            case CONTEXT -> "Its day is from other words of the article";
            case REPORTED -> "Reported: on or before the article’s day";
            case TO_COME -> "Planned: on or after the article’s day";
        };
    }
}
