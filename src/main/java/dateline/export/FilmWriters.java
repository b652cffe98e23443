package dateline.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats of what is shown frame by frame, in the order that choosers show them.
public final class FilmWriters {
    public static final List<PictureWriter> ALL = List.of(new GifWriter(), new FramesWriter());

    /// Large enough to be read on any screen; a file of frames of a slide's size would be too heavy to send.
    public static final Size SIZE = new Size(1920, 1080, 144);

    private FilmWriters() {}

    /// The writer for a file's ending.
    public static Optional<PictureWriter> forFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(writer -> lower.endsWith("." + writer.ending())).findFirst();
    }

    /// The first file that a format writes.
    public static Path first(PictureWriter writer, Path file) {
        return writer instanceof FramesWriter ? FramesWriter.frame(file, 1) : file;
    }
}
