package dateline.actor;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Codebook.ActorRow;
import dateline.model.Kind;
import java.util.List;
import java.util.Optional;

/// A name of the gazetteer where it stands in a sentence.
///
/// @param others all names of the gazetteer in the sentence, this one too
/// @param text the whole article
record ListedName(Sentence sentence, Gazetteer.Hit hit, ActorRow row, List<Gazetteer.Hit> others, String text) {
    boolean country() {
        return row.kind() == Kind.COUNTRY;
    }

    /// Whether the name is written in one of these ways of the codebook.
    boolean how(String ways) {
        return hit.alias().how().matches(ways);
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    int start() {
        return hit.start();
    }

    int end() {
        return hit.end();
    }

    Token last() {
        return tokens().get(end() - 1);
    }

    /// The token right after the name.
    Optional<Token> next() {
        return end() < tokens().size() ? Optional.of(tokens().get(end())) : Optional.empty();
    }

    /// The token right before the name.
    Optional<Token> before() {
        return start() > 0 ? Optional.of(tokens().get(start() - 1)) : Optional.empty();
    }
}
