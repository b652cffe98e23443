package dateline.chart.graph;

import dateline.chart.Shown;
import dateline.chart.Theme;

/// How a graph is drawn: in which colours, with which parts, how large.
public record GraphStyle(Theme theme, Shown shown, Sizes sizes) {}
