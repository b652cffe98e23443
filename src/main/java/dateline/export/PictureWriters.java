package dateline.export;

import dateline.chart.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The picture formats, in the order that choosers show them.
public final class PictureWriters {
    public static final List<PictureWriter> ALL = List.of(new PngWriter(), new PptxWriter(), new PdfWriter(), new SvgWriter());

    private PictureWriters() {}

    /// The writer for a file's ending.
    public static Optional<PictureWriter> forFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(writer -> lower.endsWith("." + writer.ending())).findFirst();
    }

    /// One page as the bytes of a PNG, for the clipboard.
    public static byte[] png(Picture page, Size size) throws IOException {
        return PngWriter.bytes(page, size);
    }

    /// One page as the text of an SVG, for the clipboard.
    public static String svg(Picture page, Size size) throws IOException {
        Path folder = Files.createTempDirectory("dateline");
        Path file = folder.resolve("page.svg");
        try {
            new SvgWriter().write(List.of(page), size, file);
            return Files.readString(file);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /// "png, svg or pdf".
    public static String endings() {
        String all = ALL.stream().map(PictureWriter::ending).collect(Collectors.joining(", "));
        return all.replaceFirst(", (\\w+)$", " or $1");
    }
}
