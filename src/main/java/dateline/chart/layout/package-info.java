/// Places for actors: an actor graph is replayed into a GraphStream layout of our own, which yields Places.
/// Deterministic: the same graph and the same earlier places give the same result, bit for bit.
@NullMarked
package dateline.chart.layout;

import org.jspecify.annotations.NullMarked;

