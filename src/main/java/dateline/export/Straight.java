package dateline.export;

import dateline.chart.Mark;
import dateline.chart.Outline.Piece;
import dateline.chart.Outline;
import dateline.chart.Ref;
import java.util.List;
import java.util.Optional;

/// A line that runs straight from one actor to the other, from tip to tip of its arrow heads.
///
/// @param startHead and `endHead` whether there is an arrow head
/// @param hollow whether heads are drawn hollow: not established
/// @param head how long they are, in picture units
record Straight(
        Ref.LineRef ref, String title, Mark.Stroke stroke, double x1, double y1, double x2, double y2,
        boolean startHead, boolean endHead, boolean hollow, double head) {
    /// At most so far, in picture units, a straight line's middle is off its chord.
    private static final double OFF = .6;

    /// Empty for a bent line, which no straight connector can stand for.
    static Optional<Straight> of(Ref.LineRef ref, Mark.Group path) {
        if (path.marks().isEmpty() || !(path.marks().getFirst() instanceof Mark.Stroke stroke)) return Optional.empty();
        List<Piece> pieces = stroke.outline().pieces();
        if (pieces.size() != 2 || !(pieces.get(0) instanceof Piece.Move from) || !(pieces.get(1) instanceof Piece.Curve to)) return Optional.empty();
        if (off(from, to) > OFF) return Optional.empty();
        double[] start = {from.x(), from.y()};
        double[] end = {to.x(), to.y()};
        boolean startHead = false;
        boolean endHead = false;
        boolean hollow = false;
        double head = 0;
        for (Mark mark : path.marks().subList(1, path.marks().size())) {
            if (mark instanceof Mark.Stroke) hollow = true;
            double[] tip = mark instanceof Mark.Fill fill ? tip(fill.outline()) : new double[0];
            if (tip.length == 0) continue;
            head = Math.max(head, tip[2]);
            boolean atEnd = Math.hypot(tip[0] - to.x(), tip[1] - to.y()) < Math.hypot(tip[0] - from.x(), tip[1] - from.y());
            if (atEnd) end = tip;
            else start = tip;
            endHead |= atEnd;
            startHead |= !atEnd;
        }
        return Optional.of(new Straight(ref, path.title(), stroke, start[0], start[1], end[0], end[1], startHead, endHead, hollow, head));
    }

    private static double off(Piece.Move a, Piece.Curve b) {
        double length = Math.max(1e-6, Math.hypot(b.x() - a.x(), b.y() - a.y()));
        double first = Math.abs((b.x() - a.x()) * (b.y1() - a.y()) - (b.y() - a.y()) * (b.x1() - a.x())) / length;
        double second = Math.abs((b.x() - a.x()) * (b.y2() - a.y()) - (b.y() - a.y()) * (b.x2() - a.x())) / length;
        return Math.max(first, second);
    }

    /// An arrow head begins at its tip and goes on to the first end of its base: x and y of the tip, and its length.
    private static double[] tip(Outline head) {
        if (head.pieces().size() < 4 || !(head.pieces().get(0) instanceof Piece.Move tip)) return new double[0];
        if (!(head.pieces().get(1) instanceof Piece.Line left) || !(head.pieces().get(3) instanceof Piece.Line right)) return new double[0];
        double length = Math.hypot((left.x() + right.x()) / 2 - tip.x(), (left.y() + right.y()) / 2 - tip.y());
        return new double[] {tip.x(), tip.y(), length};
    }
}
