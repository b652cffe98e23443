package dateline.copies;

import dateline.model.Article;
import dateline.model.Part;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/// In which paragraphs two copies differ.
///
/// @param own paragraphs of the one text that the other has not, or has otherwise
/// @param others paragraphs that only the other has, as they stand there
/// @param same how much of the text stands in the other too, in per cent
public record Paragraphs(List<Span> own, List<String> others, int same) {
    private static final double OTHERWISE = .99;
    private static final double MISSING = .5;
    private static final int FEW_WORDS = 3;

    public Paragraphs {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    public static Paragraphs of(Article article, String text, Article other, String otherText) {
        Wording wording = Wording.of(body(article, text));
        Wording theirs = Wording.of(body(other, otherText));
        List<Span> own = spans(article, text).stream().filter(span -> differs(span.of(text), theirs, OTHERWISE)).toList();
        List<String> others = spans(other, otherText).stream().map(span -> span.of(otherText)).filter(line -> differs(line, wording, MISSING)).toList();
        int same = (int) Math.floor(100 * wording.within(theirs));
        return new Paragraphs(own, others, same);
    }

    private static boolean differs(String paragraph, Wording other, double share) {
        Wording words = Wording.of(paragraph);
        return words.size() >= FEW_WORDS && words.within(other) < share;
    }

    /// What an article says below its headline, a line for each paragraph.
    static String body(Article article, String text) {
        return String.join("\n", spans(article, text).stream().map(span -> span.of(text)).toList());
    }

    private static List<Span> spans(Article article, String text) {
        List<Span> out = new ArrayList<>();
        for (Part part : article.parts())
            if (part.kind() != Part.Kind.TITLE && part.kind() != Part.Kind.CAPTION && part.span().end() <= text.length()) out.add(part.span());
        return out;
    }
}
