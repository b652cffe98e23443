package dateline.desk.shell;

import dateline.model.Filter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// How the desk of a case was left: not part of the case, kept beside it.
///
/// @param hidden names of hidden panes
/// @param sizes widths (the timeline's height) of panes in pixels, by name
/// @param pinned whether the inspector stays a pane in a narrow window
/// @param maximised the pane that fills the desk
/// @param article the id of the article in the reader
/// @param camera zoom and shift of the graph
public record Arrangement(
        Set<String> hidden,
        Map<String, Double> sizes,
        boolean pinned,
        Optional<String> maximised,
        Optional<String> article,
        Filter filter,
        Camera camera) {
    public static final Arrangement FIRST = new Arrangement(
            Set.of(), Map.of(), false, Optional.empty(), Optional.empty(), Filter.ALL, new Camera(1, 0, 0));

    /// The graph's zoom (1: fits the pane) and shift in pixels.
    public record Camera(double zoom, double x, double y) {}

    public Arrangement {
        hidden = java.util.Collections.unmodifiableSet(new TreeSet<>(hidden));
        sizes = java.util.Collections.unmodifiableMap(new TreeMap<>(sizes));
    }
}
