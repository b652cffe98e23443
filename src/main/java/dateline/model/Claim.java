package dateline.model;

import java.util.Optional;

/// What someone is said to have said.
///
/// @param direct true inside quotation marks, false for indirect speech
public record Claim(String id, String articleId, Optional<String> speaker, Span span, String text, boolean direct) {}
