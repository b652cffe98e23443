package dateline.actor;

import dateline.model.Annotation.Token;
import dateline.model.Cues;
import java.util.List;

/// The phrase round a role: "at least forty suspected militants".
final class RolePhrases {
    /// So many words before a role belong to it at most.
    private static final int LONGEST = 5;

    private final Cues cues;

    RolePhrases(Cues cues) {
        this.cues = cues;
    }

    /// Where the phrase begins whose role begins at `role`.
    int start(List<Token> tokens, int role) {
        int at = role;
        while (at > 0 && role - at < LONGEST && belongs(tokens, at - 1, role) && !number(tokens, at)) at--;
        while (at > 0 && (tokens.get(at).pos().equals("CD") || cue("bound-end", tokens, at)) && cue("bound", tokens, at - 1)) at--;
        return at;
    }

    /// "Rebels free two pilots": a phrase begins with its number.
    private static boolean number(List<Token> tokens, int at) {
        return tokens.get(at).pos().equals("CD") && !tokens.get(at + 1).text().equals("-") && tokens.get(at - 1).pos().startsWith("NN");
    }

    private static boolean belongs(List<Token> tokens, int place, int role) {
        Token token = tokens.get(place);
        return token.pos().matches("JJ.*|CD|NN|NNS|NNP|VBN|HYPH")
                && (token.head() >= place && token.head() <= role + 4 || token.text().equals("-"))
                && !token.text().equals(",")
                && !token.ner().equals("DATE");
    }

    private boolean cue(String kind, List<Token> tokens, int place) {
        return cues.has(kind, RoleWords.lower(tokens.get(place)));
    }

    /// The words as one writes them.
    static String words(List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            boolean glued = token.pos().equals("POS") || token.text().equals("-") || out.toString().endsWith("-");
            if (!out.isEmpty() && !glued) out.append(' ');
            out.append(token.text());
        }
        return out.toString();
    }
}
