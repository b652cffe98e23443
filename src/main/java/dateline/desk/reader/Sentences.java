package dateline.desk.reader;

import dateline.model.Span;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/// Widens a passage to whole sentences of its paragraph.
final class Sentences {
    private Sentences() {}

    static Span around(String text, Span passage, List<Span> paragraphs) {
        Span paragraph = paragraphs.stream()
                .filter(p -> p.start() <= passage.start() && passage.start() < p.end())
                .findFirst()
                .orElse(passage);
        String words = paragraph.of(text);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(words);
        int from = Math.clamp(passage.start() - paragraph.start(), 0, words.length());
        int to = Math.clamp(passage.end() - paragraph.start(), from, words.length());
        int start = from >= words.length() ? sentences.last() : sentences.following(from);
        start = sentences.previous();
        int end = to >= words.length() ? words.length() : sentences.following(Math.max(to - 1, 0));
        if (end == BreakIterator.DONE) end = words.length();
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) end--;
        return new Span(paragraph.start() + Math.max(0, start), paragraph.start() + end);
    }
}
