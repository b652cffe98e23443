package dateline.chart.graph;

import dateline.analysis.Line;
import dateline.chart.Box;

/// The plate of a line with its word, where it stands.
///
/// @param number in the key, 0 for one that has its word
record LinePlate(Line line, Box box, Text text, int number) {
    /// @param notes the numbers of its sources
    /// @param unchecked whether a ring follows them
    record Text(String words, String notes, boolean unchecked) {
        static final Text NONE = new Text("", "", false);
    }

    LinePlate moved(double dx, double dy) {
        return new LinePlate(line, box.moved(dx, dy), text, number);
    }
}
