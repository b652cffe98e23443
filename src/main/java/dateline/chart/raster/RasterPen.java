package dateline.chart.raster;

import dateline.chart.Face;
import dateline.chart.Mark;
import dateline.chart.Outline.Piece;
import dateline.chart.Outline;
import dateline.chart.Pen;
import dateline.chart.Typeface;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// Draws any mark on pixels: for the few that change from frame to frame, such as a dragged actor and its lines.
public final class RasterPen implements Pen {
    private final Pixels pixels;
    private final View view;
    private final Map<Object, Tile> words;
    private final Deque<Double> strengths = new ArrayDeque<>(List.of(1.0));

    private record Word(String text, Face face, double size, int rgb, double zoom) {}

    /// @param words drawn before, to be put down again
    RasterPen(Pixels pixels, View view, Map<Object, Tile> words) {
        this.pixels = pixels;
        this.view = view;
        this.words = words;
    }

    /// Whether letters of this size are large enough to be read.
    boolean readable(double size, Detail detail) {
        return size * view.zoom() / view.density() >= detail.leastWord();
    }

    @Override
    public void fill(Mark.Fill fill) {
        new Area(flat(fill.outline())).fill(pixels, fill.ink().rgb(), fill.ink().alpha() * strengths.getLast());
    }

    @Override
    public void stroke(Mark.Stroke stroke) {
        int alpha = (int) (stroke.ink().alpha() * strengths.getLast() * 256);
        for (double[] path : flat(stroke.outline()))
            Dashes.draw(pixels, path, stroke.width() * view.zoom(), stroke.dash(), view.zoom(), stroke.ink().rgb(), alpha);
    }

    @Override
    public void text(Mark.Text text) {
        double width = Typeface.width(text.text(), text.face(), text.size());
        double x = text.x() + width / 2;
        double y = text.y() - text.size() * .3;
        Tile tile = words.computeIfAbsent(new Word(text.text(), text.face(), text.size(), text.ink().rgb(), view.zoom()),
                none -> Tile.of(List.of(text), x, y, width / 2 + 2, text.size(), view.zoom()));
        pixels.stamp(tile, view.x(x), view.y(y), (int) (256 * strengths.getLast()));
    }

    @Override
    public void open(Mark.Group group, double strength) {
        strengths.addLast(strengths.getLast() * strength);
    }

    @Override
    public void close() {
        strengths.removeLast();
    }

    /// The outline as straight pieces in pixels, one row of x, y, x, y … for each part.
    private List<double[]> flat(Outline outline) {
        List<double[]> parts = new ArrayList<>();
        List<Double> part = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (Piece piece : outline.pieces())
            switch (piece) {
                case Piece.Move m -> {
                    end(parts, part);
                    x = point(part, m.x(), m.y())[0];
                    y = m.y();
                }
                case Piece.Line l -> {
                    x = point(part, l.x(), l.y())[0];
                    y = l.y();
                }
                case Piece.Curve c -> {
                    int steps = (int) Math.clamp(Math.sqrt(view.zoom() * (Math.abs(c.x() - x) + Math.abs(c.y() - y))), 3, 24);
                    for (int i = 1; i <= steps; i++) {
                        double t = (double) i / steps;
                        double u = 1 - t;
                        point(part, u * u * u * x + 3 * u * u * t * c.x1() + 3 * u * t * t * c.x2() + t * t * t * c.x(),
                                u * u * u * y + 3 * u * u * t * c.y1() + 3 * u * t * t * c.y2() + t * t * t * c.y());
                    }
                    x = c.x();
                    y = c.y();
                }
                case Piece.Close close -> {
                    if (part.size() >= 2) part.addAll(List.of(part.get(0), part.get(1)));
                }
            }
        end(parts, part);
        return parts;
    }

    private double[] point(List<Double> part, double x, double y) {
        part.add(view.x(x));
        part.add(view.y(y));
        return new double[] {x, y};
    }

    private static void end(List<double[]> parts, List<Double> part) {
        if (part.size() >= 4) parts.add(part.stream().mapToDouble(d -> d).toArray());
        part.clear();
    }
}
