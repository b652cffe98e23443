package dateline.article;

import dateline.model.Block;
import dateline.model.Id;
import java.util.List;
import java.util.Optional;

/// One block of a document and what it is to an article.
///
/// @param block its place among the document's blocks
/// @param why why it is left out, for furniture
/// @param stamps the times it states, if it is a stamp line
record Line(
        int block,
        Block source,
        Role role,
        String why,
        List<Stamp> stamps,
        Optional<String> byline,
        Optional<String> outlet) {
    enum Role {
        TEXT,
        STAMP,
        BYLINE,
        SOURCE,
        RULE,
        FURNITURE
    }

    String text() {
        return source.text();
    }

    int gap() {
        return source.gap();
    }

    boolean isText() {
        return role == Role.TEXT;
    }

    boolean isUnmarkedText() {
        return isText() && !isBullet();
    }

    boolean isBullet() {
        return isText() && source.kind() == Block.Kind.BULLET;
    }

    boolean isHeadline() {
        return isText()
                && (source.kind() == Block.Kind.TITLE
                        || (source.kind() == Block.Kind.PARAGRAPH || source.kind() == Block.Kind.HEADING)
                                && Sentences.isHeadline(text()));
    }

    boolean isParagraph() {
        return isText() && source.kind() == Block.Kind.PARAGRAPH && Sentences.isParagraph(text());
    }

    /// Whether both say the same words.
    boolean repeats(String other) {
        // folding is dear, and lines of very different length cannot be the same
        return Math.abs(text().length() - other.length()) <= 12 && Id.fold(text()).equals(Id.fold(other));
    }
}
