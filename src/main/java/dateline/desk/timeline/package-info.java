/// The timeline as a pane: lanes over a period, what has no date beside them, and an overview of the whole case.
@NullMarked
package dateline.desk.timeline;

import org.jspecify.annotations.NullMarked;
