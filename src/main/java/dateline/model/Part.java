package dateline.model;

/// A piece of an article's text and what it is.
public record Part(Kind kind, Span span) {
    public enum Kind {
        TITLE,
        SUMMARY,
        BODY,
        SUBHEAD,
        CAPTION
    }
}
