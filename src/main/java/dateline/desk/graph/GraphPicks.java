package dateline.desk.graph;

import dateline.analysis.Line;
import dateline.chart.Ref;
import dateline.desk.work.Selection;
import dateline.desk.work.Workspace;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is picked in the graph: what was clicked, drawn round, joined to it.
final class GraphPicks {
    private final Workspace work;
    private final Supplier<GraphModel> shown;
    private final Consumer<String> opening;

    /// @param shown what the pane shows now
    /// @param opening draws the actors of a group one by one
    GraphPicks(Workspace work, Supplier<GraphModel> shown, Consumer<String> opening) {
        this.work = work;
        this.shown = shown;
        this.opening = opening;
    }

    /// What it picks from.
    GraphModel model() {
        return shown.get();
    }

    /// Picks what was clicked; `more` adds or, when it is picked already, takes away.
    void pick(Optional<Ref> ref, boolean more) {
        if (ref.isEmpty()) {
            if (!more) work.select(Selection::cleared);
            return;
        }
        switch (ref.get()) {
            case Ref.ActorRef actor -> {
                Set<String> ids = new LinkedHashSet<>(more ? work.selection().get().actors() : Set.of());
                Set<String> behind = model().groups().behind(actor.id());
                if (!ids.addAll(behind) && more) ids.removeAll(behind);
                work.select(s -> s.pickActors(ids));
            }
            case Ref.LineRef line -> model().line(line.id()).ifPresent(found -> {
                Set<String> ids = new LinkedHashSet<>(more ? work.selection().get().events() : Set.of());
                ids.addAll(GraphModel.parts(found));
                work.select(s -> s.pickEvents(ids));
            });
            case Ref.EventRef none -> {}
        }
    }

    void pickActors(Set<String> ids, boolean more) {
        Set<String> all = new LinkedHashSet<>(more ? work.selection().get().actors() : Set.of());
        all.addAll(ids);
        work.select(s -> s.pickActors(all));
    }

    /// A double click: a group opens, everything else grows the selection.
    void enter(Optional<Ref> ref) {
        if (ref.isPresent() && model().groups().isGroup(ref.get().id())) opening.accept(ref.get().id());
        else grow();
    }

    /// The same by keyboard: the group that is picked opens.
    void openOrGrow() {
        Set<String> groups = new LinkedHashSet<>();
        for (String id : work.selection().get().actors()) groups.add(model().groups().shown(id));
        groups.removeIf(id -> !model().groups().isGroup(id));
        if (groups.size() != 1) grow();
        else enter(Optional.of(new Ref.ActorRef(groups.iterator().next())));
    }

    /// Grows the selection by one step.
    void grow() {
        Set<String> from = new LinkedHashSet<>(work.selection().get().actors());
        for (Line line : model().linesOf(work.selection().get().events())) {
            from.add(line.a());
            from.add(line.b());
        }
        Set<String> drawn = new LinkedHashSet<>();
        for (String id : from) drawn.add(model().groups().shown(id));
        Set<String> grown = new LinkedHashSet<>();
        for (String id : model().graph().neighbours(drawn)) grown.addAll(model().groups().behind(id));
        if (!from.isEmpty()) work.select(s -> s.pickActors(grown));
    }

    void all() {
        work.select(s -> s.pickActors(model().actorIds()));
    }

    void invert() {
        Set<String> rest = new LinkedHashSet<>(model().actorIds());
        rest.removeAll(work.selection().get().actors());
        work.select(s -> s.pickActors(rest));
    }
}
