package dateline.export;

import dateline.model.Codebook;
import dateline.model.Texts;
import dateline.model.casefile.ResolvedCase;
import java.io.IOException;
import java.nio.file.Path;

/// Writes what a case holds in one format of data.
public interface CaseWriter {
    /// The ending of its files, without the dot.
    String ending();

    /// The format's name as choosers show it.
    String name();

    /// What is in the file, in a few words.
    String about();

    /// Writes the file; one that is there is replaced when the new one is complete.
    ///
    /// @param texts where the case's texts and mentions are
    /// @return how many rows or records it has
    int write(ResolvedCase open, Codebook codebook, Texts texts, Path file) throws IOException;
}
