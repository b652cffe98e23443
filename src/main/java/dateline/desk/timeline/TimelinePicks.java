package dateline.desk.timeline;

import dateline.analysis.Timeline.Item;
import dateline.analysis.Timeline.Lane;
import dateline.chart.timeline.LaneThing;
import dateline.desk.work.Selection;
import dateline.desk.work.Workspace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is picked in the timeline: marks, what a box holds, lanes by their names.
final class TimelinePicks {
    private final Workspace work;

    TimelinePicks(Workspace work) {
        this.work = work;
    }

    /// Picks what was clicked; `more` adds.
    void pick(Optional<LaneThing> thing, boolean more) {
        if (thing.isPresent()) pick(List.of(thing.get()), more);
        else if (!more) work.select(Selection::cleared);
    }

    void pick(List<LaneThing> things, boolean more) {
        pickEvents(things.stream().flatMap(thing -> thing.items().stream()), more);
    }

    /// A lane's name picks its actor, or the events of its type.
    void pick(Lane lane, boolean more) {
        if (lane.actor().isEmpty()) {
            pickEvents(Stream.concat(lane.items().stream(), lane.undated().stream()), more);
            return;
        }
        Set<String> ids = new LinkedHashSet<>(more ? work.selection().get().actors() : Set.of());
        if (!ids.add(lane.id())) ids.remove(lane.id());
        work.select(s -> s.pickActors(ids));
    }

    private void pickEvents(Stream<Item> items, boolean more) {
        Set<String> ids = new LinkedHashSet<>(more ? work.selection().get().events() : Set.of());
        items.forEach(item -> ids.addAll(item.eventIds()));
        if (!ids.isEmpty()) work.select(s -> s.pickEvents(ids));
    }
}
