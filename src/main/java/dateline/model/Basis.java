package dateline.model;

/// What a date or a place of an event rests on.
public enum Basis {
    /// Words of the event's own sentence.
    STATED,
    /// Other words of its article: the happening told elsewhere, or the scene that the sentence goes on telling.
    CONTEXT,
    /// Nothing says it: only that it was reported by the day of publication, or was then still to come.
    REPORTED
}
