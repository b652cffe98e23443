package dateline.analysis.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Up to which day an exhibit tells.
///
/// @param day the newest on which an article was published that is shown in it, or another that the analyst set; empty
///     where none is stated
/// @param undated how many articles that are shown in it state no date of publication
public record AsOf(Optional<LocalDate> day, int undated) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /// Of what rests on these sources.
    public static AsOf of(List<SourceNote> sources) {
        Optional<LocalDate> newest = sources.stream().flatMap(note -> note.article().published().stream()).max(Comparator.naturalOrder());
        return new AsOf(newest, (int) sources.stream().filter(note -> note.article().published().isEmpty()).count());
    }

    /// The same with the day that the analyst set, if any.
    public AsOf or(Optional<LocalDate> set) {
        return set.isPresent() ? new AsOf(set, undated) : this;
    }

    /// "As of 5 March 2026 and 1 undated article", "As-of date not stated".
    public String words() {
        if (day.isEmpty()) return "As-of date not stated";
        return "As of " + DAY.format(day.get()) + (undated == 0 ? "" : " and " + undated + (undated == 1 ? " undated article" : " undated articles"));
    }
}
