package dateline.cli;

import dateline.analysis.ActorGraph;
import dateline.analysis.Brief;
import dateline.analysis.Drafting;
import dateline.analysis.Timeline;
import dateline.chart.Figure;
import dateline.chart.Picture;
import dateline.chart.Theme;
import dateline.chart.layout.Arranger;
import dateline.export.BriefWriter;
import dateline.export.BriefWriters;
import dateline.model.Filter;
import dateline.model.ResolvedCase;
import dateline.model.Status;
import dateline.store.CaseStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `dateline brief`: a case as pages to read.
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Drafts a brief of a case: attributed developments with their source numbers, the figure and the source notes.",
        footer = {"", "Example: dateline brief --case sahel.dateline --out brief.docx --marking TLP:AMBER"})
public final class BriefCommand implements Callable<Integer> {
    @Option(names = "--case", paramLabel = "CASE", required = true, description = "the case's folder, such as sahel.dateline")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "F", required = true, description = "the file to write; its ending says the format: docx, pdf or md")
    private Path out = Path.of("");

    @Option(names = "--from", paramLabel = "DATE", description = "only what happened on or after this day; what has no date stays")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "only what happened on or before this day; what has no date stays")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--status", split = ",", paramLabel = "STATUS", description = "only these: ${COMPLETION-CANDIDATES}")
    private Set<Status> statuses = new HashSet<>();

    @Option(names = "--title", paramLabel = "T", description = "the title; the case's name when left away")
    private Optional<String> title = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "the date that the brief states; the newest publication date when left away")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--marking", paramLabel = "M", description = "a TLP label or free text; the case's own when left away")
    private Optional<String> marking = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        BriefWriter writer = BriefWriters.forFile(out.toString()).orElseThrow(() -> new ParameterException(
                spec.commandLine(), "--out " + out + ": a brief is written as " + BriefWriters.endings()));
        try (CaseStore store = CaseStore.open(Cases.folder(folder))) {
            ResolvedCase open = ResolvedCase.of(store.file());
            Filter filter = new Filter(from, to, statuses, Set.of(), Set.of(), Set.of(), true, Filter.Outside.HIDE);
            ActorGraph graph = ActorGraph.of(open, filter);
            Figure.Texts own = Figure.Texts.of(open, graph);
            Figure.Texts texts = own.with(title, asOf.or(own::asOf), marking.orElse(own.marking()), own.shown().withNotes(false));
            Timeline timeline = Timeline.of(open, filter, Timeline.By.ACTOR);
            Optional<Brief> brief = Drafting.of(open, graph, timeline, title, texts.asOf(), texts.marking(), texts.rules());
            if (brief.isEmpty()) {
                spec.commandLine().getErr().println(folder + " has no event to write of"
                        + (open.events().isEmpty() ? ": import articles first." : ": no event passes what was asked for."));
                return Exit.NOTHING;
            }
            Picture figure = Figure.page(graph, Arranger.arrange(open), Theme.LIGHT, texts).pages().getFirst();
            write(writer, brief.get(), figure);
            return Exit.DONE;
        }
    }

    private void write(BriefWriter writer, Brief brief, Picture figure) {
        try {
            for (Path file : writer.write(brief, figure, out)) spec.commandLine().getOut().println(file + " written");
            spec.commandLine().getOut().flush();
        } catch (IOException e) {
            throw Unwritten.of(out, e);
        }
    }
}
