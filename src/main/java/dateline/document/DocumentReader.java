package dateline.document;

import dateline.job.Progress;
import dateline.model.DocumentText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads one format. Damaged or senseless content is a notice in the answer; only the file system may fail.
public interface DocumentReader {
    /// The format's name as people know it, such as "HTML".
    String format();

    /// How names of such files end, lower case, with the dot.
    List<String> endings();

    /// Reads the file, within the reader's own bounds of size.
    ///
    /// @param words what the furniture of a page is known by, for formats that have any
    /// @throws java.util.concurrent.CancellationException when the analyst has said stop
    DocumentText read(Path file, PageWords words, Progress progress) throws IOException;
}
