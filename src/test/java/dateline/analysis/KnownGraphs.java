package dateline.analysis;

import dateline.analysis.Projection.Pair;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Graphs that others have measured and published; each file names where its facts come from.
public final class KnownGraphs {
    private KnownGraphs() {}

    public static Projection karateClub() {
        return read("karate-club.txt");
    }

    public static Projection lesMiserables() {
        return read("les-miserables.txt");
    }

    public static Projection read(String file) {
        List<Pair> pairs = pairs(file);
        Set<String> ids = new LinkedHashSet<>();
        for (Pair pair : pairs) ids.addAll(List.of(pair.a(), pair.b()));
        return Projection.of(List.copyOf(ids), pairs);
    }

    public static List<Pair> pairs(String file) {
        List<Pair> pairs = new ArrayList<>();
        try (InputStream in = KnownGraphs.class.getResourceAsStream("/dateline/analysis/" + file)) {
            if (in == null) throw new IllegalArgumentException("no file " + file);
            for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (row.startsWith("#")) continue;
                String[] cells = row.split(" \\| ");
                pairs.add(new Pair(cells[0], cells[1], Double.parseDouble(cells[2])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }
}
