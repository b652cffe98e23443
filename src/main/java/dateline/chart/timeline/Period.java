package dateline.chart.timeline;

import java.time.LocalDate;

/// A stretch of time in days since 1970-01-01, with parts of days; `to` is not in it any more.
public record Period(double from, double to) {
    /// Less than this cannot be looked at, in days.
    public static final double LEAST = 2;

    public Period {
        if (!(to > from)) throw new IllegalArgumentException("a period from " + from + " to " + to);
    }

    /// All of both days and what lies between them.
    public static Period of(LocalDate first, LocalDate last) {
        return new Period(first.toEpochDay(), last.toEpochDay() + 1.0);
    }

    public double length() {
        return to - from;
    }

    public double middle() {
        return (from + to) / 2;
    }

    /// Where a day lies in it: 0 at its beginning, 1 at its end.
    public double share(double day) {
        return (day - from) / length();
    }

    /// Shorter (factor above 1) or longer about a day that keeps its place.
    public Period zoomed(double factor, double about) {
        double next = Math.max(LEAST, length() / factor);
        double left = about - share(about) * next;
        return new Period(left, left + next);
    }

    public Period moved(double days) {
        return new Period(from + days, to + days);
    }

    /// Longer by a share of its length at either end.
    public Period padded(double share) {
        return new Period(from - share * length(), to + share * length());
    }

    /// Moved, and shortened where it must be, so that it lies within the bounds.
    public Period within(Period bounds) {
        if (length() >= bounds.length()) return bounds;
        if (from < bounds.from) return moved(bounds.from - from);
        if (to > bounds.to) return moved(bounds.to - to);
        return this;
    }

    public boolean holds(double day) {
        return day >= from && day < to;
    }

    public boolean meets(Period other) {
        return from < other.to && other.from < to;
    }

    /// The first day that more than half lies in it.
    public LocalDate firstDay() {
        return LocalDate.ofEpochDay(Math.round(from));
    }

    public LocalDate lastDay() {
        return LocalDate.ofEpochDay(Math.max(Math.round(from), Math.round(to) - 1));
    }
}
