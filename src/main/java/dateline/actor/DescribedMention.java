package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Mention;
import java.util.List;

/// A mention with the words round it, over tokens `start` (included) to `end` (excluded).
record DescribedMention(Sentence sentence, int start, int end, Actor actor) {
    static DescribedMention of(Sentence sentence, Mention mention, Actor actor) {
        List<Token> tokens = sentence.tokens();
        int start = 0;
        while (!mention.span().contains(tokens.get(start).span())) start++;
        int end = start;
        while (end < tokens.size() && mention.span().contains(tokens.get(end).span())) end++;
        return new DescribedMention(sentence, start, end, actor);
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    List<Token> own() {
        return tokens().subList(start, end);
    }

    Token head() {
        return tokens().get(end - 1);
    }

    /// "The official", "the army spokesman", without anything else that says which.
    boolean bare() {
        if (start == 0 || !head().pos().matches("NNS?") || !RoleWords.lower(tokens().get(start - 1)).equals("the")) return false;
        return tokens().stream()
                .filter(other -> other.head() == head().index() && (other.index() < start || other.index() >= end))
                .noneMatch(other -> other.relation().matches("nmod|acl.*|amod|compound|nummod|appos"));
    }
}
