package dateline.model;

/// Which way a relation points: colour and dash of its line.
public enum Sign {
    COOPERATION,
    CONFLICT,
    NEUTRAL
}
