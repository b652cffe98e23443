package dateline.model;

import java.util.List;
import java.util.Optional;

/// An article together with its text.
///
/// @param text headline, bullets as • lines, body and captions, parted by a blank line
/// @param source the outlet's name as written, if the text or file names one
/// @param cut the half-open range of the document's blocks it was cut from
/// @param furniture the lines that were left out, with the reason ("button", "repeated headline", …)
/// @param givenId the id that a file of plain articles gave it; else the article's own id stands
public record ArticleText(
        Article article,
        String text,
        Optional<String> source,
        Span cut,
        List<LeftOut> furniture,
        Optional<String> givenId) {
    public ArticleText {
        furniture = List.copyOf(furniture);
    }

    public ArticleText(Article article, String text, Optional<String> source, Span cut, List<LeftOut> furniture) {
        this(article, text, source, cut, furniture, Optional.empty());
    }

    /// The same text with other facts about it, such as a date that the analyst typed.
    public ArticleText withArticle(Article other) {
        return new ArticleText(other, text, source, cut, furniture, givenId);
    }

    /// The same text from another outlet; the article names it by its id.
    public ArticleText withSource(Optional<String> outlet, Article other) {
        return new ArticleText(other, text, outlet, cut, furniture, givenId);
    }

    /// The id that files written by a command carry.
    public String outerId() {
        return givenId.orElse(article.id());
    }

    /// A line that is not the article's: `block` is its place among the document's blocks.
    public record LeftOut(int block, String text, String why) {}
}
