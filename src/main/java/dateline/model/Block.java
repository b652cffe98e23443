package dateline.model;

import java.util.Optional;

/// One paragraph-like piece of a document, in reading order.
///
/// @param line the line of the source it begins at, counted from 1; 0 when the format has no lines
/// @param gap the blank lines before it in the source; 0 when the format has no lines
/// @param where the page or part of the source it stands on, as its reader finds it: "page 4", "slide 2"
public record Block(Kind kind, String text, int line, int gap, Optional<String> where) {
    public Block(Kind kind, String text, int line, int gap) {
        this(kind, text, line, gap, Optional.empty());
    }

    public Block(Kind kind, String text, int line) {
        this(kind, text, line, 0);
    }

    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        BULLET,
        CAPTION,
        /// A line such as `---` that only parts what is before it from what follows.
        RULE,
        FURNITURE,
        /// Beside the text: it may say who wrote it or when, else it is furniture.
        LABEL
    }
}
