/// The actor graph as a pane: the picture of the case under a camera, and what pointer and keys do to it.
@NullMarked
package dateline.desk.graph;

import org.jspecify.annotations.NullMarked;
