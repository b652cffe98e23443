package dateline.model;

import java.time.LocalDate;
import java.util.Optional;

/// A date as a text gives it: the words and the days they span (both inclusive).
///
/// @param text the words; several expressions that date one happening are joined by " … "
/// @param start first day; empty when unknown or open
/// @param end last day; equal to `start` for a day
public record When(String text, Optional<LocalDate> start, Optional<LocalDate> end, Precision precision) {
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        RANGE,
        OPEN
    }

    public boolean dated() {
        return start.isPresent() || end.isPresent();
    }
}
