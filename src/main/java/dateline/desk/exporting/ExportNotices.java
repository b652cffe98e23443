package dateline.desk.exporting;

import dateline.model.Notice;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What the analyst is told of a file that was written, or was not.
final class ExportNotices {
    private ExportNotices() {}

    static Notice saved(List<Path> files) {
        return new Notice("figure-saved", String.valueOf(files.getFirst().getFileName()), "Saved to " + files.getFirst(), "");
    }

    static Notice failed(Path file, Throwable error) {
        String name = String.valueOf(file.getFileName());
        String said = error instanceof FileSystemException system && system.getReason() != null ? system.getReason() : String.valueOf(error.getMessage());
        if (error instanceof AccessDeniedException)
            return notice(name, "The folder of " + name + " does not let files be written", "Choose another folder.");
        if (said.toLowerCase(Locale.ROOT).contains("no space"))
            return notice(name, "The disk is full, so " + name + " was not written", "Make room or choose another folder.");
        return notice(name, name + " could not be written: " + said, "Choose another folder or name.");
    }

    private static Notice notice(String about, String what, String next) {
        return new Notice("figure-not-saved", about, what, next);
    }
}
