package dateline.export;

import dateline.chart.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A PNG for each frame: `F-001.png`, `F-002.png` …, for whoever makes a film or slides of them.
final class FramesWriter implements PictureWriter {
    private final PngWriter png = new PngWriter();

    @Override
    public String ending() {
        return "png";
    }

    @Override
    public String name() {
        return "PNG frames";
    }

    @Override
    public String about() {
        return "numbered files";
    }

    @Override
    public List<Path> write(List<Picture> pages, Size size, Path file) throws IOException {
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) written.addAll(png.write(List.of(pages.get(i)), size, frame(file, i + 1)));
        return written;
    }

    static Path frame(Path file, int number) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String bare = dot > 0 ? name.substring(0, dot) : name;
        return file.resolveSibling(String.format(Locale.ROOT, "%s-%03d.png", bare, number));
    }
}
