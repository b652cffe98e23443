package dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/// What is said of a file that a command was to write and could not.
final class Unwritten {
    private Unwritten() {}

    static UncheckedIOException of(Path file, IOException cause) {
        return new UncheckedIOException(file + " cannot be written: " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException e -> "you may not write there.";
            case FileAlreadyExistsException e -> e.getFile() + " is no folder.";
            case FileSystemException e when e.getReason() != null -> e.getReason() + ".";
            default -> Optional.ofNullable(cause.getMessage()).orElse("the disk may be full") + ".";
        };
    }
}
