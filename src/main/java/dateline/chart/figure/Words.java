package dateline.chart.figure;

import dateline.chart.Shown;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.Optional;

/// What is to be said of a figure, and which parts of its page are drawn.
///
/// @param title empty: drafted from what is drawn
/// @param asOf the day that the analyst wants on it; empty: the newest on which one of its articles was published
/// @param marking empty, a TLP label or free text
public record Words(Optional<String> title, Optional<LocalDate> asOf, String marking, Shown shown) {
    /// What a case itself says: its marking, its as-of date, with all that explains it.
    public static Words of(ResolvedCase open) {
        return new Words(Optional.empty(), open.file().asOf(), open.file().marking(), Shown.ALL);
    }

    public Words withTitle(Optional<String> other) {
        return new Words(other, asOf, marking, shown);
    }

    public Words withAsOf(Optional<LocalDate> other) {
        return new Words(title, other, marking, shown);
    }

    public Words withMarking(String other) {
        return new Words(title, asOf, other, shown);
    }

    public Words withShown(Shown other) {
        return new Words(title, asOf, marking, other);
    }
}
