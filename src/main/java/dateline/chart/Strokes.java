package dateline.chart;

import dateline.model.Sign;
import java.util.List;

/// How a relation's sign is dashed: cooperation solid, conflict dashed, neutral dotted.
public final class Strokes {
    private Strokes() {}

    /// @param scale 1 on the screen, 1.6 in a figure
    public static Mark.Stroke of(Sign sign, Outline path, Ink ink, double width, double scale) {
        return switch (sign) {
            case COOPERATION -> new Mark.Stroke(path, ink, width, List.of(), false);
            case CONFLICT -> new Mark.Stroke(
                    path, ink, width, List.of(Math.max(4.5 * scale, 2.6 * width), Math.max(3 * scale, 1.5 * width)), false);
            // A dash of no length with round ends is a dot.
            case NEUTRAL -> new Mark.Stroke(path, ink, width, List.of(.01, Math.max(3.6 * scale, 2.1 * width)), true);
        };
    }
}
