package dateline.cli;

import dateline.chart.Picture;
import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.figure.Composition;
import dateline.chart.figure.FigureKind;
import dateline.chart.figure.Lack;
import dateline.chart.figure.Medium;
import dateline.chart.figure.Wish;
import dateline.chart.figure.Words;
import dateline.export.FilmWriters;
import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import dateline.export.Size;
import dateline.model.casefile.ResolvedCase;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/// What every figure of a case can be told besides: which file, what stands round it, how large.
final class FigureOptions extends ShownOptions {
    private static final Pattern COLUMN = Pattern.compile("(\\d{2,3}(?:\\.\\d+)?)mm");

    @Option(names = "--out", paramLabel = "F", required = true, description = "the file to write; its ending says the format: png, pptx, pdf or svg")
    private Path out = Path.of("");

    @Option(names = "--notes", negatable = true, defaultValue = "true", fallbackValue = "true", description = "with numbered source notes, which is the default")
    private boolean notes = true;

    @Option(names = "--size", paramLabel = "SIZE", defaultValue = "3840x2160", description = "3840x2160 (pixels, the default) or 170mmx100mm; 170mm: composed for a report's column of that width")
    private String size = "3840x2160";

    @Option(names = "--dpi", paramLabel = "N", defaultValue = "288", description = "dots an inch, 72 to 1200; 288 when left away")
    private int dpi = 288;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", description = "light (the default), dark or grey")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--background", paramLabel = "none", description = "none: transparent")
    private Optional<String> background = Optional.empty();

    /// Width of the column that the figure is composed for, in millimetres; empty for a whole page.
    OptionalDouble column() {
        Matcher width = COLUMN.matcher(size.strip().toLowerCase(Locale.ROOT).replace(" ", ""));
        if (!width.matches()) return OptionalDouble.empty();
        double millimetres = Double.parseDouble(width.group(1));
        if (millimetres < 80 || millimetres > 400) throw wrong("--size " + size + ": a column is 80mm to 400mm wide");
        return OptionalDouble.of(millimetres);
    }

    /// Finds what is wrong with the call before any case is opened.
    void check() {
        writer();
        if (column().isEmpty()) size();
        if (background.filter(b -> !b.equals("none")).isPresent()) throw wrong("--background takes none");
    }

    /// Composes the figure that the options ask for, writes it, and says what was written.
    ///
    /// @param more what the command's own options ask for
    /// @param nothing says why there is nothing to write
    int draw(FigureKind kind, UnaryOperator<Wish> more, Function<Composition, String> nothing) {
        try (CaseStore store = CaseOpening.open(Cases.folder(folder()))) {
            Composition composed = kind.compose(more.apply(wish(ResolvedCase.of(store.file()))));
            if (composed.pages().isEmpty()) {
                spec().commandLine().getErr().println(nothing.apply(composed));
                return Exit.NOTHING;
            }
            if (composed.wish().medium() instanceof Medium.Frames) writeFilm(composed.pages());
            else write(composed.pages());
            PrintWriter out = spec().commandLine().getOut();
            out.println(composed.drawn().counts() + ", " + composed.page().labels() + " labels, " + composed.page().overlaps() + " overlaps");
            if (composed.lack().orElse(null) instanceof Lack.Undated(int lines))
                out.println("Left out, because neither their articles nor they have a date: " + lines
                        + (lines == 1 ? " line." : " lines.") + " Type in the desk when the articles were published.");
            out.flush();
            return Exit.DONE;
        }
    }

    private Wish wish(ResolvedCase open) {
        Words words = new Words(title(), asOf().or(open.file()::asOf), marking().orElse(open.file().marking()), Shown.ALL.with(Shown.Part.NOTES, notes));
        return Wish.of(scope(open)).in(theme).saying(words);
    }

    private void write(List<Picture> drawn) {
        List<Picture> pages = background.isPresent() ? drawn.stream().map(Picture::transparent).toList() : drawn;
        try {
            Size measure = column().isPresent() ? tall(pages.getFirst()) : size();
            for (Path file : writer().write(pages, measure, out)) spec().commandLine().getOut().println(file + " written");
        } catch (IOException e) {
            throw Unwritten.of(out, e);
        }
    }

    /// Finds what is wrong with the call of an animation before any case is opened.
    void checkFilm() {
        film();
        if (column().isPresent()) throw wrong("--animate needs a whole page: --size takes 1920x1080 or 297mmx167mm with it");
        filmSize();
        if (background.isPresent()) throw wrong("--background none is for figures; an animation has a ground");
    }

    private void writeFilm(List<Picture> frames) {
        try {
            List<Path> files = film().write(frames, filmSize(), out);
            spec().commandLine().getOut().println(files.size() == 1 ? files.getFirst() + " written" : files.getFirst() + " to " + files.getLast().getFileName() + " written");
        } catch (IOException e) {
            throw Unwritten.of(out, e);
        }
    }

    private PictureWriter film() {
        return FilmWriters.forFile(out.toString())
                .orElseThrow(() -> wrong("--out " + out + ": an animation is written as .gif, or as .png for numbered pictures"));
    }

    private Size filmSize() {
        return spec().commandLine().getParseResult().hasMatchedOption("--size") ? size() : FilmWriters.SIZE;
    }

    private PictureWriter writer() {
        return PictureWriters.forFile(out.toString())
                .orElseThrow(() -> wrong("--out " + out + ": a figure is written as " + PictureWriters.endings()
                        + (FilmWriters.forFile(out.toString()).isPresent() ? "; with --animate as gif" : "")));
    }

    private Size tall(Picture column) {
        double wide = column().orElseThrow();
        String both = String.format(Locale.ROOT, "%.1fmmx%.1fmm", wide, wide * column.height() / column.width());
        return Size.read(both, dpi).orElseThrow();
    }

    private Size size() {
        try {
            return Size.read(size, dpi).orElseThrow(() -> wrong("--size takes 3840x2160 or 170mmx100mm, not " + size));
        } catch (IllegalArgumentException e) {
            throw wrong("--size " + size + " --dpi " + dpi + ": " + e.getMessage());
        }
    }
}
