package dateline.cli;

import dateline.chart.Figure;
import dateline.chart.Picture;
import dateline.chart.Theme;
import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import dateline.export.Size;
import dateline.model.Actor;
import dateline.model.Filter;
import dateline.model.Id;
import dateline.model.ResolvedCase;
import dateline.model.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What every figure of a case can be told: which case and file, what of it, what stands round it, how large.
final class FigureOptions {
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

    @Option(names = "--actors", split = ",", paramLabel = "NAME", description = "only what is between these actors; of a single one, all of it")
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

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    Path folder() {
        return folder;
    }

    Theme theme() {
        return theme;
    }

    /// Finds what is wrong with the call before any case is opened.
    void check() {
        writer();
        size();
        if (background.filter(b -> !b.equals("none")).isPresent()) throw wrong("--background takes none");
    }

    Filter filter() {
        Set<String> upper = types.stream().map(type -> type.strip().toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        return new Filter(from, to, statuses, upper, Set.of(), Set.of(), true, Filter.Outside.HIDE);
    }

    /// Ids of the actors that were asked for; empty for all.
    Set<String> actors(ResolvedCase open) {
        return actors.stream().map(name -> idOf(name, open)).collect(Collectors.toSet());
    }

    Figure.Texts texts(Figure.Texts drafted) {
        return drafted.with(title, asOf.or(drafted::asOf), marking.orElse(drafted.marking()), drafted.shown().withNotes(notes));
    }

    /// Writes the figure and says what was written.
    void write(Figure.Page page) {
        List<Picture> pages = background.isPresent() ? page.pages().stream().map(Picture::transparent).toList() : page.pages();
        try {
            for (Path file : writer().write(pages, size(), out)) spec.commandLine().getOut().println(file + " written");
        } catch (IOException e) {
            throw Unwritten.of(out, e);
        }
    }

    private PictureWriter writer() {
        return PictureWriters.forFile(out.toString())
                .orElseThrow(() -> wrong("--out " + out + ": a figure is written as " + PictureWriters.endings()));
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
