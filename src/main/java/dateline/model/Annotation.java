package dateline.model;

import java.util.List;
import java.util.Optional;

/// An article's text as the language engine sees it.
///
/// @param sentences in text order; a line break always ends a sentence
/// @param times corrected time expressions, relative ones resolved only when a publication date is known
public record Annotation(String text, List<Sentence> sentences, List<Timex> times) {
    public Annotation {
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
    }

    /// One sentence with its dependency tree.
    public record Sentence(int index, Span span, Part.Kind part, List<Token> tokens) {
        public Sentence {
            tokens = List.copyOf(tokens);
        }
    }

    /// A token; `head` is the place of its head in the sentence, -1 for the root.
    ///
    /// @param lemma lower case except for proper names
    /// @param pos Penn tag
    /// @param ner `PERSON`, `ORGANIZATION`, `LOCATION`, `MISC`, `DATE`, `MONEY`, `NUMBER`, … or `O`
    /// @param relation Universal Dependencies, such as `nsubj`, `obl`, `case`
    /// @param number the normalised value of a numeric token or of the money expression it is in ("$1.5E9")
    public record Token(
            int index,
            Span span,
            String text,
            String lemma,
            String pos,
            String ner,
            int head,
            String relation,
            Optional<String> number) {}
}
