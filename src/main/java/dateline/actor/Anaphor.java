package dateline.actor;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Cues;
import java.util.Optional;
import java.util.stream.Stream;

/// A word that may refer back: "it", "their", "the group".
///
/// @param word the token in lower case
record Anaphor(Sentence sentence, Token token, String word, Cues cues) {
    static Anaphor of(Sentence sentence, Token token, Cues cues) {
        return new Anaphor(sentence, token, RoleWords.lower(token), cues);
    }

    /// Whether the word is a cue of that kind.
    boolean cue(String kind) {
        return cues.has(kind, word);
    }

    boolean pronoun() {
        return token.pos().startsWith("PRP");
    }

    boolean subject() {
        return token.relation().startsWith("nsubj");
    }

    Token at(int place) {
        return sentence.tokens().get(place);
    }

    Stream<Token> children(int head) {
        return sentence.tokens().stream().filter(other -> other.head() == head);
    }

    /// The verb of the same sentence, before the word, that tells the quotation in which the word stands.
    Optional<Token> quotedBy() {
        Token clause = token;
        while (clause.head() >= 0) {
            Token above = at(clause.head());
            if (clause.relation().equals("ccomp") && above.index() < token.index() && quotedSince(above.index())) return Optional.of(above);
            clause = above;
        }
        return Optional.empty();
    }

    /// Whether a quotation begins between that place and the word, and goes on to it.
    boolean quotedSince(int place) {
        boolean quoted = false;
        for (Token between : sentence.tokens().subList(place, token.index())) quoted = between.pos().equals("``") || quoted && !between.pos().equals("''");
        return quoted;
    }

    /// "It is feared that": the pronoun stands for a clause.
    boolean expletive() {
        if (token.relation().equals("expl")) return true;
        int head = token.head();
        return head >= 0
                && children(head).anyMatch(other -> other.relation().matches("ccomp|csubj"))
                && children(head).anyMatch(other -> other.relation().equals("cop"));
    }

    /// "The group", "this country".
    boolean definite() {
        return children(token.index()).anyMatch(other -> other.relation().equals("det") && cues.has("determiner", RoleWords.lower(other)));
    }

    /// "The council" without anything else that says which.
    boolean bare() {
        return definite() && afterDeterminer() == token.index() && !token.relation().equals("compound")
                && children(token.index()).noneMatch(other -> other.relation().matches("nmod.*|acl.*|amod|compound|nummod|appos"));
    }

    /// The place after the determiner, the word's own when it has none.
    int afterDeterminer() {
        return children(token.index())
                .filter(other -> other.relation().equals("det"))
                .mapToInt(other -> other.index() + 1)
                .findFirst()
                .orElse(token.index());
    }
}
