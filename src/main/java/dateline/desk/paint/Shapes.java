package dateline.desk.paint;

import dateline.chart.Emphasis;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Picture;
import dateline.chart.Strokes;
import dateline.chart.Symbols;
import dateline.chart.Theme;
import dateline.model.Kind;
import dateline.model.Sign;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/// The symbols of pictures as small nodes, so that lists, cards and texts show the same shapes and dashes as the graph.
public final class Shapes {
    /// Width of a bar beside a text.
    private static final double BAR = 3;

    private Shapes() {}

    /// An actor's shape in a square of `size` pixels.
    public static Canvas actor(Kind.Shape shape, double size, Theme theme) {
        double r = size / 2.5;
        return drawn(Symbols.actor(shape, size / 2, size / 2, r, theme).subList(1, Symbols.actor(shape, 0, 0, r, theme).size()), size, size);
    }

    /// The mark of a status; empty for what occurred.
    public static Canvas status(Status status, Sign sign, double size, Theme theme) {
        return drawn(Symbols.status(status, size / 2, size / 2, size, theme.sign(sign), theme.background().at(0)), size, size);
    }

    /// A short piece of line in a sign's colour and dash.
    public static Canvas line(Sign sign, double width, Theme theme) {
        List<Mark> marks = new ArrayList<>();
        marks.add(Strokes.of(
                sign, new Outline.Maker().move(1, 5).line(width - 1, 5).done(), theme.sign(sign), 2, 1));
        return drawn(marks, width, 10);
    }

    private static Canvas drawn(List<Mark> marks, double w, double h) {
        Canvas canvas = new Canvas(w, h);
        Picture picture = new Picture(w, h, Ink.of("#ffffff").at(0), marks, List.of());
        picture.draw(new CanvasPen(canvas.getGraphicsContext2D()), Emphasis.NONE);
        canvas.setMouseTransparent(true);
        return canvas;
    }

    /// An upright line beside a text, dashed as the sign's lines are in the graph.
    public static Line bar(Sign sign, Ink ink, double x, double top, double bottom) {
        Mark.Stroke stroke = Strokes.of(sign, new Outline.Maker().move(x, top).line(x, bottom).done(), ink, BAR, 1);
        Line line = new Line(x, top, x, bottom);
        line.setStroke(CanvasPen.colour(stroke.ink()));
        line.setStrokeWidth(stroke.width());
        line.getStrokeDashArray().setAll(stroke.dash());
        line.setStrokeLineCap(stroke.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        return line;
    }
}
