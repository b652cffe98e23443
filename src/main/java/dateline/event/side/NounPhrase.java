package dateline.event.side;

import dateline.event.grammar.Tree;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.List;
import java.util.Optional;

/// A place of a sentence of which it is asked whom it stands for.
///
/// @param acts true when they are to do something: then a thing stands for its owner only if such things act for
///     their owners
/// @param depth through how many other phrases the question came here
/// @param mention the longest mention over the place
public record NounPhrase(Tree tree, int place, boolean acts, int depth, Optional<Mention> mention) {
    /// Farther than this nobody looks for whom a phrase stands for.
    private static final int FAR = 3;

    boolean far() {
        return depth > FAR;
    }

    /// Whether the same may be asked of one more phrase.
    boolean near() {
        return depth < FAR;
    }

    boolean noun() {
        return tree.noun(place);
    }

    String lemma() {
        return tree.lemma(place);
    }

    Span span() {
        return tree.span(place);
    }

    /// Whether the token has one of these tags, as a regular expression.
    boolean tagged(String tags) {
        return tree.token(place).pos().matches(tags);
    }

    /// Whether it is who does what the verb says.
    boolean subject() {
        return tree.relation(place).startsWith("nsubj");
    }

    List<Integer> children(String... relations) {
        return tree.children(place, relations);
    }
}
