package dateline.model;

/// One paragraph-like piece of a document, in reading order.
///
/// @param line the line of the source it begins at, counted from 1; 0 when the format has no lines
public record Block(Kind kind, String text, int line) {
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        BULLET,
        CAPTION,
        FURNITURE
    }
}
