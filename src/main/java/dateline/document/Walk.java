package dateline.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Walks folders without going in circles.
final class Walk {
    static final String COMPANIONS = "_files";

    /// A page beyond so many bytes is not asked for its folder.
    private static final long LARGEST = 20_000_000;

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

    /// Browsers save the pictures and scripts of `x.html` in a folder `x_files` beside it, or in one that ends with their own language's
    /// word ("x-Dateien", "x_fichiers"): that one is known by the page, which takes its pictures from there.
    private static boolean isCompanionOfPage(Path path) {
        String name = Unreadable.nameOf(path);
        int cut = Math.max(name.lastIndexOf('_'), Math.max(name.lastIndexOf('-'), name.lastIndexOf('.')));
        if (cut < 1 || !Files.isDirectory(path)) return false;
        return Stream.of(".html", ".htm").map(ending -> path.resolveSibling(name.substring(0, cut) + ending))
                .anyMatch(page -> Files.isRegularFile(page) && (name.endsWith(COMPANIONS) || takesFrom(page, name)));
    }

    private static boolean takesFrom(Path page, String folder) {
        try {
            if (Files.size(page) > LARGEST) return false;
            String bytes = Files.readString(page, StandardCharsets.ISO_8859_1);
            String raw = new String(folder.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            String quoted = URLEncoder.encode(folder, StandardCharsets.UTF_8).replace("+", "%20");
            return Stream.of(raw, quoted).anyMatch(one -> bytes.contains(one + "/"));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path realOf(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
