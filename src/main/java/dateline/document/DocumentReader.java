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
    /// @throws java.util.concurrent.CancellationException when the analyst has said stop
    DocumentText read(Path file, Progress progress) throws IOException;
}
