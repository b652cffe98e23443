package dateline.chart;

import dateline.model.Kind;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.List;

/// The shapes of actors and the marks of what is not established, as outlines.
public final class Symbols {
    private Symbols() {}

    /// The outline of an actor's shape with radius `r` about a point.
    public static Outline shape(Kind.Shape shape, double x, double y, double r) {
        return switch (shape) {
            case COUNTRY, UNKNOWN -> Outline.circle(x, y, r);
            case GOVERNMENT -> Outline.polygon(
                    x - .92 * r, y - .28 * r, x, y - 1.02 * r, x + .92 * r, y - .28 * r, x + .92 * r, y + .86 * r, x - .92 * r, y + .86 * r);
            case MILITARY -> shield(x, y, r);
            case ARMED_GROUP -> {
                double d = 1.22 * r;
                yield Outline.polygon(x, y - d, x + d, y, x, y + d, x - d, y);
            }
            case ORGANISATION -> Outline.box(x - .93 * r, y - .93 * r, 1.86 * r, 1.86 * r, .2 * r);
            case PERSON -> hexagon(x, y, 1.1 * r);
        };
    }

    private static Outline hexagon(double x, double y, double r) {
        double[] xy = new double[12];
        for (int i = 0; i < 6; i++) {
            xy[2 * i] = x + r * StrictMath.cos(Math.toRadians(60 * i - 90));
            xy[2 * i + 1] = y + r * StrictMath.sin(Math.toRadians(60 * i - 90));
        }
        return Outline.polygon(xy);
    }

    private static Outline shield(double x, double y, double r) {
        return new Outline.Maker()
                .move(x, y - 1.05 * r)
                .line(x + .9 * r, y - .78 * r)
                .line(x + .9 * r, y + .05 * r)
                .curve(x + .9 * r, y + .62 * r, x + .45 * r, y + .92 * r, x, y + 1.1 * r)
                .curve(x - .45 * r, y + .92 * r, x - .9 * r, y + .62 * r, x - .9 * r, y + .05 * r)
                .line(x - .9 * r, y - .78 * r)
                .close()
                .done();
    }

    /// Everything that makes an actor: ring of background, shape, icon.
    public static List<Mark> actor(Kind.Shape shape, double x, double y, double r, Theme theme) {
        List<Mark> marks = new ArrayList<>();
        double ring = Math.max(2, r * .14);
        marks.add(new Mark.Stroke(shape(shape, x, y, r), theme.background(), 2 * ring, List.of(), false));
        if (shape == Kind.Shape.UNKNOWN) {
            Ink ink = theme.kind(shape);
            marks.add(new Mark.Fill(shape(shape, x, y, r), theme.background()));
            marks.add(new Mark.Stroke(shape(shape, x, y, r - .06 * r), ink, .12 * r, List.of(.28 * r, .2 * r), false));
            marks.add(new Mark.Fill(Icons.of(shape).placed(1.5 * r, x, y), ink));
            return marks;
        }
        marks.add(new Mark.Fill(shape(shape, x, y, r), theme.kind(shape)));
        double size = shape == Kind.Shape.ARMED_GROUP ? 1.2 * r : 1.25 * r;
        double down = shape == Kind.Shape.GOVERNMENT ? .1 * r : 0;
        marks.add(new Mark.Fill(Icons.of(shape).placed(size, x, y + down), theme.onKind()));
        return marks;
    }

    /// The mark of a status, a hollow circle of diameter `d` with its sign; nothing for what occurred.
    public static List<Mark> status(Status status, double x, double y, double d, Ink ink, Ink background) {
        if (status.established()) return List.of();
        double r = d / 2;
        double w = d * 1.4 / 14.5;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(Outline.circle(x, y, r), background));
        marks.add(new Mark.Stroke(Outline.circle(x, y, r - w / 2), ink, w, List.of(), false));
        switch (status) {
            case CLAIMED -> {
                marks.add(new Mark.Fill(comma(x - .2 * d, y, d), ink));
                marks.add(new Mark.Fill(comma(x + .14 * d, y, d), ink));
            }
            case PLANNED -> marks.add(new Mark.Stroke(
                    new Outline.Maker().move(x, y - .27 * d).line(x, y).line(x + .19 * d, y + .12 * d).done(), ink, w, List.of(), true));
            case POSSIBLE -> {
                marks.add(new Mark.Stroke(question(x, y, d), ink, w, List.of(), true));
                marks.add(new Mark.Fill(Outline.circle(x, y + .27 * d, .062 * d), ink));
            }
            case DENIED -> marks.add(new Mark.Stroke(
                    new Outline.Maker().move(x - .33 * d, y + .33 * d).line(x + .33 * d, y - .33 * d).done(), ink, w, List.of(), false));
            case OCCURRED -> {}
        }
        return marks;
    }

    /// One half of an opening quotation mark.
    private static Outline comma(double x, double y, double d) {
        double s = .115 * d;
        return new Outline.Maker()
                .move(x - s, y + .03 * d)
                .curve(x - s, y - .14 * d, x - .2 * s, y - .2 * d, x + s, y - .22 * d)
                .line(x + s, y - .13 * d)
                .curve(x + .2 * s, y - .11 * d, x, y - .06 * d, x, y - .02 * d)
                .line(x + s, y - .02 * d)
                .line(x + s, y + .16 * d)
                .line(x - s, y + .16 * d)
                .close()
                .done();
    }

    private static Outline question(double x, double y, double d) {
        return new Outline.Maker()
                .move(x - .14 * d, y - .12 * d)
                .curve(x - .14 * d, y - .34 * d, x + .16 * d, y - .34 * d, x + .15 * d, y - .12 * d)
                .curve(x + .14 * d, y, x, y - .02 * d, x, y + .12 * d)
                .done();
    }
}
