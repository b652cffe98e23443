package dateline.actor;

import dateline.model.Annotation.Token;
import dateline.model.Codebook;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.AliasRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the codebook's names in a sentence, the longest first.
final class Gazetteer {
    private final Map<String, ActorRow> actors = new HashMap<>();
    private final Map<String, List<AliasRow>> byFirstWord = new HashMap<>();

    /// A name of the codebook over tokens `start` (included) to `end` (excluded).
    record Hit(int start, int end, AliasRow alias) {}

    Gazetteer(Codebook codebook) {
        for (ActorRow row : codebook.actors()) actors.put(row.id(), row);
        for (AliasRow row : codebook.aliases())
            byFirstWord.computeIfAbsent(firstWord(row.text()), word -> new ArrayList<>()).add(row);
        byFirstWord.values().forEach(rows -> rows.sort((a, b) -> b.text().length() - a.text().length()));
    }

    Optional<ActorRow> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /// Hits from left to right that do not overlap.
    List<Hit> in(List<Token> tokens, String text) {
        Set<Integer> ends = new HashSet<>();
        Map<Integer, Integer> endToken = new HashMap<>();
        for (Token token : tokens) {
            ends.add(token.span().end());
            endToken.put(token.span().end(), token.index() + 1);
        }
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Hit> hit = at(tokens, i, text, endToken);
            hit.ifPresent(hits::add);
            i = hit.map(Hit::end).orElse(i + 1);
        }
        return hits;
    }

    private Optional<Hit> at(List<Token> tokens, int i, String text, Map<Integer, Integer> endToken) {
        int from = tokens.get(i).span().start();
        String word = firstWord(text.substring(from, Math.min(text.length(), from + 40)));
        for (AliasRow row : byFirstWord.getOrDefault(word, List.of())) {
            int to = from + row.text().length();
            Integer end = endToken.get(to);
            if (end == null || !written(text.substring(from, to), row.text())) continue;
            if (partOfPerson(tokens, i, end)) continue;
            return Optional.of(new Hit(i, end, row));
        }
        return Optional.empty();
    }

    /// "US" is no pronoun and "who" no agency: capitals count; a lower-case first letter may be a capital.
    private static boolean written(String found, String alias) {
        String a = plain(found);
        String b = plain(alias);
        if (a.equals(b)) return true;
        if (Character.isLowerCase(b.charAt(0)) && a.substring(1).equals(b.substring(1))) return true;
        boolean shouted = a.length() > 4 && a.equals(a.toUpperCase(Locale.ROOT));
        return shouted && a.equals(b.toUpperCase(Locale.ROOT));
    }

    /// "Jordan" and "Chad" are also first names; a country beside another name of one person is none.
    private static boolean partOfPerson(List<Token> tokens, int start, int end) {
        if (!tokens.get(start).ner().equals("PERSON")) return false;
        boolean after = end < tokens.size() && tokens.get(end).ner().equals("PERSON") && !tokens.get(end).pos().equals("POS");
        boolean before = start > 0 && tokens.get(start - 1).ner().equals("PERSON");
        return end - start == 1 && (after || before);
    }

    private static String plain(String text) {
        return text.replace('’', '\'').replace('\n', ' ');
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
