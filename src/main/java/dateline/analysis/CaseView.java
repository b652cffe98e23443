package dateline.analysis;

import dateline.model.Event;
import dateline.model.Filter;
import dateline.model.Happening;
import dateline.model.Lazy;
import dateline.model.ResolvedCase;
import dateline.model.When;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// A case as one filter shows it: its graph, its timelines and what else several panes ask for, each made once, when
/// first asked for, and kept with the case. Immutable and safe on many threads, so that a job can make what panes show.
public final class CaseView {
    private final ResolvedCase open;
    private final Filter filter;
    private final Lazy<ActorGraph> graph;
    private final Map<Timeline.By, Lazy<Timeline>> timelines = new EnumMap<>(Timeline.By.class);
    private final Lazy<Integer> participants;
    private final Lazy<Counts> counts;
    private volatile Opened groups;

    /// Happenings of the case, those of them that pass the filter, and those without any date.
    public record Counts(int all, int passing, int undated) {}

    /// @param ids of groups whose members are drawn one by one
    private record Opened(Set<String> ids, Lazy<Groups> drawn) {}

    private CaseView(ResolvedCase open, Filter filter) {
        this.open = open;
        this.filter = filter;
        graph = new Lazy<>(() -> ActorGraph.of(open, filter));
        for (Timeline.By by : Timeline.By.values()) timelines.put(by, new Lazy<>(() -> Timeline.of(open, filter, by)));
        participants = new Lazy<>(() -> (int) open.takingPart().stream().filter(open.actors()::has).count());
        counts = new Lazy<>(this::count);
        groups = opened(Set.of());
    }

    /// The same for every pane that asks with the same filter.
    public static CaseView of(ResolvedCase open, Filter filter) {
        return open.kept(filter, CaseView.class, () -> new CaseView(open, filter));
    }

    public ResolvedCase open() {
        return open;
    }

    public Filter filter() {
        return filter;
    }

    public ActorGraph graph() {
        return graph.get();
    }

    public Timeline timeline(Timeline.By by) {
        Lazy<Timeline> timeline = timelines.get(by);
        return timeline == null ? Timeline.of(open, filter, by) : timeline.get();
    }

    /// The same case with what does not pass marked instead of hidden.
    public CaseView unhidden() {
        return filter.outside() == Filter.Outside.HIDE ? of(open, filter.with(Filter.Outside.DIM)) : this;
    }

    /// How many actors take part in the case, whatever the filter.
    public int participants() {
        return participants.get();
    }

    /// The graph with its communities drawn as one actor each where it has too many.
    ///
    /// @param opened ids of groups whose members are drawn one by one
    public Groups groups(Set<String> opened) {
        Opened now = groups;
        if (!now.ids().equals(opened)) groups = now = opened(Set.copyOf(opened));
        return now.drawn().get();
    }

    private Opened opened(Set<String> ids) {
        return new Opened(ids, new Lazy<>(() -> Groups.of(graph(), ids)));
    }

    public Counts counts() {
        return counts.get();
    }

    private Counts count() {
        int passing = 0;
        int undated = 0;
        for (Happening happening : open.happenings()) {
            if (happening.events().stream().anyMatch(this::passes)) passing++;
            if (happening.events().stream().noneMatch(event -> event.date().filter(When::dated).isPresent())) undated++;
        }
        return new Counts(open.happenings().size(), passing, undated);
    }

    private boolean passes(Event event) {
        return open.file().articles().get(event.articleId()).filter(article -> filter.passes(event, article)).isPresent();
    }
}
