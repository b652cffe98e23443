package dateline.analysis;

import java.util.ArrayList;
import java.util.List;

/// On what the days of happenings rest.
///
/// @param stated in their own sentences
/// @param context in other words of their articles
/// @param reported on nothing but the day of an article
/// @param undated how many have none
public record DayCounts(int stated, int context, int reported, int undated) {
    static final DayCounts NONE = new DayCounts(0, 0, 0, 0);

    static DayCounts of(List<Timeline.Item> items) {
        int context = 0;
        int reported = 0;
        int undated = 0;
        for (Timeline.Item item : items) {
            if (!item.dated()) undated++;
            else if (item.reported()) reported++;
            else if (item.context()) context++;
        }
        return new DayCounts(items.size() - context - reported - undated, context, reported, undated);
    }

    /// "18 stated, 5 from context, 4 reported, 4 undated".
    public String words() {
        return words("");
    }

    /// The same, with a word on those that are only reported.
    public String words(String ofReported) {
        List<String> parts = new ArrayList<>();
        if (stated > 0) parts.add(stated + " stated");
        if (context > 0) parts.add(context + " from context");
        if (reported > 0) parts.add(reported + " reported" + ofReported);
        if (undated > 0) parts.add(undated + " undated");
        return String.join(", ", parts);
    }
}
