package dateline.chart;

import dateline.chart.graph.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A path of straight and curved pieces, independent of any drawing library.
public record Outline(List<Piece> pieces) {
    public Outline {
        pieces = List.copyOf(pieces);
    }

    /// One step of a path.
    public sealed interface Piece {
        record Move(double x, double y) implements Piece {}

        record Line(double x, double y) implements Piece {}

        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Piece {}

        record Close() implements Piece {}
    }

    public static Outline polygon(double... xy) {
        Maker maker = new Maker();
        for (int i = 0; i < xy.length; i += 2)
            if (i == 0) maker.move(xy[0], xy[1]);
            else maker.line(xy[i], xy[i + 1]);
        return maker.close().done();
    }

    public static Outline circle(double x, double y, double r) {
        double k = .5522847498 * r;
        return new Maker()
                .move(x + r, y)
                .curve(x + r, y + k, x + k, y + r, x, y + r)
                .curve(x - k, y + r, x - r, y + k, x - r, y)
                .curve(x - r, y - k, x - k, y - r, x, y - r)
                .curve(x + k, y - r, x + r, y - k, x + r, y)
                .close()
                .done();
    }

    public static Outline box(double x, double y, double w, double h, double corner) {
        double c = Math.min(corner, Math.min(w, h) / 2);
        double k = c * (1 - .5522847498);
        return new Maker()
                .move(x + c, y)
                .line(x + w - c, y)
                .curve(x + w - k, y, x + w, y + k, x + w, y + c)
                .line(x + w, y + h - c)
                .curve(x + w, y + h - k, x + w - k, y + h, x + w - c, y + h)
                .line(x + c, y + h)
                .curve(x + k, y + h, x, y + h - k, x, y + h - c)
                .line(x, y + c)
                .curve(x, y + k, x + k, y, x + c, y)
                .close()
                .done();
    }

    /// This outline scaled about the origin and then moved.
    public Outline placed(double scale, double dx, double dy) {
        List<Piece> out = new ArrayList<>(pieces.size());
        for (Piece piece : pieces)
            out.add(
                    switch (piece) {
                        case Piece.Move m -> new Piece.Move(m.x * scale + dx, m.y * scale + dy);
                        case Piece.Line l -> new Piece.Line(l.x * scale + dx, l.y * scale + dy);
                        case Piece.Curve c -> new Piece.Curve(
                                c.x1 * scale + dx,
                                c.y1 * scale + dy,
                                c.x2 * scale + dx,
                                c.y2 * scale + dy,
                                c.x * scale + dx,
                                c.y * scale + dy);
                        case Piece.Close c -> c;
                    });
        return new Outline(out);
    }

    /// As the `d` of an SVG path, two decimals.
    public String svg() {
        StringBuilder d = new StringBuilder();
        for (Piece piece : pieces)
            switch (piece) {
                case Piece.Move m -> d.append('M').append(n(m.x)).append(' ').append(n(m.y));
                case Piece.Line l -> d.append('L').append(n(l.x)).append(' ').append(n(l.y));
                case Piece.Curve c -> d.append('C').append(n(c.x1)).append(' ').append(n(c.y1)).append(' ')
                        .append(n(c.x2)).append(' ').append(n(c.y2)).append(' ').append(n(c.x)).append(' ').append(n(c.y));
                case Piece.Close c -> d.append('Z');
            }
        return d.toString();
    }

    private static String n(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        text = text.replaceFirst("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }

    /// Collects the pieces of an outline.
    public static final class Maker {
        private final List<Piece> pieces = new ArrayList<>();

        public Maker move(double x, double y) {
            pieces.add(new Piece.Move(x, y));
            return this;
        }

        public Maker line(double x, double y) {
            pieces.add(new Piece.Line(x, y));
            return this;
        }

        public Maker curve(double x1, double y1, double x2, double y2, double x, double y) {
            pieces.add(new Piece.Curve(x1, y1, x2, y2, x, y));
            return this;
        }

        /// A curve with one control point from `(fromX, fromY)`.
        public Maker quad(double fromX, double fromY, double cx, double cy, double x, double y) {
            return curve(
                    fromX + (cx - fromX) * 2 / 3, fromY + (cy - fromY) * 2 / 3, x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, x, y);
        }

        public Maker close() {
            pieces.add(new Piece.Close());
            return this;
        }

        public Outline done() {
            return new Outline(pieces);
        }
    }
}
