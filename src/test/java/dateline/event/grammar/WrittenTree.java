package dateline.event.grammar;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Part;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A sentence with its tree in a line, a token as `word/tag/relation/head` (heads count from 1, 0 for the root), with the
/// lemma where it is not the word: `said=say/VBD/root/0`. A line marked `# ` is a headline.
final class WrittenTree {
    private WrittenTree() {}

    static Sentence read(String line) {
        boolean headline = line.startsWith("# ");
        List<String> written = Arrays.asList((headline ? line.substring(2) : line).split(" "));
        List<Token> tokens = new ArrayList<>();
        for (String one : written) tokens.add(token(tokens.size(), one.split("/")));
        return new Sentence(0, new Span(0, 10 * tokens.size()), headline ? Part.Kind.TITLE : Part.Kind.BODY, tokens);
    }

    private static Token token(int i, String[] cells) {
        String[] word = cells[0].split("=");
        String lemma = word[word.length - 1].toLowerCase(Locale.ROOT);
        String ner = cells.length > 4 ? cells[4] : "O";
        return new Token(i, new Span(10 * i, 10 * i + word[0].length()), word[0], lemma, cells[1], ner, Integer.parseInt(cells[3]) - 1, cells[2], Optional.empty());
    }

    /// `hostages/NNS obj had`: the token, its tag, and how it hangs on what.
    static String edge(Sentence sentence, int i) {
        Token token = sentence.tokens().get(i);
        String head = token.head() < 0 ? "-" : sentence.tokens().get(token.head()).text();
        return token.text() + "/" + token.pos() + " " + token.relation() + " " + head;
    }
}
