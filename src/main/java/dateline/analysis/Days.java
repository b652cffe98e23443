package dateline.analysis;

import dateline.model.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

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
        if (when.start().isEmpty()) return (when.text().toLowerCase(Locale.ROOT).startsWith("until") ? "Until " : "Up to ") + DAY.format(when.end().orElseThrow());
        LocalDate start = when.start().get();
        boolean firstOfMonth = start.getDayOfMonth() == 1;
        boolean since = when.text().toLowerCase(Locale.ROOT).startsWith("since ");
        if (when.end().isEmpty() || since)
            return "Since " + (firstOfMonth && start.getMonthValue() == 1 ? String.valueOf(start.getYear()) : firstOfMonth ? MONTH.format(start) : DAY.format(start));
        LocalDate end = when.end().get();
        if (start.equals(end)) return "On " + DAY.format(start);
        boolean lastOfMonth = end.equals(end.with(TemporalAdjusters.lastDayOfMonth()));
        boolean oneYear = start.getYear() == end.getYear();
        if (firstOfMonth && lastOfMonth) {
            if (oneYear && start.getMonth() == end.getMonth()) return "In " + MONTH.format(start);
            if (oneYear && start.getMonthValue() == 1 && end.getMonthValue() == 12) return "In " + start.getYear();
            return "Between " + (oneYear ? MONTH_ALONE : MONTH).format(start) + " and " + MONTH.format(end);
        }
        return "Between " + (oneYear ? SHORT : DAY).format(start) + " and " + DAY.format(end);
    }
}
