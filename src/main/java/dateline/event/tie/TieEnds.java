package dateline.event.tie;

import dateline.event.grammar.Tree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Where a word that ties two actors has its other end.
final class TieEnds {
    private TieEnds() {}

    static List<String> complement(TieSentence sentence, int word, List<String> prepositions) {
        Set<String> ids = new LinkedHashSet<>();
        for (String preposition : prepositions) for (int place : sentence.tree().own(word, preposition)) ids.addAll(sentence.at(place));
        return List.copyOf(ids);
    }

    /// "Allied but separate from": the complement is given once for both.
    static List<String> sharedComplement(TieSentence sentence, int word, List<String> prepositions) {
        return sentence.tree().children(word, "conj").stream()
                .map(other -> complement(sentence, other, prepositions))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    static List<String> owner(TieSentence sentence, int word, List<String> prepositions) {
        Tree tree = sentence.tree();
        if (!tree.noun(word)) return List.of();
        return tree.children(word, "nmod:poss", "amod", "compound").stream().flatMap(place -> sentence.named(place).stream()).distinct().toList();
    }

    static List<String> hyphened(TieSentence sentence, int word, List<String> prepositions) {
        return sentence.hyphened(word);
    }
}
