package dateline.desk.reader;

import dateline.copies.Paragraphs;
import dateline.model.Article;
import dateline.model.Span;
import dateline.model.Texts;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Wordings;
import java.util.List;
import java.util.Optional;

/// Whose copy an article is, and in which paragraphs the two differ.
///
/// @param words "near copy of [1] Gulf Courier, 92 % the same"
/// @param number of the other article
record CopyNote(String words, int number, Paragraphs paragraphs) {
    /// Takes the texts, so never for the thread that shows them. Empty where the article is nobody's copy.
    static Optional<CopyNote> of(ResolvedCase open, Article article, Texts texts) {
        Wordings wordings = Wordings.of(open);
        return wordings.first(article).map(first -> {
            Paragraphs paragraphs = Paragraphs.of(article, texts.text(article.textHash()).orElse(""), first, texts.text(first.textHash()).orElse(""));
            String outlet = first.sourceId().flatMap(id -> open.file().sources().get(id)).map(source -> " " + source.name()).orElse("");
            return new CopyNote(wordings.words(article) + outlet + ", " + paragraphs.same() + " % the same", first.number(), paragraphs);
        });
    }

    /// Whether a paragraph of the article stands otherwise in the other, or not at all.
    boolean differs(Span paragraph) {
        return paragraphs.own().contains(paragraph);
    }

    /// The paragraphs that only the other article has.
    List<String> others() {
        return paragraphs.others().stream().map(paragraph -> "Only in [" + number + "]: " + paragraph).toList();
    }
}
