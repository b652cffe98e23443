package dateline.event.factuality;

/// What one word makes of another that it bears on.
public enum Effect {
    /// Leaves it a fact.
    FACT,
    HEARSAY,
    PLANNED,
    POSSIBLE,
    /// It did not happen, or is not told as a fact: denied, supposed, wanted, asked for.
    NO_FACT
}
