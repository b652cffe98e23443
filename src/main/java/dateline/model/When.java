package dateline.model;

import java.time.LocalDate;
import java.util.Optional;

/// A date as a text gives it: the words and the days they span (both inclusive).
///
/// @param text the words; several expressions that date one happening are joined by " … "; empty where none do
/// @param start first day; empty when unknown or open
/// @param end last day; equal to `start` for a day
public record When(String text, Optional<LocalDate> start, Optional<LocalDate> end, Precision precision, Basis basis) {
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        RANGE,
        OPEN
    }

    /// A date that the words themselves tell.
    public When(String text, Optional<LocalDate> start, Optional<LocalDate> end, Precision precision) {
        this(text, start, end, precision, Basis.STATED);
    }

    /// Before or after a publication, with nothing that says when.
    public static When reported(Optional<LocalDate> start, Optional<LocalDate> end) {
        return new When("", start, end, Precision.OPEN, Basis.REPORTED);
    }

    /// Whether words of the article put it into time.
    public boolean dated() {
        return basis != Basis.REPORTED && (start.isPresent() || end.isPresent());
    }

    /// The day of publication, where nothing else puts it into time: it happened by then, or was then still to come.
    public Optional<LocalDate> reportedDay() {
        return basis == Basis.REPORTED ? end.or(() -> start) : Optional.empty();
    }

    /// Whether it was still to come on the day on which it was reported.
    public boolean stillToCome() {
        return basis == Basis.REPORTED && end.isEmpty() && start.isPresent();
    }

    /// Whether it has a place in time, if only that of its report.
    public boolean placed() {
        return dated() || reportedDay().isPresent();
    }

    /// The same days on another basis.
    public When on(Basis other) {
        return new When(text, start, end, precision, other);
    }
}
