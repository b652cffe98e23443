package dateline.cli;

import dateline.chart.Picture;
import dateline.chart.Theme;
import dateline.chart.figure.Page;
import dateline.chart.figure.Texts;
import dateline.export.FilmWriters;
import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import dateline.export.Size;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/// What every figure of a case can be told besides: which file, what stands round it, how large.
final class FigureOptions extends ShownOptions {
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

    Theme theme() {
        return theme;
    }

    private static final Pattern COLUMN = Pattern.compile("(\\d{2,3}(?:\\.\\d+)?)mm");

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

    Texts texts(Texts drafted) {
        return drafted.with(title(), asOf().or(drafted::asOf), marking().orElse(drafted.marking()), drafted.shown().withNotes(notes));
    }

    /// Writes the figure and says what was written.
    void write(Page page) {
        List<Picture> pages = background.isPresent() ? page.pages().stream().map(Picture::transparent).toList() : page.pages();
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

    /// Writes frames and says what was written.
    void writeFilm(List<Picture> frames) {
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
