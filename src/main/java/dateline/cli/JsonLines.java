package dateline.cli;

import dateline.export.WholeFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// JSON Lines to a file or to standard output. The file is replaced only by [#commit]; closing without it
/// leaves what was there.
final class JsonLines implements AutoCloseable {
    private final Optional<Path> target;
    private final Optional<Path> draft;
    private final Writer out;
    private int lines;

    private JsonLines(Optional<Path> target, Optional<Path> draft, Writer out) {
        this.target = target;
        this.draft = draft;
        this.out = out;
    }

    static JsonLines to(Optional<Path> file) {
        try {
            if (file.isEmpty()) {
                Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
                return new JsonLines(file, Optional.empty(), new BufferedWriter(out));
            }
            Path target = WholeFile.through(file.get());
            if (WholeFile.device(target)) {
                Writer into = new OutputStreamWriter(Files.newOutputStream(target, StandardOpenOption.WRITE), StandardCharsets.UTF_8);
                return new JsonLines(Optional.of(target), Optional.empty(), new BufferedWriter(into));
            }
            if (Files.isDirectory(target)) throw new FileSystemException(target.toString(), null, "it is a folder; name a file in it");
            Path folder = target.getParent();
            Files.createDirectories(folder == null ? target : folder);
            Path draft = target.resolveSibling(target.getFileName() + ".part");
            return new JsonLines(Optional.of(target), Optional.of(draft), Files.newBufferedWriter(draft));
        } catch (IOException e) {
            throw Unwritten.of(file.orElse(Path.of("standard output")), e);
        }
    }

    void add(JsonNode line) {
        try {
            out.write(line.toString());
            out.write('\n');
            lines++;
        } catch (IOException e) {
            throw Unwritten.of(target.orElse(Path.of("standard output")), e);
        }
    }

    int lines() {
        return lines;
    }

    /// Puts the finished file in its place.
    void commit() {
        try {
            out.flush();
            if (target.isEmpty() || draft.isEmpty()) return;
            out.close();
            Files.move(draft.get(), target.get(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Unwritten.of(target.orElse(Path.of("standard output")), e);
        }
    }

    @Override
    public void close() {
        try {
            if (draft.isEmpty()) {
                out.flush();
                return;
            }
            out.close();
            Files.deleteIfExists(draft.get());
        } catch (IOException e) {
            throw Unwritten.of(target.orElse(Path.of("standard output")), e);
        }
    }
}
