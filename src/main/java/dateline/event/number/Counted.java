package dateline.event.number;

import dateline.model.Annotation.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a number counts or measures, by the tree and the words beside it.
final class Counted {
    private static final Set<String> SUFFERING = Set.of("obj", "nsubj:pass", "nsubjpass");

    private final NumberWords words;
    private final Set<String> harm;

    Counted(NumberWords words, Set<String> harm) {
        this.words = words;
        this.harm = harm;
    }

    /// The currency, before or behind the sum.
    Optional<String> money(List<Token> tokens, Numeral number) {
        Optional<String> before = number.start() > 0 ? words.currency(tokens.get(number.start() - 1).text()) : Optional.empty();
        return before.or(() -> tokens.subList(number.end(), Math.min(tokens.size(), number.end() + 2)).stream()
                .flatMap(token -> words.currency(token.lemma()).stream())
                .findFirst());
    }

    /// "$1.5 billion deal", "a deal worth $4 billion": the noun the sum belongs to.
    String moneyOf(List<Token> tokens, Numeral number) {
        return nounAfter(tokens, number).or(() -> nounBefore(tokens, number)).map(NumberWords::lemma).orElse("");
    }

    private Optional<Token> nounAfter(List<Token> tokens, Numeral number) {
        for (Token token : tokens.subList(number.end(), Math.min(tokens.size(), number.end() + 4))) {
            boolean currency = words.is("currency", token.lemma());
            if (token.pos().matches("NNS?") && !currency) return Optional.of(token);
            boolean passes = token.text().equals("-") || token.text().equals("in") || token.pos().startsWith("JJ");
            if (!passes && !currency) return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Token> nounBefore(List<Token> tokens, Numeral number) {
        for (int i = number.start() - 1; i >= Math.max(0, number.start() - 7); i--) {
            if (!tokens.get(i).text().equals("worth") && !tokens.get(i).text().equals("of")) continue;
            for (int j = i - 1; j >= Math.max(0, i - 4); j--) if (tokens.get(j).pos().startsWith("NN")) return Optional.of(tokens.get(j));
        }
        return Optional.empty();
    }

    /// "61 percent of voters".
    static String shareOf(List<Token> tokens, Numeral number) {
        int of = number.end() + 1;
        if (of >= tokens.size() || !tokens.get(of).text().equals("of")) return "";
        return firstNoun(tokens, of + 1).map(Token::lemma).orElse("");
    }

    private static Optional<Token> firstNoun(List<Token> tokens, int from) {
        return tokens.stream().skip(from).limit(4).filter(token -> token.pos().startsWith("NN")).findFirst();
    }

    /// The noun that the number counts.
    Optional<Token> noun(List<Token> tokens, Numeral number) {
        for (int i = number.start(); i < number.end(); i++) {
            int head = tokens.get(i).head();
            if (head >= number.end() && tokens.get(head).pos().startsWith("NN") && head - number.end() < 8)
                return Optional.of(tokens.get(head));
        }
        if (number.end() < tokens.size() && tokens.get(number.end()).pos().startsWith("NN")) return Optional.of(tokens.get(number.end()));
        boolean ofPhrase = number.end() < tokens.size() && tokens.get(number.end()).text().equals("of");
        return ofPhrase ? firstNoun(tokens, number.end() + 1) : Optional.empty();
    }

    /// The verb of harm whose object or passive subject the counted people are, or "left 12 dead".
    Optional<Token> harmed(List<Token> tokens, Numeral number) {
        return harming(tokens, number).or(() -> tokens.subList(number.end(), Math.min(tokens.size(), number.end() + 4)).stream()
                .filter(token -> harm(token) && (token.pos().equals("VBN") || token.pos().startsWith("JJ")))
                .findFirst());
    }

    private Optional<Token> harming(List<Token> tokens, Numeral number) {
        int at = number.end() - 1;
        for (int step = 0; step < 4 && at < number.end() + 8 && tokens.get(at).head() >= 0; step++) {
            Token above = tokens.get(tokens.get(at).head());
            if (SUFFERING.contains(tokens.get(at).relation()) && harm(above)) return Optional.of(above);
            at = tokens.get(at).head();
        }
        return Optional.empty();
    }

    private boolean harm(Token token) {
        return harm.contains(NumberWords.lemma(token));
    }

    /// A sum of several happenings, or of all so far: "bringing the toll to 40", "killed since March".
    boolean cumulative(List<Token> tokens, Numeral number) {
        Set<Integer> above = new HashSet<>();
        int at = number.end() - 1;
        for (int step = 0; at >= 0 && step < 5; step++) {
            above.add(at);
            if (tokens.get(at).pos().startsWith("VB")) break;
            at = tokens.get(at).head();
        }
        return tokens.stream().anyMatch(token -> sums(tokens, token) && (above.contains(token.index()) || above.contains(hangsOn(tokens, token))));
    }

    private boolean sums(List<Token> tokens, Token token) {
        String before = token.index() > 0 ? NumberWords.low(tokens.get(token.index() - 1)) + " " : "";
        return words.is("sum so far", NumberWords.lemma(token)) || words.is("sum so far", before + NumberWords.low(token));
    }

    /// What a noun or adverb hangs on, or the phrase or clause that a preposition opens.
    private static int hangsOn(List<Token> tokens, Token token) {
        boolean opens = token.relation().equals("case") || token.relation().equals("mark");
        return opens && token.head() >= 0 ? tokens.get(token.head()).head() : token.head();
    }

    /// Whether the number is told of as how many have died: "the toll rose to 45".
    boolean toll(List<Token> tokens, Numeral number) {
        return tokens.stream().anyMatch(token -> words.is("toll", NumberWords.lemma(token))) && cumulative(tokens, number);
    }

    /// "Killed", of a verb in any form.
    static String participle(Token verb) {
        if (verb.pos().matches("VBN|VBD|JJ.*")) return NumberWords.low(verb);
        return verb.lemma().endsWith("e") ? verb.lemma() + "d" : verb.lemma() + "ed";
    }
}
