package dateline.analysis;

import dateline.model.Filter;
import dateline.model.When;
import dateline.model.casefile.CaseIndex;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import dateline.model.persistent.Lazy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A case as one filter shows it: its graph, its timelines and what else several panes ask for, each made once, when
/// first asked for, and kept with the case. Immutable and safe on many threads, so that a job can make what panes show.
public final class CaseView {
    private final ResolvedCase open;
    private final ResolvedCase left;
    private final Filter filter;
    private final Lazy<LineSums> sums;
    private final Lazy<ActorGraph> graph;
    private final Lazy<List<Timeline.Item>> items;
    private final Map<Timeline.By, Lazy<Timeline>> timelines = new EnumMap<>(Timeline.By.class);
    private final Lazy<Counts> counts;
    private volatile Opened groups;

    /// Happenings of the case, those of them that pass the filter, and those without any date, not even that of a report.
    public record Counts(int all, int passing, int undated) {}

    /// @param ids of groups whose members are drawn one by one
    private record Opened(Set<String> ids, Lazy<Groups> drawn) {}

    private CaseView(ResolvedCase open, Filter filter) {
        this.open = open;
        this.filter = filter;
        left = open.left(filter);
        sums = new Lazy<>(() -> made(view -> view.sums, LineSums::after).orElseGet(() -> LineSums.of(left, filter)));
        graph = new Lazy<>(() -> unchanged(view -> view.graph).orElseGet(() -> ActorGraph.of(left, filter, sums.get().lines())));
        items = new Lazy<>(() -> made(view -> view.items, (before, next, step) -> Timeline.items(before, next, step, filter))
                .orElseGet(() -> Timeline.items(left, filter)));
        for (Timeline.By by : Timeline.By.values()) timelines.put(by, new Lazy<>(() -> makeTimeline(by)));
        counts = new Lazy<>(() -> unchanged(view -> view.counts).orElseGet(this::count));
        groups = opened(Set.of());
    }

    private Timeline makeTimeline(Timeline.By by) {
        return unchanged(view -> view.lazyTimeline(by)).orElseGet(() -> Timeline.of(left, filter, by, items.get()));
    }

    /// What an answer about the case before becomes in this one.
    private interface After<T> {
        T apply(T before, ResolvedCase next, ResolvedCase.Step step);
    }

    /// The answer made from that about the case before, if this case was made from one and somebody had asked it.
    private <T> Optional<T> made(Function<CaseView, Lazy<T>> question, After<T> after) {
        return step().flatMap(step -> step.before().asked(filter, CaseView.class)
                .flatMap(view -> question.apply(view).asked())
                .map(answer -> after.apply(answer, open, step)));
    }

    /// How the case was made from another whose answers can be taken on: not where what is said of a reading lets it pass.
    private Optional<ResolvedCase.Step> step() {
        return open.step().filter(step -> left == open && (!filter.checked() || step.said().isEmpty()));
    }

    /// The answer about the case before, if it is the same for this one.
    private <T> Optional<T> unchanged(Function<CaseView, Lazy<T>> question) {
        boolean same = step().filter(step -> step.readings().isEmpty() && step.before().file().sources() == open.file().sources()).isPresent();
        return same ? made(question, (before, next, step) -> before) : Optional.empty();
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
        return lazyTimeline(by).get();
    }

    private Lazy<Timeline> lazyTimeline(Timeline.By by) {
        return Objects.requireNonNull(timelines.get(by));
    }

    /// The same case with what does not pass marked instead of hidden.
    public CaseView unhidden() {
        return filter.outside() == Filter.Outside.HIDE ? of(open, filter.with(Filter.Outside.DIM)) : this;
    }

    /// How many actors take part in the case, whatever the filter.
    public int participants() {
        return CaseIndex.of(open).participants();
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
        return new Opened(ids, new Lazy<>(() -> unchanged(view -> view.groups.ids().equals(ids) ? view.groups.drawn() : new Lazy<>(() -> Groups.of(graph(), ids)))
                .orElseGet(() -> Groups.of(graph(), ids))));
    }

    public Counts counts() {
        return counts.get();
    }

    private Counts count() {
        int passing = 0;
        int undated = 0;
        for (Happening happening : open.happenings()) {
            if (happening.events().stream().anyMatch(event -> open.passes(event, filter))) passing++;
            if (happening.events().stream().noneMatch(event -> event.date().filter(When::placed).isPresent())) undated++;
        }
        return new Counts(open.happenings().size(), passing, undated);
    }
}
