package dateline.event.factuality;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import java.util.List;
import java.util.function.IntPredicate;

/// A word and what stands beside it: its auxiliaries, adverbs, adjectives, conjunctions.
///
/// @param trigger whether it is the event's own word
/// @param negationAllowed whether a negation beside it belongs to what its codebook row tells
public record Word(Tree tree, Lexicon lexicon, int at, boolean trigger, boolean negationAllowed) {
    private static final String[] BESIDE = {"aux", "advmod", "amod", "mark", "det", "case", "neg", "cc"};

    /// Whether a word of that kind stands beside it.
    boolean beside(String cue) {
        return any(cue, BESIDE);
    }

    /// Whether a word of that kind hangs on it by one of the relations.
    boolean any(String cue, String... relations) {
        for (int child : tree.children(at)) if (related(child, relations) && lexicon.cue(cue, tree.lemma(child))) return true;
        return false;
    }

    private boolean related(int child, String... relations) {
        for (String relation : relations) if (tree.is(child, relation)) return true;
        return false;
    }

    boolean anyAuxiliary(IntPredicate fits) {
        return tree.children(at, "aux").stream().anyMatch(fits::test);
    }

    List<Integer> subjects() {
        return tree.children(at, "nsubj", "nsubj:pass");
    }
}
