package dateline.desk.timeline;

import dateline.analysis.Timeline;
import dateline.desk.work.Selection;
import dateline.model.casefile.ResolvedCase;

/// What the pane shows, for the benchmarks.
public final class TimelinePane {
    private TimelinePane() {}

    public static Object model(ResolvedCase open, Selection selection) {
        return TimelineModel.of(new TimelineModel.Question(open, selection.filter(), Timeline.By.ACTOR));
    }
}
