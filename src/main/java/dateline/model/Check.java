package dateline.model;

/// What the analyst has said of a reading.
public enum Check {
    /// Nothing yet.
    UNCHECKED,
    /// It is right as it stands: accepted, corrected, or made by the analyst.
    RIGHT,
    /// It was looked at and stays open.
    UNSURE,
    /// It is not drawn.
    WRONG;

    /// Whether it stays as it is: right or wrong.
    public boolean settled() {
        return this == RIGHT || this == WRONG;
    }
}
