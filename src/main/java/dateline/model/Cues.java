package dateline.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The codebook's cue words by kind, in lower case.
public final class Cues {
    private final Map<String, Set<String>> byKind = new HashMap<>();

    public Cues(Codebook codebook) {
        for (Codebook.CueRow row : codebook.cues())
            byKind.computeIfAbsent(row.kind(), kind -> new LinkedHashSet<>()).add(row.word());
    }

    /// Whether the word is a cue of that kind.
    public boolean has(String kind, String word) {
        return of(kind).contains(word);
    }

    /// All words of that kind in the order of their rows; none when the codebook has no such kind.
    public Set<String> of(String kind) {
        return byKind.getOrDefault(kind, Set.of());
    }
}
