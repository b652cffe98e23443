package dateline.event.factuality;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import java.util.Set;
import java.util.stream.Stream;

/// One step of the way from a trigger up the tree: a word and the word that it hangs on.
///
/// @param trigger where the way began
/// @param eventVerbs the places of verbs that tell an event of their own
public record Link(Tree tree, Lexicon lexicon, int trigger, int at, int above, Set<Integer> eventVerbs) {
    boolean by(String... relations) {
        return Stream.of(relations).anyMatch(one -> tree.is(at, one));
    }

    /// Whether the word above is of that kind.
    boolean under(String cue) {
        return lexicon.cue(cue, tree.lemma(above));
    }

    boolean after(String cue) {
        return lexicon.cue(cue, tree.preposition(at));
    }

    boolean relative() {
        return tree.relation(at).equals("acl:relcl");
    }

    boolean complementClause() {
        return by("xcomp", "ccomp");
    }

    boolean adjunctClause() {
        return by("advcl", "acl");
    }

    boolean phrase() {
        return by("obj", "obl", "nmod", "nsubj:pass");
    }

    boolean infinitiveVerb() {
        return tree.verb(at) && tree.infinitive(at);
    }

    /// "Claimed to have shelled the port": what the speaker says of himself.
    boolean perfectInfinitive() {
        return infinitiveVerb() && by("xcomp") && tree.children(at, "aux").stream().anyMatch(aux -> lexicon.cue("perfect", tree.lemma(aux)));
    }

    /// Whether the verb above tells of now: "is trying", "tries".
    boolean present() {
        return switch (tree.token(above).pos()) {
            case "VBZ", "VBP" -> true;
            case "VBG" -> tree.children(above, "aux").stream().anyMatch(aux -> tree.token(aux).pos().matches("VBZ|VBP"));
            default -> false;
        };
    }

    boolean gerund() {
        return tree.token(at).pos().equals("VBG");
    }

    /// "Reports of attacks", "reports of soldiers looting": what stands behind the noun's preposition.
    boolean matterOfReport() {
        return under("content") && (phrase() && after("charge-preposition") || participleOfReport());
    }

    private boolean participleOfReport() {
        boolean ofSomebody = tree.children(above, "nmod").stream().anyMatch(one -> one < at && lexicon.cue("charge-preposition", tree.preposition(one)));
        return by("acl") && gerund() && (after("charge-preposition") || ofSomebody);
    }

    /// "Reports that it had agreed": what the noun says.
    boolean contentOfNoun() {
        return by("acl") && tree.verb(at) && tree.children(at, "mark").stream().anyMatch(mark -> lexicon.cue("complementizer", tree.lemma(mark)));
    }

    /// "After the attack", "in the ongoing war": told on the way as known, whatever the clause says.
    boolean background() {
        return after("aside") || definiteSetting();
    }

    boolean definiteSetting() {
        return after("within") && tree.children(at, "det", "nmod:poss").stream().anyMatch(one -> !lexicon.cue("indefinite", tree.lemma(one)));
    }
}
