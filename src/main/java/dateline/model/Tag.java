package dateline.model;

/// A word of the analyst's on a thing of the case.
public record Tag(String id, String target, String word) {}
