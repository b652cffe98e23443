package dateline.export;

import dateline.analysis.brief.Brief;
import dateline.chart.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes a brief in one format.
public interface BriefWriter {
    /// The ending of its files, without the dot.
    String ending();

    /// As a chooser names it.
    String name();

    /// Writes the brief with its figure, which is composed for the column of the page.
    ///
    /// @return the files written, the first is `file`
    List<Path> write(Brief brief, Picture figure, Path file) throws IOException;
}
