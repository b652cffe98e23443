package dateline.language;

import dateline.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// Every rule by which trees are mended and made universal and by which times are dated, list by list, each list in the
/// order in which it is asked. What a rule yields is written as what the reading of its example must hold, parted by
/// ` ; `: an arc of the tree as `relation(head, dependent)` by the words, `root(word)`, or a time as `words =
/// start..end precision`.
///
/// @param repairs what the parser habitually gets wrong
/// @param conversions which word of a phrase is its head
/// @param relations how a word hangs on its head
/// @param tenses which way a clause looks in time
/// @param runs which words beside a time belong to it
/// @param parts parts of a longer time
/// @param dates what the words of a time mean
/// @param counts times that count from a day that the text told
record LanguageRules(
        List<Rule<ClearTreeRepair.Repair>> repairs,
        List<Rule<UniversalTree.Conversion>> conversions,
        List<Rule<UniversalRelation>> relations,
        List<Rule<DatedClause.TenseReading>> tenses,
        List<Rule<TimeRun.Widening>> runs,
        List<Rule<TimePart.Parting>> parts,
        List<Rule<DateReading>> dates,
        List<Rule<CountedTimes.Counting>> counts) {
    /// The rules that the program reads with.
    static final LanguageRules ALL = new LanguageRules(
            ClearTreeRepair.RULES, UniversalTree.RULES, UniversalRelation.RULES, DatedClause.RULES, TimeRun.RULES, TimePart.RULES,
            // in the order in which they are asked, until one knows the words
            Stream.of(CalendarDates.RULES, NearDays.RULES, Weekdays.RULES, CountedUnits.RULES, CalendarDates.SEASONS).flatMap(List::stream).toList(),
            CountedTimes.RULES);

    /// Every rule of every list.
    Stream<Rule<?>> rules() {
        return Stream.<List<? extends Rule<?>>>of(repairs, conversions, relations, tenses, runs, parts, dates, counts).flatMap(List::stream);
    }

    /// The same rules short of one.
    LanguageRules without(String name) {
        return new LanguageRules(
                Rule.without(repairs, name),
                Rule.without(conversions, name),
                Rule.without(relations, name),
                Rule.without(tenses, name),
                Rule.without(runs, name),
                Rule.without(parts, name),
                Rule.without(dates, name),
                Rule.without(counts, name));
    }
}
