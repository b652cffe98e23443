package dateline.model;

/// A number that a text gives, with what it counts.
///
/// @param value in `unit`; money in whole units of the currency
/// @param unit `USD`, `people`, `drones`, `year` …
/// @param of what is counted or measured: "killed", "deal", "drones"
public record Quantity(
        String id,
        String articleId,
        Kind kind,
        double value,
        String unit,
        String of,
        Bound bound,
        Span span,
        String text) {
    public enum Kind {
        MONEY,
        CASUALTIES,
        WEAPONS,
        DURATION,
        PERCENT,
        COUNT
    }

    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }
}
