package dateline.chart.timeline;

import dateline.analysis.Timeline.Item;
import dateline.chart.Unchecked;
import java.util.List;
import java.util.function.Function;

/// What is written beside the marks of a timeline.
///
/// @param names the name of an actor
/// @param notes the numbers of the sources of happenings
/// @param unchecked what carries a ring
/// @param page where nobody can point at a mark: what has no date gets words too
public record LaneTexts(Function<String, String> names, Function<List<Item>, String> notes, Unchecked unchecked, boolean page) {
    /// For a pane, where sources are shown elsewhere.
    static LaneTexts screen(Function<String, String> names, Unchecked unchecked) {
        return new LaneTexts(names, items -> "", unchecked, false);
    }
}
