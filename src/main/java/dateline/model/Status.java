package dateline.model;

/// How firmly a text tells something.
public enum Status {
    /// Told as fact, or an act of speech, which happens by being spoken.
    OCCURRED,
    /// Known only through a source with a side.
    CLAIMED,
    /// Contested by the named actor.
    DENIED,
    /// Future, or under way and not concluded.
    PLANNED,
    /// Modal or hypothetical.
    POSSIBLE;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Drawn at full strength, without a mark.
    public boolean established() {
        return this == OCCURRED;
    }
}
