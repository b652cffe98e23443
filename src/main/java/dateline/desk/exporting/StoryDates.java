package dateline.desk.exporting;

import dateline.analysis.Story;
import dateline.chart.figure.Choice;
import dateline.chart.figure.Scope;
import dateline.chart.figure.StoryBoard;
import dateline.desk.part.Dates;
import dateline.model.Filter;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The dates of a story board as they are set in the sheet.
///
/// @param by which day counts
/// @param panels how many dates are spread over the case where none are typed, 2 to 6
/// @param typed empty: spread over the case
record StoryDates(Story.By by, int panels, String typed) {
    static final StoryDates FIRST = new StoryDates(Story.By.TOLD, 3, "");

    /// The dates that are drawn, or why there are none.
    ///
    /// @param days in order
    /// @param problem empty where there are dates enough
    record Read(List<LocalDate> days, String problem) {
        /// Where no dates are asked for.
        static final Read NONE = new Read(List.of(), "");
    }

    StoryDates withPanels(int many) {
        return new StoryDates(by, many, "");
    }

    StoryDates withTyped(String text) {
        return new StoryDates(by, panels, text);
    }

    StoryDates withBy(Story.By day) {
        return new StoryDates(day, panels, "");
    }

    /// What is typed one day longer, as picking it in a calendar does.
    ///
    /// @param shown the dates that stand in the field
    static String with(String shown, LocalDate day) {
        Stream<LocalDate> before = parts(shown).stream().flatMap(part -> Dates.read(part).stream());
        return words(Stream.concat(before, Stream.of(day)).distinct().sorted(Comparator.naturalOrder()).toList());
    }

    /// "2026-01-05, 2026-01-09".
    static String words(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    Read read(ResolvedCase open, Filter filter) {
        return read(new Scope(open, filter, Choice.NONE));
    }

    Read read(Scope scope) {
        return typed.isBlank() ? spread(scope) : read(typed);
    }

    /// Reads typed dates, with commas or semicolons between them.
    static Read read(String text) {
        List<LocalDate> days = new ArrayList<>();
        for (String part : parts(text)) {
            Optional<LocalDate> day = Dates.read(part);
            if (day.isEmpty()) return new Read(List.of(), "“" + part + "” is no date that is clear. Type dates as 2024-03-15, with commas between them.");
            days.add(day.get());
        }
        List<LocalDate> different = days.stream().distinct().sorted().toList();
        if (different.size() < StoryBoard.FEWEST) return new Read(List.of(), "A story board needs " + StoryBoard.FEWEST + " different dates or more. Type another one behind a comma.");
        if (different.size() > StoryBoard.MOST)
            return new Read(List.of(), "These are " + different.size() + " dates; a page holds " + StoryBoard.MOST + ". Take some away.");
        return new Read(different, "");
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split("[,;]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private Read spread(Scope scope) {
        List<LocalDate> days = Story.spread(scope.days(by), panels);
        return days.size() >= StoryBoard.FEWEST ? new Read(days, "") : new Read(List.of(), still(days, by, "a story board needs"));
    }

    /// Why there are too few dates.
    ///
    /// @param needs what needs more of them
    static String still(List<LocalDate> days, Story.By by, String needs) {
        if (days.isEmpty()) return "Nothing here has a date, so it cannot be told by dates. Type in when the articles were published.";
        String next = by == Story.By.TOLD
                ? " Choose “What had happened by each date”, or import articles of other days." : " Choose “What had been told by each date”.";
        return "All that has a date " + (by == Story.By.TOLD ? "was told" : "happened") + " on " + days.getFirst() + ": " + needs + " " + StoryBoard.FEWEST + " dates or more." + next;
    }

    /// By what was told, unless only what happened gives dates enough.
    static StoryDates first(ResolvedCase open, Filter filter) {
        boolean enough = FIRST.read(open, filter).problem().isEmpty();
        StoryDates other = FIRST.withBy(Story.By.HAPPENED);
        return enough || !other.read(open, filter).problem().isEmpty() ? FIRST : other;
    }
}
