package dateline.actor;

import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Cues;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words of an article that the language engine may take for people and that are none: "the Bill".
///
/// @param nouns common nouns of the article, in lower case
record Things(Set<String> nouns, Cues cues) {
    static Things of(Annotation annotation, Cues cues) {
        Set<String> nouns = new HashSet<>();
        for (Sentence sentence : annotation.sentences())
            for (Token token : sentence.tokens()) if (token.pos().equals("NN") || law(sentence, token, cues)) nouns.add(lower(token.text()));
        return new Things(nouns, cues);
    }

    /// Whether the words from `start` to `end` name nobody.
    boolean contain(Sentence sentence, int start, int end) {
        List<Token> tokens = sentence.tokens();
        Token last = tokens.get(end - 1);
        if (end - start > 1) return law(sentence, last, cues);
        return nouns.contains(lower(last.text())) || tokens.stream().anyMatch(other -> other.head() == last.index() && other.relation().equals("det"));
    }

    /// "The Harbour Wages Bill": something stands before such a word that is no first name of anybody.
    private static boolean law(Sentence sentence, Token word, Cues cues) {
        if (!cues.has("law", lower(word.text())) || word.index() == 0) return false;
        List<Token> tokens = sentence.tokens();
        boolean goesOn = word.index() + 1 < tokens.size() && tokens.get(word.index() + 1).ner().equals("PERSON");
        return !goesOn && tokens.stream().anyMatch(other -> other.head() == word.index() && other.index() < word.index() && other.relation().matches("det|compound|amod|nmod:poss"));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
