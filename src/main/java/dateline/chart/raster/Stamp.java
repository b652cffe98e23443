package dateline.chart.raster;

import dateline.chart.Mark;
import dateline.chart.Ref;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An actor, a name or a word on a line: small, drawn once as a [Tile] and put down in every frame.
///
/// @param look what has the same look shares one tile
/// @param word size of its letters in picture units; 0 for an actor's shape
record Stamp(Optional<Ref> ref, Object look, List<Mark> marks, double x, double y, double reachX, double reachY, double word) {
    /// One and the same, however alike: comparing whole pictures in every frame would take longer than drawing them.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    boolean inside(View view, Pixels pixels) {
        return pixels.meets(view.x(x - reachX) - 2, view.y(y - reachY) - 2, view.x(x + reachX) + 2, view.y(y + reachY) + 2);
    }
}
