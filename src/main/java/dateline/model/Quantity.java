package dateline.model;

import java.util.Optional;

/// A number that a text gives, with what it counts.
///
/// @param value in `unit`; money in whole units of the currency; of a range the lower end
/// @param upTo the upper end of a range ("12 to 15")
/// @param unit `USD`, `people`, `drones`, `year` …
/// @param of what is counted or measured: "killed", "deal", "drones"
/// @param partOf id of the number that this one is a part of ("12 killed, two of them children")
/// @param cumulative a sum of several happenings, or of all so far ("bringing the toll to 40")
@Named
public record Quantity(
        String id,
        String articleId,
        Kind kind,
        double value,
        Optional<Double> upTo,
        String unit,
        String of,
        Bound bound,
        Optional<String> partOf,
        boolean cumulative,
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
        AT_MOST,
        BETWEEN
    }
}
