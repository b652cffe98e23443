package dateline.event.speech;

import dateline.model.Annotation.Sentence;
import dateline.model.Span;
import java.util.List;
import java.util.Optional;

/// Words between quotation marks and where they stand.
///
/// @param touched the sentences that they stand in
/// @param before who spoke the words quoted before them
/// @param lastEnd where those end, -1 when there are none
record QuotedWords(Span span, List<Sentence> touched, Optional<String> before, int lastEnd, Speakers article) {
    /// Fewer words than this between marks are a scare quote unless a verb of saying governs them.
    private static final int SCARE = 3;

    Sentence first() {
        return touched.getFirst();
    }

    Sentence last() {
        return touched.getLast();
    }

    String text() {
        return span.of(article.text());
    }

    /// Too few words to be speech: "a “ring road”", but not "“Never!”".
    boolean scare() {
        String words = text().strip();
        return words.split("\\s+").length < SCARE && !words.matches(".*[.!?]");
    }

    /// What stands between the quotation before, if it is in the same sentence, and these words.
    Optional<Span> gap() {
        boolean here = lastEnd >= first().span().start() && lastEnd < span.start();
        return here ? Optional.of(new Span(lastEnd, span.start())) : Optional.empty();
    }

    /// Whether they make up whole sentences.
    boolean wholeSentences() {
        return article.sentences().stream()
                .anyMatch(sentence -> span.start() - 2 <= sentence.span().start()
                        && sentence.span().start() < span.end()
                        && sentence.span().end() <= span.end() + 2);
    }

    /// Whether a colon, and nothing but a mark behind it, opens them.
    boolean afterColon() {
        int at = span.start() - 1;
        String text = article.text();
        while (at > 0 && (Character.isWhitespace(text.charAt(at)) || "“„«\"‘'".indexOf(text.charAt(at)) >= 0)) at--;
        return at > 0 && text.charAt(at) == ':';
    }
}
