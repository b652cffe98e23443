package dateline.chart.graph;

import dateline.analysis.Line;
import dateline.chart.Box;

/// The plate of a line with its word, where it stands.
///
/// @param notes the numbers of its sources
/// @param number in the key, 0 for one that has its word
record LinePlate(Line line, Box box, String words, String notes, int number) {}
