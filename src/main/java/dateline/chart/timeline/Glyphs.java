package dateline.chart.timeline;

import dateline.analysis.Timeline.Item;
import dateline.chart.Face;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Strokes;
import dateline.chart.Symbols;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import dateline.chart.timeline.LaneMarks.Bar;
import dateline.chart.timeline.LaneMarks.Pin;
import dateline.model.Sign;
import java.util.ArrayList;
import java.util.List;

/// How a happening looks on a timeline: its sign's shape, the mark of what is not established, a count, a line in
/// the sign's dash, and a bar that fades out where the text is not exact.
public record Glyphs(Theme theme, double factor) {
    /// How far a soft bar reaches beyond the bounds that the text gives, as a share of their distance.
    static final double BEYOND = .16;

    private static final double FADE = .22;
    private static final double COVER = .5;
    private static final double EDGE = 60;

    /// What is only reported: how much smaller its shape is, how long its shade, and from where on that fades.
    private static final double SOFTER = .86;

    private static final double TAIL = 30;
    private static final double NEAR = .42;
    private static final int STEPS = 6;

    /// How far below the middle of its lane a bar lies that shares its time with others.
    double down(Bar bar) {
        return bar.track() * 4.4 * factor;
    }

    public List<Mark> pin(Pin pin, double y) {
        List<Mark> out = new ArrayList<>();
        if (pin.reported()) tail(out, pin, y);
        if (pin.context()) dots(out, pin.x(), pin.alone() ? y : y + 4 * factor);
        if (!pin.alone()) {
            out.addAll(pill(pin, y));
            return out;
        }
        Item item = pin.items().getFirst();
        if (item.reported()) return reported(out, item, pin.x(), y);
        Ink ink = theme.sign(item.sign());
        if (item.dated() && !item.instant())
            soft(out, new Extent(pin.x() - 9 * factor, pin.x() + 9 * factor), y, 10, theme.signLight(item.sign()), Extent.EVERYWHERE);
        if (!item.status().established()) {
            out.addAll(Symbols.status(item.status(), pin.x(), y, 13 * factor, ink, theme.background()));
            return out;
        }
        Outline shape = shape(item.sign(), pin.x(), y, factor);
        out.add(new Mark.Stroke(shape, theme.background(), 3 * factor, List.of(), false));
        if (item.sign() == Sign.NEUTRAL) {
            out.add(new Mark.Fill(shape, theme.background()));
            out.add(new Mark.Stroke(shape, ink, 1.6 * factor, List.of(), false));
        } else out.add(new Mark.Fill(shape, ink));
        return out;
    }

    /// Softer than what has a day of its own.
    private List<Mark> reported(List<Mark> out, Item item, double x, double y) {
        Ink ink = theme.signLight(item.sign());
        if (!item.status().established()) out.addAll(Symbols.status(item.status(), x, y, 13 * SOFTER * factor, ink, theme.background()));
        else {
            Outline shape = shape(item.sign(), x, y, factor * SOFTER);
            out.add(item.sign() == Sign.NEUTRAL ? new Mark.Stroke(shape, ink, 1.6 * factor, List.of(), false) : new Mark.Fill(shape, ink));
        }
        return out;
    }

    /// A shade that fades away from the article's day, with an upright at that day: by then, or after it.
    private void tail(List<Mark> out, Pin pin, double y) {
        int way = pin.stillToCome() ? 1 : -1;
        double day = (pin.alone() ? pin.x() : way > 0 ? pin.left() : pin.right()) - way * (pin.alone() ? LaneMarks.BESIDE : 3) * factor;
        Ink ink = theme.signLight(LaneMarks.sign(pin.items()));
        double length = (TAIL + (pin.alone() ? 0 : pin.width() / factor - 12)) * factor;
        double cover = 1 - Math.pow(1 - COVER, 1.0 / STEPS);
        for (int i = 0; i < STEPS; i++) {
            double reach = length * (NEAR + (1 - NEAR) * (i + .5) / STEPS);
            double from = way > 0 ? day : day - reach;
            out.add(new Mark.Fill(Outline.box(from, y - 4 * factor, reach, 8 * factor, 2 * factor), ink.at(cover)));
        }
        Outline upright = new Outline.Maker().move(day, y - 6 * factor).line(day, y + 6 * factor).done();
        out.add(new Mark.Stroke(upright, ink, 1.4 * factor, List.of(), false));
    }

    /// Under what has its day from other words of its article.
    private void dots(List<Mark> out, double x, double y) {
        double at = y + 7.6 * factor;
        Outline line = new Outline.Maker().move(x - 7 * factor, at).line(x + 7 * factor, at).done();
        out.add(new Mark.Stroke(line, theme.text(), 1.4 * factor, List.of(.1, 2.8 * factor), true));
    }

