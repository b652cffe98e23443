package dateline.cli;

import dateline.analysis.ActorGraph;
import dateline.chart.Figure;
import dateline.chart.Picture;
import dateline.chart.Theme;
import dateline.chart.layout.Arranger;
import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import dateline.export.Size;
import dateline.model.Actor;
import dateline.model.Filter;
import dateline.model.Id;
import dateline.model.ResolvedCase;
import dateline.model.Status;
import dateline.store.CaseStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `dateline graph`: the actor graph of a case as a figure.
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        description = "Draws the actor graph of a case as a figure for a report: title, legend of what is drawn, as-of date,"
                + " marking and numbered source notes.",
        footer = {"", "Example: dateline graph --case sahel.dateline --out figure.pdf --status occurred,claimed --marking TLP:AMBER"})
public final class GraphCommand implements Callable<Integer> {
    @Option(names = "--case", paramLabel = "CASE", required = true, description = "the case's folder, such as sahel.dateline")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "F", required = true, description = "the file to write; its ending says the format: png, pptx, pdf or svg")
    private Path out = Path.of("");

    @Option(names = "--from", paramLabel = "DATE", description = "only what happened on or after this day; what has no date stays")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "only what happened on or before this day; what has no date stays")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--status", split = ",", paramLabel = "STATUS", description = "only these: ${COMPLETION-CANDIDATES}")
    private Set<Status> statuses = new HashSet<>();

    @Option(names = "--type", split = ",", paramLabel = "TYPE", description = "only events of these types, such as ASSAULT,AID")
    private Set<String> types = new HashSet<>();

    @Option(names = "--actors", split = ",", paramLabel = "NAME", description = "only the lines between these actors; of a single one, all its lines")
    private List<String> actors = List.of();

    @Option(names = "--title", paramLabel = "T", description = "the title; drafted from what is drawn when left away")
    private Optional<String> title = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "the date that the figure states; the newest publication date when left away")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--marking", paramLabel = "M", description = "TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:RED or free text; the case's own when left away")
    private Optional<String> marking = Optional.empty();

    @Option(names = "--notes", negatable = true, defaultValue = "true", fallbackValue = "true", description = "with numbered source notes, which is the default")
    private boolean notes = true;

    @Option(names = "--size", paramLabel = "SIZE", defaultValue = "3840x2160", description = "3840x2160 (pixels, the default) or 170mmx100mm")
    private String size = "3840x2160";

    @Option(names = "--dpi", paramLabel = "N", defaultValue = "288", description = "dots an inch, 72 to 1200; 288 when left away")
    private int dpi = 288;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", description = "light (the default), dark or grey")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--background", paramLabel = "none", description = "none: transparent")
    private Optional<String> background = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PictureWriter writer = PictureWriters.forFile(out.toString())
                .orElseThrow(() -> wrong("--out " + out + ": a figure is written as " + PictureWriters.endings()));
        Size pixels = size();
        if (background.filter(b -> !b.equals("none")).isPresent()) throw wrong("--background takes none");
        try (CaseStore store = CaseStore.open(Cases.folder(folder))) {
            ResolvedCase open = ResolvedCase.of(store.file());
            ActorGraph graph = graph(open);
            PrintWriter err = spec.commandLine().getErr();
            if (graph.lines().isEmpty()) {
                err.println(folder + " has no line to draw" + (open.ties().isEmpty() && open.events().isEmpty()
                        ? ": import articles first." : ": no event or tie passes what was asked for."));
                return Exit.NOTHING;
            }
            Figure.Texts texts = Figure.Texts.of(open, graph);
            Figure.Page page = Figure.page(graph, Arranger.arrange(open), theme,
                    texts.with(title, asOf.or(texts::asOf), marking.orElse(texts.marking()), texts.shown().withNotes(notes)));
            List<Picture> pages = background.isPresent() ? page.pages().stream().map(Picture::transparent).toList() : page.pages();
            for (Path file : writer.write(pages, pixels, out)) spec.commandLine().getOut().println(file + " written");
            spec.commandLine().getOut().printf(Locale.ROOT, "%d actors, %d lines, %d labels, %d overlaps%n",
                    graph.actors().size(), graph.lines().size(), page.labels(), page.overlaps());
            spec.commandLine().getOut().flush();
            return Exit.DONE;
        }
    }

    private ActorGraph graph(ResolvedCase open) {
        Set<String> upper = types.stream().map(type -> type.strip().toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        Filter filter = new Filter(from, to, statuses, upper, Set.of(), Set.of(), true, Filter.Outside.HIDE);
        ActorGraph graph = ActorGraph.of(open, filter);
        if (actors.isEmpty()) return graph;
        Set<String> ids = new HashSet<>();
        for (String name : actors) ids.add(idOf(name, open));
        return graph.among(ids);
    }

    private String idOf(String name, ResolvedCase open) {
        String folded = Id.fold(name);
        for (Actor actor : open.actors())
            if (actor.id().equals(name) || Id.fold(actor.name()).equals(folded)
                    || actor.aliases().stream().anyMatch(alias -> Id.fold(alias).equals(folded)))
                return actor.id();
        throw wrong("--actors: the case has no actor “" + name + "”");
    }

    private Size size() {
        try {
            return Size.read(size, dpi).orElseThrow(() -> wrong("--size takes 3840x2160 or 170mmx100mm, not " + size));
        } catch (IllegalArgumentException e) {
            throw wrong("--size " + size + " --dpi " + dpi + ": " + e.getMessage());
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
