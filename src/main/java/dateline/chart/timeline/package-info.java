/// A timeline and a period come in, a drawing goes out: lanes, marks of what happened, their words and the axis below.
/// What stands round it is decided in `chart.figure`.
@NullMarked
package dateline.chart.timeline;

import org.jspecify.annotations.NullMarked;
