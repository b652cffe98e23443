package dateline.desk.shell;

import dateline.desk.part.Camera;
import dateline.model.Filter;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// How the desk of a case was left: not part of the case, kept beside it.
///
/// @param hidden names of hidden panes
/// @param sizes widths (heights of those below) of panes in pixels, by name
/// @param pinned whether the pane that folds in a narrow window stays beside the others
/// @param maximised the pane that fills the desk
/// @param cameras how the sheets of panes lie under them, by name
/// @param article the id of the article in the reader
public record Arrangement(
        Set<String> hidden,
        Map<String, Double> sizes,
        boolean pinned,
        Optional<String> maximised,
        Map<String, Camera> cameras,
        Optional<String> article,
        Filter filter) {
    public static final Arrangement FIRST =
            new Arrangement(Set.of(), Map.of(), false, Optional.empty(), Map.of(), Optional.empty(), Filter.ALL);

    public Arrangement {
        hidden = Collections.unmodifiableSet(new TreeSet<>(hidden));
        sizes = Collections.unmodifiableMap(new TreeMap<>(sizes));
        cameras = Collections.unmodifiableMap(new TreeMap<>(cameras));
    }

    /// The same desk with that article in the reader, under that filter.
    Arrangement reading(Optional<String> id, Filter through) {
        return new Arrangement(hidden, sizes, pinned, maximised, cameras, id, through);
    }
}
