package dateline.model;

/// A time expression in an article's text and what it means.
public record Timex(Span span, When when) {}
