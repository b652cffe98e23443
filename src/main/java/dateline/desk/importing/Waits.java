package dateline.desk.importing;

import dateline.desk.part.Dates;
import dateline.model.ArticleText;
import dateline.model.Part;
import dateline.model.Timex;
import dateline.model.When;
import dateline.pipeline.Intake;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the words of an article that count from its publication mean, or will mean once its date is typed.
final class Waits {
    /// A day in the middle of month, week and year: what the words do to it says how they count.
    private static final LocalDate ANY = LocalDate.of(2021, 6, 16);

    private Waits() {}

    /// Words and what they come to, each pair once.
    record Wait(String words, String meaning) {}

    /// Those of an article's paragraphs; its headline is passed over.
    static List<Wait> of(Intake.Found in, ArticleText read, Optional<LocalDate> published) {
        return of(in, read.article().parts().stream()
                .filter(part -> part.kind() != Part.Kind.TITLE)
                .map(part -> part.span().of(read.text()))
                .toList(), published);
    }

    static List<Wait> of(Intake.Found in, List<String> paragraphs, Optional<LocalDate> published) {
        Map<String, Wait> found = new LinkedHashMap<>();
        for (String paragraph : paragraphs)
            for (Timex time : in.relativeTimes(paragraph, Optional.of(published.orElse(ANY)))) {
                String meaning = published.isPresent() ? Dates.of(time.when()) : counted(time.when());
                String words = time.when().text();
                found.putIfAbsent(words.toLowerCase(Locale.ROOT) + meaning, new Wait(words, meaning));
            }
        return new ArrayList<>(found.values());
    }

    /// How the words count, told from what they make of [#ANY].
    private static String counted(When when) {
        if (when.start().isEmpty()) return when.end().isEmpty() ? "known only to the text" : "up to publication";
        LocalDate start = when.start().get();
        LocalDate end = when.end().orElse(start);
        String words = when.text().toLowerCase(Locale.ROOT);
        if (start.equals(end)) return day(start, words);
        if (end.equals(ANY)) return "up to publication";
        if (start.equals(ANY)) return "from publication on";
        return switch (when.precision()) {
            case WEEK -> steps(ChronoUnit.WEEKS.between(monday(ANY), start), "week");
            case MONTH -> named(words) ? side(start, month(start)) : steps(months(start), "month");
            case YEAR -> steps(start.getYear() - ANY.getYear(), "year");
            default -> part(start, end, words);
        };
    }

    private static String day(LocalDate day, String words) {
        long steps = ChronoUnit.DAYS.between(ANY, day);
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (words.contains(weekday.toLowerCase(Locale.ROOT))) return side(day, weekday);
        if (words.chars().anyMatch(Character::isDigit) && !words.contains("ago"))
            return "the " + day.getDayOfMonth() + " " + month(day) + (steps > 0 ? " after" : " before");
        return steps == 0 ? "publication day" : steps(steps, "day");
    }

    private static String part(LocalDate start, LocalDate end, String words) {
        String which = words.startsWith("early") ? "early in " : words.startsWith("late") ? "late in " : words.startsWith("mid") ? "mid " : "";
        if (named(words)) return which + side(start, month(start));
        if (words.contains("year")) return which + steps(start.getYear() - ANY.getYear(), "year");
        if (words.contains("month")) return which + steps(months(start), "month");
        if (words.contains("weekend")) return steps(ChronoUnit.WEEKS.between(monday(ANY), monday(start)), "weekend");
        for (String season : List.of("spring", "summer", "autumn", "fall", "winter"))
            if (words.contains(season)) return side(start, season);
        return end.isBefore(ANY) ? "before publication" : start.isAfter(ANY) ? "after publication" : "about publication";
    }

    private static boolean named(String words) {
        return words.matches("(?s).*\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b.*");
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String side(LocalDate day, String name) {
        return "the " + name + (day.isAfter(ANY) ? " after" : " before");
    }

    private static long months(LocalDate start) {
        return ChronoUnit.MONTHS.between(ANY.withDayOfMonth(1), start.withDayOfMonth(1));
    }

    private static String steps(long steps, String unit) {
        if (steps == 0) return "the " + unit + " of publication";
        if (Math.abs(steps) == 1) return "the " + unit + (steps < 0 ? " before" : " after");
        return Math.abs(steps) + " " + unit + "s " + (steps < 0 ? "before" : "after");
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }
}
