package dateline.chart.graph;

import dateline.chart.Box;
import dateline.model.Actor;

/// An actor at its place in the picture.
///
/// @param r radius of its shape
record Node(Actor actor, double x, double y, double r) {
    Box box() {
        return new Box(x - 1.16 * r, y - 1.16 * r, 2.32 * r, 2.32 * r);
    }
}
