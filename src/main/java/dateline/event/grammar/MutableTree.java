package dateline.event.grammar;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.EventTraits.Force;
import dateline.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// A sentence's dependency tree while it is repaired: tokens are given other heads, relations and tags in place.
public final class MutableTree {
    /// No way up a tree is longer, and one that goes round ends.
    private static final int FAR = 40;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<Token> tokens;

    MutableTree(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /// The sentence with what its tokens are by now.
    Sentence sentence() {
        return new Sentence(sentence.index(), sentence.span(), sentence.part(), tokens);
    }

    /// A line in capitals is built as one wherever it stands.
    boolean headline() {
        return sentence.part() == Part.Kind.TITLE || tokens.size() > 2 && written(Character::isUpperCase) && !written(Character::isLowerCase);
    }

    private boolean written(IntPredicate letter) {
        return tokens.stream().anyMatch(one -> one.text().chars().anyMatch(letter));
    }

    int size() {
        return tokens.size();
    }

    List<Token> tokens() {
        return tokens;
    }

    int head(int i) {
        return tokens.get(i).head();
    }

    String relation(int i) {
        return tokens.get(i).relation();
    }

    String pos(int i) {
        return tokens.get(i).pos();
    }

    String ner(int i) {
        return tokens.get(i).ner();
    }

    boolean written(int i, String text) {
        return tokens.get(i).text().equals(text);
    }

    /// Whether the token's lemma is a cue of that kind.
    boolean cue(String kind, int i) {
        return lexicon.cue(kind, tokens.get(i).lemma().toLowerCase(Locale.ROOT));
    }

    /// Whether the noun by itself may tell an event.
    boolean tellsDeed(int i) {
        return lexicon.nounType(noun(tokens.get(i))).isPresent();
    }

    /// Whether it is an event in which force is used.
    boolean tellsForce(int i) {
        return lexicon.nounType(noun(tokens.get(i))).filter(type -> lexicon.traits(type).is(Force.USED)).isPresent();
    }

    private static String noun(Token token) {
        return (token.pos().equals("VBG") ? token.text() : token.lemma()).toLowerCase(Locale.ROOT);
    }

    /// Whether a row of the codebook has the word as its verb.
    boolean tells(int i) {
        return lexicon.tells(verbLemma(i));
    }

    /// The lemma of the verb that a word may be; of one taken for a name the ending is still on it.
    private String verbLemma(int i) {
        String lemma = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
        boolean ending = pos(i).startsWith("NNP") && lemma.endsWith("s") && !lexicon.tells(lemma);
        return ending ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /// "Bombs": whether the word has the ending of a verb in the singular.
    boolean singularVerb(int i) {
        return !tokens.get(i).text().equalsIgnoreCase(verbLemma(i));
    }

    /// Whether a row has the verb with that particle.
    boolean tells(int verb, int particle) {
        return lexicon.tells((tokens.get(verb).lemma() + "_" + tokens.get(particle).lemma()).toLowerCase(Locale.ROOT));
    }

    /// Whether a row of the verb asks for that preposition.
    boolean takes(int verb, int preposition) {
        return lexicon.takes(tokens.get(verb).lemma().toLowerCase(Locale.ROOT), tokens.get(preposition).lemma().toLowerCase(Locale.ROOT));
    }

    /// Whether a row of the verb asks for that word as its object.
    boolean asks(int verb, int object) {
        return lexicon.asks(verbLemma(verb), tokens.get(object).lemma().toLowerCase(Locale.ROOT));
    }

    boolean verb(int i) {
        return pos(i).startsWith("VB");
    }

    boolean finite(int i) {
        return pos(i).matches("VBD|VBZ|VBP");
    }

    boolean noun(int i) {
        return i >= 0 && pos(i).startsWith("NN");
    }

    boolean says(int i) {
        return verb(i) && cue("say", i);
    }

    /// The first dependent by that relation, -1 without one.
    int child(int head, String relation) {
        for (Token token : tokens) if (token.head() == head && token.relation().equals(relation)) return token.index();
        return -1;
    }

    boolean has(int head, String relation) {
        return child(head, relation) >= 0;
    }

    /// The last token of that text at or before the place, -1 without one.
    int lastBefore(int place, String text) {
        int at = place;
        while (at >= 0 && !written(at, text)) at--;
        return at;
    }

    /// The head of the phrase that the token is part of by relations that match, short of `end`.
    int phraseHead(int place, String relations, int end) {
        int at = place;
        while (head(at) >= 0 && head(at) < end && relation(at).matches(relations)) at = head(at);
        return at;
    }

    boolean below(int place, int top) {
        int up = place;
        for (int step = 0; up >= 0 && step < FAR; step++) {
            if (up == top) return true;
            up = head(up);
        }
        return false;
    }

    void move(int i, int head, String relation) {
        set(i, pos(i), head, relation);
    }

    /// Leaves the token where it is when the tree would go round.
    void set(int i, String pos, int head, String relation) {
        if (below(head, i)) return;
        Token old = tokens.get(i);
        tokens.set(i, new Token(i, old.span(), old.text(), old.lemma(), pos, old.ner(), head, relation, old.number()));
    }

    /// Reads a noun as the main verb that it is written like.
    void setVerb(int i) {
        Token old = tokens.get(i);
        tokens.set(i, new Token(i, old.span(), old.text(), verbLemma(i), singularVerb(i) ? "VBZ" : "VBP", old.ner(), -1, "root", old.number()));
    }

    /// Reads a verb form as the noun that it is written like.
    void setNoun(int i) {
        Token old = tokens.get(i);
        String lemma = old.text().toLowerCase(Locale.ROOT);
        tokens.set(i, new Token(i, old.span(), old.text(), lemma, "NN", old.ner(), old.head(), old.relation(), old.number()));
    }
}
