package dateline.language;

import dateline.model.Rule;
import dateline.model.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says which days some words mean; empty when they are not of the form that it reads.
@FunctionalInterface
interface DateReading {
    Optional<When> of(TimePhrase phrase);

    /// In the order in which they are asked, until one knows the words.
    List<Rule<DateReading>> RULES =
            Stream.of(CalendarDates.RULES, NearDays.RULES, Weekdays.RULES, CountedUnits.RULES, CalendarDates.SEASONS).flatMap(List::stream).toList();
}
