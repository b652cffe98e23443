package dateline.cli;

import dateline.analysis.Timeline;
import dateline.chart.figure.Page;
import dateline.chart.figure.Texts;
import dateline.chart.figure.TimelineFigure;
import dateline.model.ResolvedCase;
import dateline.store.CaseStore;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dateline timeline`: what happened when in a case, as a figure.
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Draws the timeline of a case as a figure for a report: lanes of actors or types, what has no date beside them,"
                + " legend of what is drawn, as-of date, marking and numbered source notes.",
        footer = {"", "Example: dateline timeline --case sahel.dateline --out when.pdf --from 2023-01-01 --lanes type"})
public final class TimelineCommand implements Callable<Integer> {
    @Mixin
    private FigureOptions options = new FigureOptions();

    @Option(names = "--lanes", paramLabel = "LANES", defaultValue = "actor", description = "actor (the default) or type")
    private Timeline.By by = Timeline.By.ACTOR;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        options.check();
        try (CaseStore store = CaseStore.open(Cases.folder(options.folder()))) {
            ResolvedCase open = ResolvedCase.of(store.file());
            Set<String> ids = options.actors(open);
            Timeline all = Timeline.of(open, options.filter(), by);
            Timeline timeline = ids.isEmpty() ? all : all.among(open, ids);
            if (timeline.items().isEmpty()) {
                spec.commandLine().getErr().println(options.folder() + " has no event to draw"
                        + (open.events().isEmpty() ? ": import articles first." : ": no event passes what was asked for."));
                return Exit.NOTHING;
            }
            Texts texts = options.texts(Texts.of(open, timeline));
            Page page = TimelineFigure.page(timeline, open::nameOf, options.theme(), texts);
            options.write(page);
            PrintWriter out = spec.commandLine().getOut();
            out.printf(Locale.ROOT, "%d events, %d of them without a date, %d lanes, %d labels, %d overlaps%n", timeline.items().size(),
                    timeline.undated().size(), timeline.lanes().size(), page.labels(), page.overlaps());
            out.flush();
            return Exit.DONE;
        }
    }
}
