package dateline.model;

import java.util.Optional;

/// An article together with its text.
///
/// @param text headline, bullets as • lines, body and captions, parted by a blank line
/// @param source the outlet's name as written, if the text or file names one
/// @param cut the half-open range of the document's blocks it was cut from
/// @param furniture the lines that were left out, with the reason ("button", "repeated headline", …)
public record ArticleText(
        Article article, String text, Optional<String> source, Span cut, java.util.List<LeftOut> furniture) {
    public ArticleText {
        furniture = java.util.List.copyOf(furniture);
    }

    /// A line that is not the article's: `block` is its place among the document's blocks.
    public record LeftOut(int block, String text, String why) {}
}
