package dateline.desk.timeline;

import dateline.chart.timeline.LaneThing;
import dateline.chart.timeline.Period;
import java.util.Optional;

/// What keys and pointer can do to the timeline: move through time and lanes, and through the marks.
interface TimelineMoves {
    /// The stretch of time that is shown.
    Period period();

    /// Shows another stretch of time.
    void look(Period wish);

    void fitAll();

    /// Makes time finer (above 1) or coarser about a day.
    void zoom(double factor, double about);

    void zoomOn(LaneThing thing);

    /// Moves the window on when there is more in that direction; false at the end.
    boolean further(int way);

    int laneCount();

    /// Moves by so many lanes.
    void scroll(int by);

    /// Scrolls as little as brings a lane into view.
    void reveal(int lane);

    /// The mark that the keyboard is at.
    Optional<LaneThing> cursor();

    void moveTo(LaneThing thing);

    void hover(Optional<LaneThing> thing);

    /// Picks what was clicked; `more` adds.
    void pick(Optional<LaneThing> thing, boolean more);
}
