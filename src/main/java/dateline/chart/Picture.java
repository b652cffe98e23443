package dateline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A drawing ready to be put on a screen or into a file: marks in paint order and where things can be hit.
///
/// @param width and `height` in picture units (a pixel on the screen, 1/1920 of a slide's width)
/// @param targets what can be pointed at, uppermost last
/// @param words what it shows, for who cannot see it; empty where nobody has to be told
public record Picture(double width, double height, Ink background, List<Mark> marks, List<Target> targets, String words) {
    public Picture {
        marks = List.copyOf(marks);
        targets = List.copyOf(targets);
    }

    public Picture(double width, double height, Ink background, List<Mark> marks, List<Target> targets) {
        this(width, height, background, marks, targets, "");
    }

    public Picture told(String other) {
        return new Picture(width, height, background, marks, targets, other);
    }

    /// Where a thing can be hit: a circle, a box or along a curve.
    ///
    /// @param points x, y, x, y … of a curve; one point for a circle's or box's centre
    public record Target(Ref ref, Shape shape, List<Double> points, double reach, double reachY) {
        /// How `points` and `reach` are meant.
        public enum Shape {
            CIRCLE,
            BOX,
            CURVE
        }

        boolean holds(double x, double y, double slack) {
            return switch (shape) {
                case CIRCLE -> StrictMath.hypot(x - points.get(0), y - points.get(1)) <= reach + slack;
                case BOX -> Math.abs(x - points.get(0)) <= reach + slack && Math.abs(y - points.get(1)) <= reachY + slack;
                case CURVE -> {
                    for (int i = 0; i + 3 < points.size(); i += 2)
                        if (distance(x, y, points.get(i), points.get(i + 1), points.get(i + 2), points.get(i + 3)) <= reach + slack)
                            yield true;
                    yield false;
                }
            };
        }

        private static double distance(double x, double y, double ax, double ay, double bx, double by) {
            double length = (bx - ax) * (bx - ax) + (by - ay) * (by - ay);
            double t = length == 0 ? 0 : Math.clamp(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length, 0, 1);
            return StrictMath.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
        }
    }

    /// The uppermost thing at a point; `slack` widens every target (a shaky hand, a zoomed-out view).
    public Optional<Ref> at(double x, double y, double slack) {
        for (int i = targets.size() - 1; i >= 0; i--) if (targets.get(i).holds(x, y, slack)) return Optional.of(targets.get(i).ref());
        return Optional.empty();
    }

    /// Draws everything in order, its ground first.
    public void draw(Pen pen, Emphasis emphasis) {
        if (background.alpha() > 0) pen.fill(new Mark.Fill(Outline.box(0, 0, width, height, 0), background));
        for (Mark mark : marks) draw(mark, pen, emphasis);
    }

    private static void draw(Mark mark, Pen pen, Emphasis emphasis) {
        switch (mark) {
            case Mark.Fill fill -> pen.fill(fill);
            case Mark.Stroke stroke -> pen.stroke(stroke);
            case Mark.Text text -> pen.text(text);
            case Mark.Group group -> {
                pen.open(group, group.ref().map(emphasis::strength).orElse(1.0));
                for (Mark inner : group.marks()) draw(inner, pen, emphasis);
                pen.close();
            }
        }
    }

    /// The same without its ground, to lie on a slide of any colour.
    public Picture transparent() {
        return new Picture(width, height, background.at(0), marks, targets, words);
    }

    /// All texts in paint order, for checks and screen readers.
    public List<Mark.Text> texts() {
        return texts(marks);
    }

    public static List<Mark.Text> texts(List<Mark> marks) {
        List<Mark.Text> out = new ArrayList<>();
        collect(marks, out);
        return out;
    }

    private static void collect(List<Mark> from, List<Mark.Text> out) {
        for (Mark mark : from)
            if (mark instanceof Mark.Text text) out.add(text);
            else if (mark instanceof Mark.Group group) collect(group.marks(), out);
    }
}
