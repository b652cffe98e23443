package dateline.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Walks folders without going in circles.
final class Walk {
    static final String COMPANIONS = "_files";

    private final List<Path> files = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    List<Path> of(List<Path> inputs) {
        for (Path input : inputs) {
            boolean first = !seen.contains(realOf(input));
            int before = files.size();
            visit(input, true);
            // A folder without files stands for itself, so that reading it says so.
            if (first && files.size() == before) files.add(input);
        }
        return List.copyOf(files);
    }

    private void visit(Path path, boolean named) {
        if (!named && (Unreadable.nameOf(path).startsWith(".") || isCompanionOfPage(path))) return;
        if (!seen.add(realOf(path))) return;
        if (!Files.isDirectory(path)) {
            files.add(path);
            return;
        }
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(path)) {
            folder.forEach(children::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException | UncheckedIOException e) {
            files.add(path);
            return;
        }
        children.sort(Comparator.comparing(Path::toString));
        children.forEach(child -> visit(child, false));
    }

    /// Browsers save the pictures and scripts of `x.html` in a folder `x_files` beside it.
    private static boolean isCompanionOfPage(Path path) {
        String name = Unreadable.nameOf(path);
        if (!name.endsWith(COMPANIONS) || !Files.isDirectory(path)) return false;
        String page = name.substring(0, name.length() - COMPANIONS.length());
        return Files.exists(path.resolveSibling(page + ".html")) || Files.exists(path.resolveSibling(page + ".htm"));
    }

    private static Path realOf(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
