package dateline.analysis;

import dateline.model.Basis;
import dateline.model.When;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/// Puts a date into words that say no more than the text did: "On 2 October 2023", "In August 2021", "Since 2007".
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

    private Days() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// @param when dated
    static String words(When when) {
        return days(when) + (when.basis() == Basis.CONTEXT ? " (from context)" : "");
    }

    /// What is known of a day that nothing tells.
    static Optional<String> reported(When when) {
        if (when.basis() != Basis.REPORTED) return Optional.empty();
        return when.end().map(day -> "reported by " + day(day)).or(() -> when.start().map(day -> "still to come on " + day(day)));
    }

    private static String days(When when) {
        String text = when.text().toLowerCase(Locale.ROOT);
        if (when.start().isEmpty()) return (text.startsWith("until") ? "Until " : "Up to ") + DAY.format(when.end().orElseThrow());
        LocalDate start = when.start().get();
        if (when.end().isEmpty() || text.startsWith("since ")) return since(start);
        LocalDate end = when.end().get();
        if (start.equals(end)) return "On " + DAY.format(start);
        if (start.getDayOfMonth() == 1 && end.equals(end.with(TemporalAdjusters.lastDayOfMonth()))) return months(start, end);
        return "Between " + (start.getYear() == end.getYear() ? SHORT : DAY).format(start) + " and " + DAY.format(end);
    }

    private static String since(LocalDate start) {
        if (start.getDayOfYear() == 1) return "Since " + start.getYear();
        return "Since " + (start.getDayOfMonth() == 1 ? MONTH : DAY).format(start);
    }

    private static String months(LocalDate start, LocalDate end) {
        boolean oneYear = start.getYear() == end.getYear();
        if (oneYear && start.getMonth() == end.getMonth()) return "In " + MONTH.format(start);
        if (oneYear && start.getMonth() == Month.JANUARY && end.getMonth() == Month.DECEMBER) return "In " + start.getYear();
        return "Between " + (oneYear ? MONTH_ALONE : MONTH).format(start) + " and " + MONTH.format(end);
    }
}
