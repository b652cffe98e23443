package dateline.chart.figure;

import java.time.LocalDate;
import java.util.List;

/// What is lacking in a figure, or why there is none.
public sealed interface Lack {
    /// There is none: nothing of the case passes.
    record NothingPasses() implements Lack {}

    /// There is none: it is told by dates, and there are fewer than two.
    record FewDates(List<LocalDate> days) implements Lack {}

    /// There is none: nothing was there by the last of its dates.
    record TooEarly(LocalDate last) implements Lack {}

    /// There is none: what is asked for cannot be composed, as who asks has found.
    record Refused(String why) implements Lack {}

    /// So many actors found no room, and it has no line to say it in.
    record NoRoom(int actors) implements Lack {}

    /// So many lines have no date at all.
    record Undated(int lines) implements Lack {}
}
