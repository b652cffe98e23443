package dateline.event.place;

import dateline.event.grammar.Tree;
import dateline.model.Where;
import java.util.Optional;
import java.util.stream.Stream;

/// Where somebody is or goes for what a noun tells: "flew to Accra for talks", "is in Accra for talks".
final class Errand {
    private Errand() {}

    static Optional<Where> place(EventClause clause) {
        return clause.trigger().stream()
                .filter(word -> clause.tree().head(word) >= 0 && errand(clause.tree(), word))
                .flatMap(word -> there(clause, clause.tree().head(word)))
                .flatMap(phrase -> clause.place(phrase).stream())
                .findFirst();
    }

    private static boolean errand(Tree tree, int word) {
        return (tree.is(word, "obl") || tree.is(word, "nmod")) && tree.hasPreposition(word, "for");
    }

    private static Stream<Integer> there(EventClause clause, int above) {
        Tree tree = clause.tree();
        if (!tree.children(above, "cop").isEmpty()) return Stream.of(above).filter(one -> clause.preposition(one, "place:in"));
        if (!clause.names().lexicon().cue("goes", tree.lemma(above))) return Stream.empty();
        return tree.children(above, "obl").stream().filter(one -> clause.preposition(one, "place:in") || tree.hasPreposition(one, "to"));
    }
}
