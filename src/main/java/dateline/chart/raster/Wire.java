package dateline.chart.raster;

import dateline.chart.Mark;
import dateline.chart.Outline.Piece;
import dateline.chart.Ref;
import java.util.ArrayList;
import java.util.List;

/// A line of the graph, ready to be drawn many times: a curve and its heads.
final class Wire {
    /// Bends smaller than this many pixels look straight.
    private static final double STRAIGHT = .7;

    /// Heads smaller than this many pixels are not seen.
    private static final double HEAD = 2.5;

    final Ref ref;
    private final Mark.Stroke stroke;
    private final double[] curve;
    private final double bend;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final List<Mark> heads;
    private final double head;

    private Wire(Ref ref, Mark.Stroke stroke, double[] curve, List<Mark> heads, double head) {
        this.ref = ref;
        this.stroke = stroke;
        this.curve = curve;
        this.heads = heads;
        this.head = head;
        bend = Math.hypot(curve[2] - (2 * curve[0] + curve[6]) / 3, curve[3] - (2 * curve[1] + curve[7]) / 3);
        double reach = Math.max(head, stroke.width());
        left = Math.min(Math.min(curve[0], curve[2]), Math.min(curve[4], curve[6])) - reach;
        right = Math.max(Math.max(curve[0], curve[2]), Math.max(curve[4], curve[6])) + reach;
        top = Math.min(Math.min(curve[1], curve[3]), Math.min(curve[5], curve[7])) - reach;
        bottom = Math.max(Math.max(curve[1], curve[3]), Math.max(curve[5], curve[7])) + reach;
    }

    /// What the group of a line draws: its path first, then heads.
    static Wire of(Ref ref, List<Mark> marks) {
        if (!(marks.getFirst() instanceof Mark.Stroke stroke)) throw new IllegalArgumentException("a line that begins with " + marks.getFirst());
        double[] curve = new double[8];
        List<Piece> pieces = stroke.outline().pieces();
        if (!(pieces.get(0) instanceof Piece.Move m) || !(pieces.get(1) instanceof Piece.Curve c))
            throw new IllegalArgumentException("a line that is no curve: " + stroke.outline());
        double[] all = {m.x(), m.y(), c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y()};
        System.arraycopy(all, 0, curve, 0, 8);
        List<Mark> heads = List.copyOf(marks.subList(1, marks.size()));
        return new Wire(ref, stroke, curve, heads, heads.isEmpty() ? 0 : length(heads.getFirst()));
    }

    private static double length(Mark head) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        if (head instanceof Mark.Fill fill)
            for (Piece piece : fill.outline().pieces())
                if (piece instanceof Piece.Line l) {
                    xs.add(l.x());
                    ys.add(l.y());
                } else if (piece instanceof Piece.Move m) {
                    xs.add(m.x());
                    ys.add(m.y());
                }
        if (xs.size() < 2) return 0;
        return Math.hypot(xs.get(1) - xs.get(0), ys.get(1) - ys.get(0));
    }

    boolean inside(View view, Pixels pixels) {
        return pixels.meets(view.x(left), view.y(top), view.x(right), view.y(bottom));
    }

    void draw(Pixels pixels, View view, double strength, Detail detail, RasterPen pen) {
        double zoom = view.zoom();
        int alpha = (int) (stroke.ink().alpha() * strength * 256);
        boolean straight = !detail.fine() && bend * zoom < STRAIGHT;
        int steps = straight ? 1 : (int) Math.clamp(Math.sqrt(bend * zoom) * 2.2, 2, 24);
        double[] path = new double[2 * steps + 2];
        for (int i = 0; i <= steps; i++) {
            double t = (double) i / steps;
            double u = 1 - t;
            double a = u * u * u;
            double b = 3 * u * u * t;
            double c = 3 * u * t * t;
            double d = t * t * t;
            path[2 * i] = view.x(a * curve[0] + b * curve[2] + c * curve[4] + d * curve[6]);
            path[2 * i + 1] = view.y(a * curve[1] + b * curve[3] + c * curve[5] + d * curve[7]);
        }
        Dashes.draw(pixels, path, stroke.width() * zoom, stroke.dash(), zoom, stroke.ink().rgb(), alpha);
        if (heads.isEmpty() || !detail.fine() && head * zoom < HEAD) return;
        pen.open(new Mark.Group(java.util.Optional.empty(), "", List.of()), strength);
        for (Mark mark : heads)
            if (mark instanceof Mark.Fill fill) pen.fill(fill);
            else if (mark instanceof Mark.Stroke outline) pen.stroke(outline);
        pen.close();
    }
}
