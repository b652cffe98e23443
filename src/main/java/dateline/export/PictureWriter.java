package dateline.export;

import dateline.chart.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes a figure in one format.
public interface PictureWriter {
    /// The ending of its files, without the dot.
    String ending();

    /// The format's name as the export dialog shows it.
    String name();

    /// What the format is good for, in two or three words under its name.
    String about();

    /// Writes the pages; a format of one page a file writes `F-2`, `F-3` … beside it.
    ///
    /// @return the files written, the first is `file`
    List<Path> write(List<Picture> pages, Size size, Path file) throws IOException;
}
