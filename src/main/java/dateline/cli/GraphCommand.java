package dateline.cli;

import dateline.analysis.ActorGraph;
import dateline.chart.ColumnFigure;
import dateline.chart.Figure;
import dateline.chart.layout.Arranger;
import dateline.model.Filter;
import dateline.model.ResolvedCase;
import dateline.store.CaseStore;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `dateline graph`: the actor graph of a case as a figure.
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        description = "Draws the actor graph of a case as a figure for a report: title, legend of what is drawn, as-of date,"
                + " marking and numbered source notes.",
        footer = {"", "Example: dateline graph --case sahel.dateline --out figure.pdf --status occurred,claimed --marking TLP:AMBER"})
public final class GraphCommand implements Callable<Integer> {
    /// A column leaves room for words on its page.
    private static final double HIGHEST_COLUMN = 1.1;

    /// At most so many find room in one.
    private static final int COLUMN_ACTORS = 30;

    @Mixin
    private FigureOptions options = new FigureOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        options.check();
        try (CaseStore store = CaseStore.open(Cases.folder(options.folder()))) {
            ResolvedCase open = ResolvedCase.of(store.file());
            ActorGraph graph = graph(open);
            if (graph.lines().isEmpty()) {
                PrintWriter err = spec.commandLine().getErr();
                err.println(options.folder() + " has no line to draw" + (open.ties().isEmpty() && open.events().isEmpty()
                        ? ": import articles first." : ": no event or tie passes what was asked for."));
                return Exit.NOTHING;
            }
            Figure.Texts texts = options.texts(Figure.Texts.of(open, graph));
            Figure.Page page;
            if (options.column().isPresent()) {
                ColumnFigure.Fitted fitted = ColumnFigure.of(
                        graph, Arranger.arrange(open), options.theme(), options.column().orElseThrow(), HIGHEST_COLUMN, COLUMN_ACTORS, texts.marking());
                graph = fitted.drawn();
                page = fitted.page();
            } else page = Figure.page(graph, Arranger.arrange(open), options.theme(), texts);
            options.write(page);
            PrintWriter out = spec.commandLine().getOut();
            out.printf(Locale.ROOT, "%d actors, %d lines, %d labels, %d overlaps%n", graph.actors().size(), graph.lines().size(), page.labels(), page.overlaps());
            out.flush();
            return Exit.DONE;
        }
    }

    private ActorGraph graph(ResolvedCase open) {
        Set<String> ids = options.actors(open);
        // Whoever is asked for by name is drawn, crowded or not.
        Filter filter = ids.isEmpty() ? options.filter() : options.filter().with(Filter.Unnamed.SHOW);
        ActorGraph graph = ActorGraph.of(open, filter);
        return ids.isEmpty() ? graph : graph.among(ids);
    }
}
