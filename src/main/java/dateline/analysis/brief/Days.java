package dateline.analysis.brief;

import dateline.model.When;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// Puts a date into words that say no more than the text did: "2 October 2023", "August 2021", "since 2007".
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

    private Days() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "2 Oct 2023".
    static String brief(LocalDate day) {
        return BRIEF.format(day);
    }

    /// "November 2022 to October 2023", "October 2023".
    static String period(LocalDate first, LocalDate last) {
        String from = MONTH.format(first);
        String to = MONTH.format(last);
        if (from.equals(to)) return from;
        return (first.getYear() == last.getYear() ? MONTH_ALONE.format(first) : from) + " to " + to;
    }

    /// "2022 to 2023", "2023".
    static String years(LocalDate first, LocalDate last) {
        return first.getYear() == last.getYear() ? String.valueOf(first.getYear()) : first.getYear() + " to " + last.getYear();
    }

    /// @param when dated
    static String words(When when) {
        String text = when.text().toLowerCase(Locale.ROOT);
        if (when.start().isEmpty()) return (text.startsWith("until") ? "until " : "by ") + BRIEF.format(when.end().orElseThrow());
        LocalDate start = when.start().get();
        if (when.end().isEmpty() || sinceThen(when)) return since(start);
        LocalDate end = when.end().get();
        if (start.equals(end)) return BRIEF.format(start);
        if (start.getDayOfMonth() == 1 && end.equals(end.with(TemporalAdjusters.lastDayOfMonth()))) return months(start, end);
        return days(start, end);
    }

    /// Whether it says how long something lasts, rather than when it happened: "since 2007".
    static boolean lasting(When when) {
        return when.start().isEmpty() || when.end().isEmpty() || sinceThen(when);
    }

    private static boolean sinceThen(When when) {
        return when.text().toLowerCase(Locale.ROOT).startsWith("since ");
    }

    private static String days(LocalDate start, LocalDate end) {
        boolean oneYear = start.getYear() == end.getYear();
        String from = oneYear && start.getMonth() == end.getMonth() ? String.valueOf(start.getDayOfMonth()) : (oneYear ? SHORT : BRIEF).format(start);
        return from + "–" + BRIEF.format(end);
    }

    private static String since(LocalDate start) {
        if (start.getDayOfYear() == 1) return "since " + start.getYear();
        return "since " + (start.getDayOfMonth() == 1 ? MONTH : BRIEF).format(start);
    }

    private static String months(LocalDate start, LocalDate end) {
        boolean oneYear = start.getYear() == end.getYear();
        if (oneYear && start.getMonth() == end.getMonth()) return MONTH.format(start);
        if (oneYear && start.getMonth() == Month.JANUARY && end.getMonth() == Month.DECEMBER) return String.valueOf(start.getYear());
        return (oneYear ? MONTH_ALONE : MONTH).format(start) + " to " + MONTH.format(end);
    }
}
