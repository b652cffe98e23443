package dateline.cli;

import dateline.chart.Figure;
import dateline.chart.Picture;
import dateline.chart.Theme;
import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import dateline.export.Size;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What every figure of a case can be told besides: which file, what stands round it, how large.
final class FigureOptions extends ShownOptions {
    @Option(names = "--out", paramLabel = "F", required = true, description = "the file to write; its ending says the format: png, pptx, pdf or svg")
    private Path out = Path.of("");

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

    Theme theme() {
        return theme;
    }

    /// Finds what is wrong with the call before any case is opened.
    void check() {
        writer();
        size();
        if (background.filter(b -> !b.equals("none")).isPresent()) throw wrong("--background takes none");
    }

    Figure.Texts texts(Figure.Texts drafted) {
        return drafted.with(title(), asOf().or(drafted::asOf), marking().orElse(drafted.marking()), drafted.shown().withNotes(notes));
    }

    /// Writes the figure and says what was written.
    void write(Figure.Page page) {
        List<Picture> pages = background.isPresent() ? page.pages().stream().map(Picture::transparent).toList() : page.pages();
        try {
            for (Path file : writer().write(pages, size(), out)) spec().commandLine().getOut().println(file + " written");
        } catch (IOException e) {
            throw Unwritten.of(out, e);
        }
    }

    private PictureWriter writer() {
        return PictureWriters.forFile(out.toString())
                .orElseThrow(() -> wrong("--out " + out + ": a figure is written as " + PictureWriters.endings()));
    }

    private Size size() {
        try {
            return Size.read(size, dpi).orElseThrow(() -> wrong("--size takes 3840x2160 or 170mmx100mm, not " + size));
        } catch (IllegalArgumentException e) {
            throw wrong("--size " + size + " --dpi " + dpi + ": " + e.getMessage());
        }
    }
}
