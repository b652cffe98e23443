package dateline.event.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The pairs of a file: a line in, and indented below it the lines out. Lines marked `//` are for the reader.
final class Pairs {
    record Pair(String in, List<String> out) {
        @Override
        public String toString() {
            return in;
        }
    }

    private Pairs() {}

    static Stream<Pair> of(String file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Pairs.class.getResourceAsStream(file))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.isBlank() || line.startsWith("//")) continue;
                if (line.startsWith("  ")) pairs.getLast().out().add(line.strip());
                else pairs.add(new Pair(line, new ArrayList<>()));
            }
        }
        return pairs.stream();
    }
}
