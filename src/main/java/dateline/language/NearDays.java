package dateline.language;

import dateline.model.Rule;
import dateline.model.When;
import dateline.model.When.Precision;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/// Reads the days about the day of publication: today, last night, over the weekend.
final class NearDays {
    static final List<Rule<DateReading>> RULES = List.of(
            new Rule<>("near-day", "The port was shelled yesterday.", "yesterday = 2024-03-14..2024-03-14 day", NearDays::nearDay),
            new Rule<>(
                    "part-of-this-day",
                    "Rebels shelled the port this morning.",
                    "this morning = 2024-03-15..2024-03-15 day",
                    NearDays::partOfThisDay),
            new Rule<>("last-night", "Rebels shelled the port last night.", "last night = 2024-03-14..2024-03-14 day", NearDays::lastNight),
            new Rule<>(
                    "day-beside-a-near-day",
                    "The port was shelled the day before yesterday.",
                    "the day before yesterday = 2024-03-13..2024-03-13 day",
                    NearDays::besideNearDay),
            new Rule<>("weekend", "Clashes broke out over the weekend.", "the weekend = 2024-03-09..2024-03-10 range", NearDays::weekend),
            new Rule<>("overnight", "Rebels shelled the port overnight.", "overnight = 2024-03-14..2024-03-15 range", NearDays::overnight));

    private NearDays() {}

    private static Optional<When> nearDay(TimePhrase phrase) {
        return phrase.vocabulary().number("near day", phrase.word(0)).map(step -> daysFromNow(phrase, step));
    }

    private static When daysFromNow(TimePhrase phrase, int step) {
        return phrase.published().map(now -> phrase.day(now.plusDays(step))).orElse(phrase.unknown(Precision.DAY));
    }

    private static Optional<When> partOfThisDay(TimePhrase phrase) {
        boolean part = phrase.size() == 2 && phrase.word(0).equals("this") && phrase.is(1, "part of a day");
        return part ? Optional.of(daysFromNow(phrase, 0)) : Optional.empty();
    }

    private static Optional<When> lastNight(TimePhrase phrase) {
        boolean night = phrase.size() == 2 && phrase.word(0).equals("last") && phrase.last().equals("night");
        return night ? Optional.of(daysFromNow(phrase, -1)) : Optional.empty();
    }

    private static Optional<When> besideNearDay(TimePhrase phrase) {
        if (phrase.size() != 3 || !phrase.word(0).equals("day")) return Optional.empty();
        Optional<Integer> way = phrase.vocabulary().number("counted from a told day", phrase.word(1));
        return way.flatMap(step -> phrase.vocabulary().number("near day", phrase.last()).map(near -> daysFromNow(phrase, near + step)));
    }

    /// "Over the weekend", "this weekend": the last one that has begun, or of what is still to come the next.
    private static Optional<When> weekend(TimePhrase phrase) {
        boolean near = phrase.size() == 1 || phrase.size() == 2 && phrase.word(0).equals("this");
        if (!near || !phrase.last().equals("weekend")) return Optional.empty();
        return Optional.of(phrase.published()
                .map(now -> Weekdays.by(phrase.tense(), now, DayOfWeek.SATURDAY))
                .map(saturday -> phrase.span(saturday, saturday.plusDays(1), Precision.RANGE))
                .orElse(phrase.unknown(Precision.RANGE)));
    }

    private static Optional<When> overnight(TimePhrase phrase) {
        if (!phrase.word(0).equals("overnight")) return Optional.empty();
        return Optional.of(
                phrase.published().map(now -> phrase.span(now.minusDays(1), now, Precision.RANGE)).orElse(phrase.unknown(Precision.RANGE)));
    }
}
