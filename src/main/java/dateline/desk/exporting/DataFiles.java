package dateline.desk.exporting;

import dateline.desk.work.Workspace;
import dateline.export.CaseWriter;
import dateline.export.CaseWriters;
import dateline.model.casefile.ResolvedCase;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes what the open case holds as data, in the format that the file's ending says.
public final class DataFiles {
    private final Workspace work;

    public DataFiles(Workspace work) {
        this.work = work;
    }

    /// Writes the file in the background; an old one of its name is replaced when the new one is complete.
    ///
    /// @param file without an ending it is written as CSV
    /// @param told is given one sentence: where the file is, or why there is none
    public void save(Path file, Consumer<String> told) {
        String name = String.valueOf(file.getFileName());
        Path ending = name.contains(".") ? file : file.resolveSibling(name + ".csv");
        Optional<CaseWriter> writer = CaseWriters.forFile(String.valueOf(ending.getFileName()));
        if (writer.isEmpty()) {
            told.accept("“" + name + "” was not written: the ending has to be " + CaseWriters.endings() + ".");
            return;
        }
        work.whenShown(() -> write(writer.get(), ending, told));
    }

    private void write(CaseWriter writer, Path ending, Consumer<String> told) {
        ResolvedCase open = work.open().get();
        work.jobs().run("Writing " + ending.getFileName(), progress -> writer.write(open, work.codebook(), work.texts(), ending),
                rows -> told.accept("Saved to " + ending + ", " + (rows == 1 ? "1 row." : rows + " rows.")),
                error -> told.accept(ExportNotices.failed(ending, error).words()));
    }
}
