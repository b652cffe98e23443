package dateline.desk.part;

import dateline.model.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Dates as the analyst reads and types them: ISO or in words, never 03/10/2023.
public final class Dates {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final List<DateTimeFormatter> TYPED = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            form("d MMMM uuuu"), form("d MMM uuuu"), form("MMMM d, uuuu"), form("MMM d, uuuu"), form("MMMM d uuuu"));

    private Dates() {}

    private static DateTimeFormatter form(String pattern) {
        return new java.time.format.DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
    }

    /// "3 October 2023".
    public static String words(LocalDate day) {
        return WORDS.format(day);
    }

    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /// Reads what was typed: `2023-10-03` or `3 October 2023`; all else, also `03/10/2023`, is not understood.
    public static Optional<LocalDate> read(String typed) {
        String plain = typed.strip();
        for (DateTimeFormatter form : TYPED)
            try {
                return Optional.of(LocalDate.parse(plain, form));
            } catch (DateTimeParseException e) {
                // the next form may fit
            }
        return Optional.empty();
    }

    /// As precise as the text was: "29 Sep 2023", "Oct to Dec 2022", "2021", "since 3 May 2021"; what its sentence does
    /// not tell is marked as such.
    public static String of(When when) {
        return switch (when.basis()) {
            case STATED -> days(when);
            case CONTEXT -> when.dated() ? days(when) + " (from context)" : days(when);
            case REPORTED -> reported(when);
        };
    }

    private static String reported(When when) {
        return when.end().map(day -> "reported by " + brief(day))
                .or(() -> when.start().map(day -> "still to come on " + brief(day)))
                .orElse("date not stated");
    }

    private static String days(When when) {
        if (!when.dated()) return "date not stated";
        if (when.start().isEmpty()) return "until " + brief(when.end().orElseThrow());
        if (when.end().isEmpty()) return "since " + brief(when.start().get());
        LocalDate start = when.start().get();
        LocalDate end = when.end().get();
        if (start.equals(end)) return brief(start);
        if (start.equals(LocalDate.of(start.getYear(), 1, 1)) && end.equals(LocalDate.of(start.getYear(), 12, 31)))
            return String.valueOf(start.getYear());
        boolean months = start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
        DateTimeFormatter form = months ? form("MMM uuuu") : SHORT;
        String first = form.format(start);
        String last = form.format(end);
        if (first.equals(last)) return first;
        boolean year = start.getYear() == end.getYear();
        return (year ? first.substring(0, first.length() - 5) : first) + " to " + last;
    }

    /// When something was done, as one says it on the day of `now`: "today 09:31", "yesterday 16:50", "23 Nov 2026".
    public static String moment(Instant when, ZonedDateTime now) {
        ZonedDateTime then = when.atZone(now.getZone());
        String time = String.format(Locale.ROOT, "%02d:%02d", then.getHour(), then.getMinute());
        if (then.toLocalDate().equals(now.toLocalDate())) return "today " + time;
        if (then.toLocalDate().equals(now.toLocalDate().minusDays(1))) return "yesterday " + time;
        return brief(then.toLocalDate()) + " " + time;
    }

    /// As an event's date stands on a card.
    public static String of(Optional<When> when) {
        return when.map(Dates::of).orElse("date not stated");
    }
}
