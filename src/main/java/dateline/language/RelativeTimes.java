package dateline.language;

import dateline.model.Span;
import dateline.model.Timex;
import dateline.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the words that count from an article's publication ("last month", "on Friday"), by their form alone and
/// at once: a look ahead at what the full reading dates later, for texts that nobody has confirmed yet.
public final class RelativeTimes {
    private static final String COUNT = "(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}|few|several|couple of|a few|a couple of)\\s)";
    private static final String UNIT = "(?:days?|nights?|weeks?|weekends?|months?|quarters?|years?|decades?)";
    private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December"
            + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    private static final String SURE_MONTH = "(?:January|February|April|June|July|August|September|October|November|December)";
    private static final String SEASON = "(?:spring|summer|autumn|fall|winter)";
    private static final String PART = "(?:morning|afternoon|evening|night|dawn|dusk)";
    private static final String NO_DATE = "(?!,?\\s(?:\\d|the\\s\\d|" + MONTH + "\\b|\\(?" + MONTH + "\\s\\d))";
    private static final String NO_YEAR = "(?!,?\\s(?:of\\s)?(?:19|20)\\d\\d)(?![-–]\\d)";
    private static final List<Pattern> FORMS = List.of(
            // earlier this year, the past two months, last Friday night, next spring
            form("(?:(?i:early|mid|late|earlier|later|beginning of|end of|middle of|start of)\\s(?:(?i:in)\\s)?)?(?i:last|past|previous|this|next|coming|recent|current)\\s"
                    + "(?i:" + COUNT + ")?(?:(?i:" + UNIT + "|" + SEASON + "|" + PART + ")|" + DAY + "|" + MONTH + ")(?:\\s(?i:" + PART + "))?" + NO_YEAR),
            // three weeks ago
            form("(?i:" + COUNT + ")(?i:" + UNIT + ")\\s(?i:ago)"),
            form("(?i:earlier |later )?(?i:today|yesterday|tomorrow|tonight|overnight|now)(?:\\s(?i:" + PART + "))?(?!\\s(?i:that|than)\\b)"),
            form("(?:(?i:early|late)\\s)?" + DAY + "(?=['’]s\\b|\\b(?!s\\b))(?:\\s" + PART + ")?" + NO_DATE),
            // 3 March, March 3, without a year
            form("\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?" + MONTH + NO_YEAR),
            form(MONTH + "\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?![\\d,]\\d)" + NO_YEAR),
            form("(?:(?i:early|mid-?|late|the end of|the start of|the beginning of)\\s?)" + MONTH + NO_YEAR),
            form(SURE_MONTH + "(?=['’]s\\b|\\b(?!\\.?\\s\\d))" + NO_YEAR),
            form("(?<=\\b(?i:in|since|by|until|from|before|after|during)\\s)(?:March|May|Sept|Oct|Nov|Dec|Jan|Feb|Aug)\\.?(?!\\w|\\s\\p{Lu})" + NO_YEAR));
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|would|due|upcoming|forthcoming|ahead|run-up|next|coming|scheduled|expected|plans?|planned|set)\\b[^.]{0,60}$",
            Pattern.CASE_INSENSITIVE);
    private static final int CLAUSE = 80;

    private RelativeTimes() {}

    private static Pattern form(String regex) {
        return Pattern.compile("(?<![\\p{L}\\d-])" + regex + "(?![\\p{L}])");
    }

    /// The expressions in the order of the text. Without a date of publication their bounds are empty.
    public static List<Timex> of(String text, Optional<LocalDate> published) {
        List<Timex> found = new ArrayList<>();
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(text);
            while (m.find()) {
                Span span = new Span(m.start(), m.end());
                if (found.stream().anyMatch(other -> other.span().overlaps(span))) continue;
                read(text, span, published).ifPresent(when -> found.add(new Timex(span, when)));
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(found);
    }

    private static Optional<When> read(String text, Span span, Optional<LocalDate> published) {
        String words = span.of(text);
        List<String> tokens = Arrays.asList(words.toLowerCase(Locale.ROOT).replace(",", " ,").split("\\s+"));
        String before = text.substring(Math.max(0, span.start() - CLAUSE), span.start());
        Tense tense = AHEAD.matcher(before).find() ? Tense.FUTURE : Tense.PAST;
        Optional<When> bare = TimeWords.read(tokens, Optional.empty(), tense);
        if (bare.isEmpty() || bare.get().dated()) return Optional.empty();
        return TimeWords.read(tokens, published, tense)
                .map(when -> new When(words, when.start(), when.end(), when.precision()));
    }
}
