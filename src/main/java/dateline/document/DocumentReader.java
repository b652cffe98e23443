package dateline.document;

import dateline.job.Progress;
import dateline.model.DocumentText;
import java.util.List;

/// Reads one format from a file's bytes. Damaged or senseless content is a notice in the answer.
public interface DocumentReader {
    /// The format's name as people know it, such as "HTML".
    String format();

    /// How names of such files end, lower case, with the dot.
    List<String> endings();

    /// How many bytes of a file are read at most.
    int bound();

    /// Whether the bytes are of this format, whatever the file's name says.
    default boolean knows(RawFile raw) {
        return false;
    }

    /// Whether every such file is known by its bytes, so that a text of that name is none.
    default boolean isSigned() {
        return false;
    }

    /// Reads the file's bytes.
    ///
    /// @param words what the furniture of a page is known by, for formats that have any
    /// @throws java.util.concurrent.CancellationException when the analyst has said stop
    DocumentText read(RawFile raw, PageWords words, Progress progress);
}
