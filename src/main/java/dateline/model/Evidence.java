package dateline.model;

/// The sentence of an article from which something was read; `text` is exactly what stands at `span`.
public record Evidence(String articleId, Span span, String text) {}
