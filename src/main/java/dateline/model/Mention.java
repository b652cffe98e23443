package dateline.model;

/// A span of an article's text that names an actor.
public record Mention(String actorId, Span span, String text, How how) {
    public enum How {
        NAME,
        ALIAS,
        ROLE,
        PRONOUN
    }
}
