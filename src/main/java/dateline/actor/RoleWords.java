package dateline.actor;

import dateline.model.Annotation.Token;
import dateline.model.Codebook;
import dateline.model.Codebook.RoleRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds role words ("defence ministry", "militants") at a place of a sentence, the longest first.
final class RoleWords {
    private final Map<String, List<RoleRow>> byFirstWord = new HashMap<>();

    /// A role over tokens `start` (included) to `end` (excluded).
    record Hit(int start, int end, RoleRow role) {}

    RoleWords(Codebook codebook) {
        for (RoleRow row : codebook.roles())
            byFirstWord.computeIfAbsent(row.words().split("[ -]")[0], word -> new ArrayList<>()).add(row);
        byFirstWord.values().forEach(rows -> rows.sort((a, b) -> b.words().length() - a.words().length()));
    }

    Optional<Hit> at(List<Token> tokens, int i) {
        if (i >= tokens.size()) return Optional.empty();
        for (RoleRow row : byFirstWord.getOrDefault(lower(tokens.get(i)), List.of())) {
            int end = matches(tokens, i, row.words());
            if (end > 0 && noun(tokens.get(end - 1))) return Optional.of(new Hit(i, end, row));
        }
        return Optional.empty();
    }

    /// The end of what is written before a name from that place on ("Colonel", "Mr"); the place itself when nothing is.
    int afterTitle(List<Token> tokens, int place) {
        return at(tokens, place).filter(hit -> hit.role().compose().equals("person")).map(Hit::end).orElse(place);
    }

    private static boolean noun(Token token) {
        // "The military took control": tagged as an adjective where no noun follows.
        boolean alone = token.pos().equals("JJ") && token.relation().matches("nsubj(:pass)?|obj|obl|nmod");
        return alone || token.pos().startsWith("NN") || token.pos().equals("FW") || token.text().endsWith(".");
    }

    private static int matches(List<Token> tokens, int i, String words) {
        int at = i;
        for (String word : words.split(" |(?=-)|(?<=-)")) {
            if (word.isEmpty()) continue;
            if (at >= tokens.size() || !lower(tokens.get(at)).equals(word)) return -1;
            at++;
        }
        return at;
    }

    static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
