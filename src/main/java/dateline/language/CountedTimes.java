package dateline.language;

import dateline.model.Annotation.Sentence;
import dateline.model.Timex;
import dateline.model.When;
import dateline.model.When.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates what counts from a day that the text told shortly before: "a day later", "two weeks earlier", "the following
/// year". What stands too far from such a day stays undated.
final class CountedTimes {
    private static final Pattern COUNTED =
            Pattern.compile("(?:(?:about|some|just|only|barely|nearly) )?(?<count>[\\w-]+(?: of)?|the) (?<unit>day|week|month|year)s? (?<way>earlier|later|before|after)");
    private static final Pattern NEXT = Pattern.compile("(?:the )?(?<way>following|next|previous|preceding) (?<unit>day|week|month|year|morning|night|evening|afternoon)");
    /// How many sentences back the day may stand.
    private static final int REACH = 2;

    private CountedTimes() {}

    static List<Timex> dated(List<Timex> times, List<Sentence> sentences, String text) {
        List<Timex> out = new ArrayList<>();
        for (Timex time : times) out.add(dated(time, out, sentences, text));
        return out;
    }

    private static Timex dated(Timex time, List<Timex> before, List<Sentence> sentences, String text) {
        String words = time.when().text().toLowerCase(Locale.ROOT);
        Matcher counted = COUNTED.matcher(words);
        Matcher next = NEXT.matcher(words);
        boolean definite = words.startsWith("the ") || text.regionMatches(true, Math.max(0, time.span().start() - 4), "the ", 0, 4);
        boolean ordinal = next.matches() && definite;
        if (!ordinal && !counted.matches()) return time;
        Optional<Integer> n = ordinal || counted.group("count").equals("the") ? Optional.of(1) : TimeWords.count(counted.group("count"));
        Optional<LocalDate> from = anchor(time, before, sentences);
        if (n.isEmpty() || from.isEmpty()) return time;
        String way = (ordinal ? next : counted).group("way");
        String unit = (ordinal ? next : counted).group("unit");
        int step = way.equals("later") || way.equals("after") || way.equals("following") || way.equals("next") ? n.get() : -n.get();
        return new Timex(time.span(), shifted(from.get(), unit, step, time.when().text()));
    }

    private static When shifted(LocalDate from, String unit, int step, String words) {
        return switch (unit) {
            case "week" -> around(from.plusWeeks(step), 1, words);
            case "month" -> {
                LocalDate first = from.plusMonths(step).withDayOfMonth(1);
                yield new When(words, Optional.of(first), Optional.of(first.plusMonths(1).minusDays(1)), Precision.MONTH);
            }
            case "year" -> {
                LocalDate first = from.plusYears(step).withDayOfYear(1);
                yield new When(words, Optional.of(first), Optional.of(first.plusYears(1).minusDays(1)), Precision.YEAR);
            }
            default -> {
                LocalDate day = from.plusDays(step);
                yield new When(words, Optional.of(day), Optional.of(day), Precision.DAY);
            }
        };
    }

    /// "A week earlier" is a day or so to either side.
    private static When around(LocalDate day, int days, String words) {
        return new When(words, Optional.of(day.minusDays(days)), Optional.of(day.plusDays(days)), Precision.RANGE);
    }

    /// The day told last before, in this sentence or shortly above.
    private static Optional<LocalDate> anchor(Timex time, List<Timex> before, List<Sentence> sentences) {
        int here = sentence(time, sentences);
        for (int i = before.size() - 1; i >= 0; i--) {
            When when = before.get(i).when();
            if (here - sentence(before.get(i), sentences) > REACH) break;
            if (when.start().isPresent() && when.precision() != Precision.RANGE && when.precision() != Precision.OPEN) return when.start();
        }
        return Optional.empty();
    }

    private static int sentence(Timex time, List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) if (sentences.get(i).span().contains(time.span())) return i;
        return sentences.size();
    }
}
