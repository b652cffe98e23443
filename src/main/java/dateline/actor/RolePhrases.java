package dateline.actor;

import dateline.model.Annotation.Token;
import java.util.List;

/// The phrase round a role: "forty suspected militants", without what bounds its number.
final class RolePhrases {
    /// So many words before a role belong to it at most.
    private static final int LONGEST = 5;

    /// Whom forces are loyal to is called by no more words.
    private static final int LOYALTY = 9;

    private RolePhrases() {}

    /// Where the phrase begins whose role begins at `role`.
    static int start(List<Token> tokens, int role) {
        int at = role;
        while (at > 0 && role - at < LONGEST && belongs(tokens, at - 1, role) && !number(tokens, at)) at--;
        // "18 to 25 soldiers".
        boolean range = at > 1 && tokens.get(at).pos().equals("CD") && tokens.get(at - 2).pos().equals("CD") && tokens.get(at - 2).head() == at;
        return range ? at - 2 : at;
    }

    /// Where the mention begins: with what bounds the number, as "at least" forty.
    static int bounded(List<Token> tokens, int start) {
        int at = start;
        while (at > 0 && tokens.get(start).pos().equals("CD") && bounds(tokens.get(at - 1), at, start)) at--;
        return at;
    }

    /// "Rebels free two pilots", "shot dead two men": a phrase begins with its number.
    private static boolean number(List<Token> tokens, int at) {
        boolean opens = tokens.get(at).pos().equals("CD") && !tokens.get(at + 1).text().equals("-");
        boolean state = at > 1 && tokens.get(at - 1).pos().equals("JJ") && tokens.get(at - 2).pos().startsWith("VB");
        return opens && (state || tokens.get(at - 1).pos().startsWith("NN"));
    }

    private static boolean bounds(Token token, int at, int start) {
        return token.relation().equals("advmod") && token.head() == start || token.head() >= at && token.head() < start;
    }

    private static boolean belongs(List<Token> tokens, int place, int role) {
        Token token = tokens.get(place);
        return token.pos().matches("JJ.*|CD|NN|NNS|NNP|VBN|HYPH")
                && (token.head() >= place && token.head() <= role + 4 || token.text().equals("-"))
                && !token.text().equals(",")
                && !(token.pos().matches("JJ[RS]") && tokens.get(place + 1).pos().equals("CD"))
                && !token.relation().equals("obl")
                && !token.ner().matches("DATE|TIME");
    }

    /// Where "loyal to the general" behind a role ends; the role's own end without it.
    static int endOfLoyalty(List<Token> tokens, int end) {
        boolean loyal = end + 2 < tokens.size() && RoleWords.lower(tokens.get(end)).equals("loyal") && RoleWords.lower(tokens.get(end + 1)).equals("to");
        if (!loyal) return end;
        int at = end + 2;
        while (at < tokens.size() && at < end + LOYALTY && tokens.get(at).pos().matches("DT|JJ|NNPS?|NN|POS") && !tokens.get(at).ner().equals("DATE")) at++;
        return tokens.get(at - 1).pos().startsWith("NN") ? at : end;
    }

    /// The words as the text writes them, on one line.
    static String words(List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        int end = tokens.isEmpty() ? 0 : tokens.getFirst().span().start();
        for (Token token : tokens) {
            if (token.span().start() > end) out.append(' ');
            out.append(token.text());
            end = token.span().end();
        }
        return out.toString();
    }
}
