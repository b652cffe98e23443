package dateline.model;

import java.util.Optional;

/// A piece of an article's text and what it is.
///
/// @param where the page or part of the file it was read from, as its reader finds it: "page 4"
public record Part(Kind kind, Span span, Optional<String> where) {
    public Part(Kind kind, Span span) {
        this(kind, span, Optional.empty());
    }

    public enum Kind {
        TITLE,
        SUMMARY,
        BODY,
        SUBHEAD,
        CAPTION
    }
}
