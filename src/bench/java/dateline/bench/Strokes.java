package dateline.bench;

import dateline.analysis.ActorGraph;
import dateline.analysis.CaseView;
import dateline.analysis.Timeline;
import dateline.desk.graph.GraphPane;
import dateline.desk.inspector.InspectorPane;
import dateline.desk.library.LibraryPane;
import dateline.desk.shell.StatusWords;
import dateline.desk.timeline.TimelinePane;
import dateline.desk.work.Selection;
import dateline.edit.Change;
import dateline.edit.Decisions;
import dateline.edit.History;
import dateline.model.Event;
import dateline.model.Filter;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Joining;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Verdict;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// The whole way of a key stroke, from the ruling to what every pane shows, in cases as news makes them: milliseconds of
/// CPU of the thread that does it, warm, the median of many. Beside it what the parts cost when all is worked out anew.
public final class Strokes {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Filter SHOWN = Filter.ALL;
    private static volatile Object kept = "";

    private final Map<String, List<Double>> rows = new LinkedHashMap<>();

    private Strokes() {}

    public static void main(String[] args) {
        List<Integer> sizes = args.length == 0 ? List.of(2_000, 10_000, 100_000) : Arrays.stream(args).map(Integer::parseInt).toList();
        Strokes all = new Strokes();
        for (int size : sizes) all.measure(size);
        System.out.printf(Locale.ROOT, "%-44s", "CPU ms at so many events");
        for (int size : sizes) System.out.printf(Locale.ROOT, " %12d", size);
        System.out.println();
        all.rows.forEach((name, values) -> {
            System.out.printf(Locale.ROOT, "%-44s", name);
            for (double value : values) System.out.printf(Locale.ROOT, " %12.3f", value);
            System.out.println();
        });
    }

    private void measure(int size) {
        CaseFile file = MadeNews.of(size);
        int times = size <= 10_000 ? 40 : 9;
        ResolvedCase open = ResolvedCase.of(file);
        put("actors", CaseView.of(open, SHOWN).participants());
        put("happenings", open.happenings().size());
        put("all anew: ResolvedCase.of", median(times, () -> ResolvedCase.of(file)));
        put("all anew: Happenings.join", median(times, () -> Joining.join(file)));
        put("all anew: ActorGraph.of", median(times, () -> ActorGraph.of(open, SHOWN)));
        put("all anew: Timeline.of", median(times, () -> Timeline.of(open, SHOWN, Timeline.By.ACTOR)));
        put("Table.get, all events once", median(times, () -> file.events().stream().map(event -> file.events().get(event.id())).toList()));
        stroke("accept", file, times, Verdict.ACCEPT);
        stroke("reject", file, times, Verdict.REJECT);
    }

    /// @param word what the analyst says of one event after another
    private void stroke(String name, CaseFile file, int times, Verdict word) {
        History history = new History(file);
        ResolvedCase[] open = {ResolvedCase.of(file)};
        List<Event> events = file.events().stream().toList();
        List<double[]> costs = new ArrayList<>();
        panes(open[0], Selection.NONE);
        for (int turn = 0; turn < times * 2; turn++) {
            Event event = events.get((int) ((turn + 1) * 7919L % events.size()));
            Instant when = Instant.EPOCH.plusMillis(turn);
            costs.add(turn(history, open, event, now -> Decisions.decide(now, word, event.id(), when)));
        }
        List<double[]> warm = costs.subList(times, costs.size());
        List<String> parts = List.of("ruling", "resolved", "graph", "timeline", "graph's model", "timeline's model", "inspector's model",
                "library's model", "status line");
        put(name + ": whole stroke", median(warm.stream().map(one -> Arrays.stream(one).sum()).toList()));
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            put(name + ": " + parts.get(i), median(warm.stream().map(one -> one[part]).toList()));
        }
    }

    private static double[] turn(History history, ResolvedCase[] open, Event event, Function<CaseFile, Change> change) {
        Selection selection = Selection.NONE.pickEvents(Set.of(event.id())).showArticle(event.articleId()).withFilter(SHOWN);
        double[] marks = new double[10];
        marks[0] = now();
        CaseFile next = history.apply(change.apply(history.now()));
        marks[1] = now();
        ResolvedCase resolved = open[0].after(next);
        marks[2] = now();
        CaseView view = CaseView.of(resolved, SHOWN);
        kept = view.graph();
        marks[3] = now();
        kept = view.timeline(Timeline.By.ACTOR);
        marks[4] = now();
        kept = GraphPane.model(resolved, selection);
        marks[5] = now();
        kept = TimelinePane.model(resolved, selection);
        marks[6] = now();
        kept = InspectorPane.model(resolved, selection);
        marks[7] = now();
        kept = LibraryPane.model(resolved, selection);
        marks[8] = now();
        kept = StatusWords.model(resolved, selection);
        marks[9] = now();
        open[0] = resolved;
        double[] costs = new double[9];
        for (int i = 0; i < costs.length; i++) costs[i] = marks[i + 1] - marks[i];
        return costs;
    }

    private static void panes(ResolvedCase open, Selection selection) {
        kept = List.of(GraphPane.model(open, selection), TimelinePane.model(open, selection), InspectorPane.model(open, selection),
                LibraryPane.model(open, selection), StatusWords.model(open, selection));
    }

    private void put(String name, double value) {
        rows.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private static double median(int times, Supplier<Object> work) {
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < times * 2; i++) {
            double start = now();
            kept = work.get();
            if (i >= times) costs.add(now() - start);
        }
        return median(costs);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double now() {
        return CLOCK.getCurrentThreadCpuTime() / 1e6;
    }
}
