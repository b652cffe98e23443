package dateline.language;

import dateline.model.Annotation.Token;
import dateline.model.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tokens of a sentence that are one expression of time, from `start` to before `end`.
record TimeRun(List<Token> tokens, int start, int end, Vocabulary vocabulary) {
    /// The run with the words about it that belong to the same time; empty where none do.
    @FunctionalInterface
    interface Widening {
        Optional<TimeRun> of(TimeRun run);
    }

    /// Each is asked once, in their order.
    static final List<Rule<Widening>> RULES = List.of(
            new Rule<>(
                    "day-after-its-month",
                    "The bridge fell on Feb 29, 2013.",
                    "Feb 29, 2013 = .. day",
                    TimeRun::dayAfterMonth),
            new Rule<>("days-after-their-month", "Clashes raged on March 9-10.", "March 9-10 = 2024-03-09..2024-03-10 range", TimeRun::daysAfter),
            new Rule<>("days-before-their-month", "Clashes raged on 3–5 March.", "3–5 March = 2024-03-03..2024-03-05 range", TimeRun::daysBefore),
            new Rule<>(
                    "days-of-the-week-one-after-the-other",
                    "The port was shelled on Monday and Tuesday.",
                    "Monday and Tuesday = 2024-03-11..2024-03-12 range",
                    TimeRun::weekdaysJoined),
            new Rule<>(
                    "date-in-brackets",
                    "Clashes raged on Tuesday (March 5).",
                    "Tuesday (March 5 = 2024-03-05..2024-03-05 day",
                    TimeRun::inBrackets),
            new Rule<>(
                    "units-counted-from-a-happening",
                    "The port reopened on Friday, nine days after rebels shelled it.",
                    "nine days after = 2024-03-06..2024-03-06 day",
                    TimeRun::fromHappening),
            new Rule<>(
                    "weekday-of-weeks-ago",
                    "The port was shelled a week ago on Tuesday.",
                    "a week ago on Tuesday = 2024-03-05..2024-03-05 day",
                    TimeRun::weekdayBehind),
            new Rule<>(
                    "longer-units-before-shorter",
                    "The king fled four years and five months ago.",
                    "four years and five months ago = 2019-10-01..2019-10-31 month",
                    TimeRun::longerUnits),
            new Rule<>(
                    "bound-before-a-count-back",
                    "The king fled over a year ago.",
                    "over a year ago = ..2023-03-15 range",
                    TimeRun::bounded),
            new Rule<>(
                    "week-before-last",
                    "The port was shelled the week before last.",
                    "the week before last = 2024-02-26..2024-03-03 week",
                    TimeRun::beforeLast));

    private static final int DAYS = 31;

    TimeRun to(int from, int until) {
        return new TimeRun(tokens, from, until, vocabulary);
    }

    /// The word in lower case, "" outside of the sentence.
    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    String first() {
        return word(start);
    }

    String last() {
        return word(end - 1);
    }

    boolean month(int i) {
        return TimePhrase.month(vocabulary, word(i)).isPresent();
    }

    boolean weekday(int i) {
        return Weekdays.weekday(vocabulary, word(i)).isPresent();
    }

    private boolean day(int i) {
        return word(i).matches("\\d{1,2}") && Integer.parseInt(word(i)) <= DAYS;
    }

    private boolean link(int i) {
        return vocabulary.is("range link", word(i));
    }

    /// What is counted: "on March 3 and 10 men".
    private boolean counts(int number) {
        return number + 1 < tokens.size() && tokens.get(number + 1).pos().matches("NN.*|JJ|CD|\\$|%");
    }

    private Optional<TimeRun> dayAfterMonth() {
        if (!month(end - 1) || !day(end) || counts(end)) return Optional.empty();
        boolean year = word(end + 1).equals(",") && TimePhrase.isYear(word(end + 2));
        return Optional.of(to(start, year ? end + 3 : end + 1));
    }

    /// "March 9-10", "between March 9 and 10".
    private Optional<TimeRun> daysAfter() {
        boolean ends = day(end - 1) && month(end - 2) && link(end) && day(end + 1) && !counts(end + 1) && !month(end + 2);
        return ends && (!word(end).equals("and") || word(start).equals("between") || word(start - 1).equals("between"))
                ? Optional.of(to(start, end + 2))
                : Optional.empty();
    }

    /// "3–5 March", "between 5 and 9 March".
    private Optional<TimeRun> daysBefore() {
        if (!day(start) || !month(start + 1) || !link(start - 1) || !day(start - 2)) return Optional.empty();
        boolean plain = !word(start - 1).equals("and") || word(start - 3).equals("between");
        return plain ? Optional.of(to(start - 2, end)) : Optional.empty();
    }

    private Optional<TimeRun> weekdaysJoined() {
        boolean both = end - start == 1 && word(end).equals("and") && weekday(start) && weekday(end + 1);
        boolean next = both && Weekdays.weekday(vocabulary, word(start)).get().plus(1) == Weekdays.weekday(vocabulary, word(end + 1)).get();
        return next ? Optional.of(to(start, end + 2)) : Optional.empty();
    }

    private Optional<TimeRun> inBrackets() {
        boolean before = weekday(start - 2) && word(start - 1).equals("(");
        return before && (month(start) || month(start + 1)) ? Optional.of(to(start - 2, end)) : Optional.empty();
    }

    /// "Nine days after rebels shelled it".
    private Optional<TimeRun> fromHappening() {
        boolean unit = vocabulary.is("counted unit", last().replaceFirst("s$", "")) || vocabulary.is("short unit", last().replaceFirst("s$", ""));
        return unit && end - start > 1 && vocabulary.is("before a happening", word(end)) ? Optional.of(to(start, end + 1)) : Optional.empty();
    }

    /// "A week ago on Tuesday", "a week ago Tuesday".
    private Optional<TimeRun> weekdayBehind() {
        if (!last().equals("ago") || TimeUnit.of(vocabulary, word(end - 2)).filter(unit -> unit == TimeUnit.WEEK).isEmpty()) return Optional.empty();
        int at = word(end).equals("on") ? end + 1 : end;
        return weekday(at) ? Optional.of(to(start, at + 1)) : Optional.empty();
    }

    /// "Four years and five months ago": what is counted before "and" is counted back too.
    private Optional<TimeRun> longerUnits() {
        boolean joined = last().equals("ago") && word(start - 1).equals("and") && TimeUnit.of(vocabulary, word(start - 2)).isPresent()
                && TimePhrase.count(vocabulary, word(start - 3)).isPresent();
        return joined ? Optional.of(to(start - 3, end)) : Optional.empty();
    }

    /// "More than a year ago": not that year, but any time before.
    private Optional<TimeRun> bounded() {
        if (!last().equals("ago")) return Optional.empty();
        if (vocabulary.is("bound of a time back", word(start - 2) + " " + word(start - 1))) return Optional.of(to(start - 2, end));
        return vocabulary.is("bound of a time back", word(start - 1)) ? Optional.of(to(start - 1, end)) : Optional.empty();
    }

    private Optional<TimeRun> beforeLast() {
        boolean unit = last().equals("before") && TimeUnit.of(vocabulary, word(end - 2)).isPresent();
        return unit && word(end).equals("last") ? Optional.of(to(start, end + 1)) : Optional.empty();
    }
}
