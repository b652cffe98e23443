package dateline.chart;

import dateline.chart.Outline.Piece;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/// Draws on a Java2D surface: a bitmap or a page.
public final class AwtPen implements Pen {
    private final Graphics2D g;
    private final Deque<Composite> composites = new ArrayDeque<>();

    public AwtPen(Graphics2D g) {
        this.g = g;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    @Override
    public void fill(Mark.Fill fill) {
        g.setColor(colour(fill.ink()));
        g.fill(path(fill.outline()));
    }

    @Override
    public void stroke(Mark.Stroke stroke) {
        g.setColor(colour(stroke.ink()));
        int cap = stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float[] dash = dash(stroke.dash());
        g.setStroke(
                dash.length == 0
                        ? new BasicStroke((float) stroke.width(), cap, BasicStroke.JOIN_ROUND)
                        : new BasicStroke((float) stroke.width(), cap, BasicStroke.JOIN_ROUND, 10, dash, 0));
        g.draw(path(stroke.outline()));
    }

    @Override
    public void text(Mark.Text text) {
        g.setColor(colour(text.ink()));
        g.setFont(Typeface.font(text.face(), text.size()));
        g.drawString(text.text(), (float) text.x(), (float) text.y());
    }

    @Override
    public void open(Mark.Group group, double strength) {
        // a PDF page has none until one is set
        composites.push(Objects.requireNonNullElse(g.getComposite(), AlphaComposite.SrcOver));
        if (strength < 1) g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) strength));
    }

    @Override
    public void close() {
        g.setComposite(composites.pop());
    }

    private static Color colour(Ink ink) {
        return new Color(ink.rgb() >> 16 & 255, ink.rgb() >> 8 & 255, ink.rgb() & 255, (int) Math.round(ink.alpha() * 255));
    }

    private static float[] dash(List<Double> lengths) {
        float[] out = new float[lengths.size()];
        for (int i = 0; i < out.length; i++) out[i] = lengths.get(i).floatValue();
        return out;
    }

    public static Path2D path(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Piece piece : outline.pieces())
            switch (piece) {
                case Piece.Move m -> path.moveTo(m.x(), m.y());
                case Piece.Line l -> path.lineTo(l.x(), l.y());
                case Piece.Curve c -> path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Piece.Close close -> path.closePath();
            }
        return path;
    }
}
