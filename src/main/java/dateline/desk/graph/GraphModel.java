package dateline.desk.graph;

import dateline.analysis.ActorGraph;
import dateline.analysis.CaseView;
import dateline.analysis.Groups;
import dateline.analysis.Line;
import dateline.chart.Emphasis;
import dateline.desk.work.Selection;
import dateline.model.Actor;
import dateline.model.Filter;
import dateline.model.casefile.ResolvedCase;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the graph pane shows of a case and a selection.
///
/// @param graph what passes the filter, or all with the rest marked; communities of a graph that cannot be read are one
/// actor each
/// @param groups what is drawn for what
record GraphModel(ActorGraph graph, int allActors, Groups groups) {
    /// Before anything is known.
    static final GraphModel NONE = new GraphModel(new ActorGraph(List.of(), List.of(), Map.of(), List.of()), 0);

    GraphModel(ActorGraph graph, int allActors) {
        this(graph, allActors, Groups.none(graph));
    }

    /// @param opened groups that are drawn one by one
    /// @param grouped whether there are groups at all
    static GraphModel of(ResolvedCase open, Filter filter, Set<String> opened, boolean grouped) {
        CaseView view = CaseView.of(open, filter);
        Groups groups = grouped ? view.groups(opened) : Groups.none(view.graph());
        return new GraphModel(groups.graph(), view.participants(), groups);
    }

    /// Whether some stand for many.
    boolean grouped() {
        return !groups.members().isEmpty();
    }

    private String left() {
        return graph.leftOutWords().isEmpty() ? "" : " (" + graph.leftOutWords() + ")";
    }

    String about() {
        if (graph.actors().isEmpty()) return "";
        if (grouped()) {
            int alone = graph.actors().size() - groups.members().size();
            return groups.members().size() + " groups" + (alone > 0 ? " and " + alone + " single actors" : "") + " of " + allActors + " actors"
                    + left() + "; double-click opens a group";
        }
        String actors = graph.actors().size() == allActors ? allActors + " actors" : graph.actors().size() + " of " + allActors + " actors";
        return actors + left() + ", " + graph.lines().size() + (graph.lines().size() == 1 ? " line" : " lines");
    }

    /// What of the graph is picked, kept at full strength or faded.
    Emphasis emphasis(Selection selection, Set<String> hovered) {
        Set<String> picked = new LinkedHashSet<>();
        for (String id : selection.actors()) picked.add(groups.shown(id));
        Set<String> kept = new HashSet<>(picked.isEmpty() ? Set.of() : around(picked));
        for (Line line : linesOf(selection.events())) {
            picked.add(line.id());
            kept.addAll(List.of(line.id(), line.a(), line.b()));
        }
        for (String id : hovered) kept.addAll(kept.isEmpty() ? Set.of() : Set.of(id));
        return new Emphasis(picked, hovered, kept, faded());
    }

    /// The picked ones, their neighbours, and the lines to them.
    private Set<String> around(Set<String> picked) {
        Set<String> kept = new HashSet<>(graph.neighbours(picked));
        for (Line line : graph.lines()) if (picked.contains(line.a()) || picked.contains(line.b())) kept.add(line.id());
        return kept;
    }

    /// Lines that do not pass the filter, and those whom no other line joins.
    private Set<String> faded() {
        Set<String> faded = new HashSet<>();
        Set<String> alive = new HashSet<>();
        for (Line line : graph.lines()) {
            if (line.passes()) alive.addAll(List.of(line.a(), line.b()));
            else faded.add(line.id());
        }
        for (Actor actor : graph.actors()) if (!alive.contains(actor.id())) faded.add(actor.id());
        return faded;
    }

    List<Line> linesOf(Set<String> eventsAndTies) {
        if (eventsAndTies.isEmpty()) return List.of();
        return graph.lines().stream()
                .filter(line -> line.eventIds().stream().anyMatch(eventsAndTies::contains) || line.tieIds().stream().anyMatch(eventsAndTies::contains))
                .toList();
    }

    Optional<Line> line(String id) {
        return graph.lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    Set<String> actorIds() {
        Set<String> ids = new LinkedHashSet<>();
        for (Actor actor : graph.actors()) ids.addAll(groups.behind(actor.id()));
        return ids;
    }

    static Set<String> parts(Line line) {
        Set<String> ids = new LinkedHashSet<>(line.eventIds());
        ids.addAll(line.tieIds());
        return ids;
    }
}
