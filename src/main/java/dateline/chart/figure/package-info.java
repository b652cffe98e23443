/// A case comes in, the pages of a figure go out: a graph or a timeline with title, legend, marking and source notes, as
/// much of it as finds room. Every kind of figure is a class here. Files and sizes on paper are not known.
@NullMarked
package dateline.chart.figure;

import org.jspecify.annotations.NullMarked;
