package dateline.chart.graph;

import dateline.chart.Box;
import java.util.List;

/// An actor's name, broken into rows, where it stands.
record NameLabel(Node node, List<String> lines, Box box) {}
