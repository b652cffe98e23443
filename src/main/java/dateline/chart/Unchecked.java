package dateline.chart;

import dateline.model.casefile.ResolvedCase;
import java.util.Collection;
import java.util.List;

/// What is not yet checked: a line, a mark or a row that holds one such reading carries a small hollow ring, what is checked
/// carries nothing.
public interface Unchecked {
    /// Where nothing is marked.
    Unchecked NONE = readings -> false;

    /// Whether any of the readings waits for the analyst.
    ///
    /// @param readings ids of events and ties
    boolean any(Collection<String> readings);

    static Unchecked of(ResolvedCase open) {
        return readings -> !open.checks().all(readings);
    }

    /// How wide the ring is beside numbers of that size.
    static double width(double size) {
        return .62 * size;
    }

    /// The ring.
    ///
    /// @param x its middle
    /// @param size of the numbers that it stands beside
    static Mark ring(double x, double y, double size, Theme theme) {
        double w = .1 * size;
        return new Mark.Stroke(Outline.circle(x, y, (width(size) - w) / 2), theme.subtle(), w, List.of(), false);
    }
}