    /// The mark of an instant: a disc, a triangle or a square.
    public static Outline shape(Sign sign, double x, double y, double factor) {
        return switch (sign) {
            case COOPERATION -> Outline.circle(x, y, 5 * factor);
            case CONFLICT -> Outline.polygon(
                    x, y - 6 * factor, x + 6.2 * factor, y + 4.8 * factor, x - 6.2 * factor, y + 4.8 * factor);
            case NEUTRAL -> Outline.box(x - 3.7 * factor, y - 3.7 * factor, 7.4 * factor, 7.4 * factor, factor);
        };
    }

    /// A count is full where all that it counts is told as done; of several, the weaker shows.
    private List<Mark> pill(Pin pin, double y) {
        Sign sign = LaneMarks.sign(pin.items());
        Ink ink = pin.reported() ? theme.signLight(sign) : theme.sign(sign);
        boolean established = pin.items().stream().allMatch(item -> item.status().established());
        double h = 16 * factor;
        Outline box = Outline.box(pin.left(), y - h / 2, pin.width(), h, h / 2);
        String count = String.valueOf(pin.items().size());
        double size = 11 * factor;
        double x = pin.x() - Typeface.width(count, Face.SEMIBOLD, size) / 2;
        List<Mark> out = new ArrayList<>();
        out.add(new Mark.Stroke(box, theme.background(), 2 * factor, List.of(), false));
        out.add(new Mark.Fill(box, established ? ink : theme.background()));
        if (!established) {
            double w = 1.4 * factor;
            Outline inner = Outline.box(pin.left() + w / 2, y - h / 2 + w / 2, pin.width() - w, h - w, h / 2);
            out.add(new Mark.Stroke(inner, ink, w, List.of(), false));
        }
        out.add(new Mark.Text(count, x, y + size * .355, Face.SEMIBOLD, size, established ? theme.onKind() : ink));
        return out;
    }

    /// @param shown nothing is drawn beyond
    public List<Mark> bar(Bar bar, double y, Extent shown) {
        List<Mark> out = new ArrayList<>();
        Sign sign = LaneMarks.sign(bar.items());
        boolean established = bar.items().stream().allMatch(item -> item.status().established());
        Ink ink = established ? theme.sign(sign) : theme.signLight(sign);
        if (bar.soft()) soft(out, bar.extent(), y, bar.track() == 0 ? 10 : 7, theme.signLight(sign), shown);
        double left = bar.left() + (bar.openLeft() ? EDGE * factor : 0);
        double right = bar.right() - (bar.openRight() ? EDGE * factor : 0);
        if (bar.openLeft()) edge(out, sign, ink, left, -1, y, shown);
        if (bar.openRight()) edge(out, sign, ink, right, 1, y, shown);
        line(out, sign, ink, new Extent(left, right), y, shown);
        boolean seen = bar.middle() > shown.left() && bar.middle() < shown.right();
        if (seen && !bar.pinned() && bar.items().getFirst().context()) dots(out, bar.middle(), y);
        return out;
    }

    private void line(List<Mark> out, Sign sign, Ink ink, Extent of, double y, Extent shown) {
        double width = 2 * factor;
        Mark.Stroke probe = Strokes.of(sign, Outline.circle(0, 0, 1), ink, width, factor);
        double turn = probe.dash().stream().mapToDouble(d -> d).sum();
        double left = of.left();
        double from = shown.left();
        // Cut off a whole number of dashes beyond the edge, so that they keep their place when the lane is moved.
        double start = left >= from || turn == 0 ? Math.max(left, from) : left + Math.floor((from - left) / turn) * turn;
        double end = Math.min(of.right(), shown.right());
        if (end <= start) return;
        out.add(Strokes.of(sign, new Outline.Maker().move(start, y).line(end, y).done(), ink, width, factor));
    }

    /// Where no text says when it began or ended, the line fades away.
    private void edge(List<Mark> out, Sign sign, Ink ink, double at, int way, double y, Extent shown) {
        int steps = 5;
        double step = EDGE * factor / steps;
        for (int i = 0; i < steps; i++) {
            double one = at + way * i * step;
            double two = at + way * (i + 1) * step;
            line(out, sign, ink.at(1 - (i + .5) / steps), new Extent(Math.min(one, two), Math.max(one, two)), y, shown);
        }
    }

    /// Boxes one in another, each a bit shorter: together they fade out without seams at any size.
    ///
    /// @param height in units of a scale of 1
    private void soft(List<Mark> out, Extent of, double y, double height, Ink ink, Extent shown) {
        double a = of.left() - BEYOND * of.length();
        double b = of.right() + BEYOND * of.length();
        double from = shown.left();
        double to = shown.right();
        double fade = FADE * (b - a);
        boolean level = a + fade <= from && b - fade >= to;
        int layers = level ? 1 : (int) Math.clamp(fade / (4 * factor), 3, 24);
        double cover = 1 - Math.pow(1 - COVER, 1.0 / layers);
        double h = height * factor;
        for (int i = 0; i < layers; i++) {
            double x = Math.max(from, a + fade * (i + .5) / layers);
            double end = Math.min(to, b - fade * (i + .5) / layers);
            if (end > x) out.add(new Mark.Fill(Outline.box(x, y - h / 2, end - x, h, 2 * factor), ink.at(cover)));
        }
    }
}
