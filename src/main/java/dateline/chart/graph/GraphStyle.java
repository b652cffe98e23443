package dateline.chart.graph;

import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.Unchecked;

/// How a graph is drawn: in which colours, with which parts, how large.
///
/// @param unchecked whose plates carry a ring
public record GraphStyle(Theme theme, Shown shown, Sizes sizes, Unchecked unchecked) {
    /// Without rings.
    public GraphStyle(Theme theme, Shown shown, Sizes sizes) {
        this(theme, shown, sizes, Unchecked.NONE);
    }
}
