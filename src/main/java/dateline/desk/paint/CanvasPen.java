package dateline.desk.paint;

import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline.Piece;
import dateline.chart.Outline;
import dateline.chart.Pen;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Draws a picture on a canvas.
public final class CanvasPen implements Pen {
    private final GraphicsContext g;
    private final Deque<Double> strengths = new ArrayDeque<>();

    public CanvasPen(GraphicsContext g) {
        this.g = g;
        g.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void fill(Mark.Fill fill) {
        g.setFill(colour(fill.ink()));
        trace(fill.outline());
        g.fill();
    }

    @Override
    public void stroke(Mark.Stroke stroke) {
        g.setStroke(colour(stroke.ink()));
        g.setLineWidth(stroke.width());
        g.setLineCap(stroke.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        g.setLineDashes(stroke.dash().stream().mapToDouble(d -> d).toArray());
        trace(stroke.outline());
        g.stroke();
    }

    @Override
    public void text(Mark.Text text) {
        g.setFill(colour(text.ink()));
        g.setFont(Fonts.of(text.face(), text.size()));
        g.fillText(text.text(), text.x(), text.y());
    }

    @Override
    public void open(Mark.Group group, double strength) {
        strengths.push(g.getGlobalAlpha());
        g.setGlobalAlpha(g.getGlobalAlpha() * strength);
    }

    @Override
    public void close() {
        g.setGlobalAlpha(strengths.pop());
    }

    public static Color colour(Ink ink) {
        return Color.rgb(ink.rgb() >> 16 & 255, ink.rgb() >> 8 & 255, ink.rgb() & 255, ink.alpha());
    }

    private void trace(Outline outline) {
        g.beginPath();
        for (Piece piece : outline.pieces())
            switch (piece) {
                case Piece.Move m -> g.moveTo(m.x(), m.y());
                case Piece.Line l -> g.lineTo(l.x(), l.y());
                case Piece.Curve c -> g.bezierCurveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Piece.Close close -> g.closePath();
            }
    }
}
