package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.Story;
import dateline.analysis.Timeline;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import dateline.model.Filter;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What of a case is drawn.
///
/// @param actors ids: only what is between these, of a single one all of it; empty for everybody
public record Scope(ResolvedCase open, Filter filter, Set<String> actors) {
    /// All of it.
    public static Scope of(ResolvedCase open) {
        return new Scope(open, Filter.ALL, Set.of());
    }

    /// What of the case the filter leaves.
    public ResolvedCase left() {
        return open.left(filter);
    }

    public ActorGraph graph() {
        ActorGraph graph = ActorGraph.of(open, filter);
        return actors.isEmpty() ? graph : graph.among(actors);
    }

    public Timeline timeline(Timeline.By by) {
        Timeline timeline = Timeline.of(open, filter, by);
        return actors.isEmpty() ? timeline : timeline.among(open, actors);
    }

    /// The days on which something is added, each as often as something is.
    public List<LocalDate> days(Story.By by) {
        return Story.days(open, filter, actors, by);
    }

    Story story(Story.By by, List<LocalDate> dates) {
        return Story.of(open, filter, actors, by, dates);
    }

    /// Where the actors of the whole case stand.
    public Places places() {
        return Arranger.arrange(open);
    }
}
