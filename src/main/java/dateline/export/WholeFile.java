package dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file beside its name first and moves it there when it is complete: a full disk or a crash leaves the
/// old file as it was. A link stays a link: what it points at is written. A device or a pipe is written into.
public final class WholeFile {
    private static final int LINKS = 40;

    private WholeFile() {}

    /// What a link points at in the end, the file itself where it is none.
    ///
    /// @throws FileSystemException where links lead in a circle
    public static Path through(Path file) throws IOException {
        Path at = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at) && !device(at); links++) {
            if (links == LINKS) throw new FileSystemException(file.toString(), null, "its links lead in a circle");
            at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
        }
        return at;
    }

    /// Whether what is written goes somewhere else than into a file: to a device, into a pipe, to standard output by its name.
    public static boolean device(Path at) {
        return at.startsWith("/dev") || at.startsWith("/proc") || Files.exists(at) && !Files.isRegularFile(at) && !Files.isDirectory(at);
    }

    /// Writes the bytes of one file.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static void write(Path named, Content content) throws IOException {
        Path file = through(named);
        if (device(file)) {
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
            return;
        }
        // Moving the new file there would replace an empty folder.
        if (Files.isDirectory(file)) throw new FileSystemException(file.toString(), null, "there is a folder of this name");
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// `figure.png`, `figure-2.png` …
    static Path page(Path file, int number) {
        if (number == 1) return file;
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }
}
