package dateline.language;

import dateline.model.Codebook.WordRow;
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
    private static final int CLAUSE = 80;

    private final TimeWords timeWords;
    private final List<Pattern> forms;
    private final Pattern ahead;

    /// @param words the codebook's words of dates
    public RelativeTimes(List<WordRow> words) {
        Vocabulary vocabulary = new Vocabulary(words);
        timeWords = new TimeWords(vocabulary, LanguageRules.ALL);
        forms = forms(vocabulary).stream().map(form -> Pattern.compile("(?<![\\p{L}\\d-])" + form + "(?![\\p{L}])")).toList();
        ahead = Pattern.compile("\\b" + vocabulary.oneOf("ahead in print") + "\\b[^.]{0,60}$", Pattern.CASE_INSENSITIVE);
    }

    private static List<String> forms(Vocabulary words) {
        String count = "(?:(?:" + words.oneOf("count in print") + "|\\d{1,3})\\s)";
        String unit = words.oneOf("unit in print");
        String day = words.nameOf("weekday");
        String month = words.nameOf("month");
        String number = "\\d{1,2}" + words.oneOf("ordinal ending") + "?";
        String part = words.oneOf("part of a day in print");
        String noDate = "(?!,?\\s(?:\\d|the\\s\\d|" + month + "\\b|\\(?" + month + "\\s\\d))";
        String noYear = "(?!,?\\s(?:of\\s)?(?:19|20)\\d\\d)(?![-–]\\d)";
        return List.of(
                // earlier this year, the past two months, last Friday night, next spring
                "(?:(?i:" + words.oneOf("narrowing in print") + ")\\s(?:(?i:in)\\s)?)?(?i:" + words.oneOf("beside now") + ")\\s(?i:" + count + ")?(?:(?i:" + unit
                        + "|" + words.oneOf("season") + "|" + part + ")|" + day + "|" + month + ")(?:\\s(?i:" + part + "))?" + noYear,
                // three weeks ago
                "(?i:" + count + ")(?i:" + unit + ")\\s(?i:ago)",
                "(?:(?i:" + words.oneOf("side of now") + ") )?(?i:" + words.oneOf("near day in print") + ")(?:\\s(?i:" + part + "))?(?!\\s(?i:" + words.oneOf("now and no time") + ")\\b)",
                "(?:(?i:" + words.oneOf("end of a day in print") + ")\\s)?" + day + "(?=['’]s\\b|\\b(?!s\\b))(?:\\s" + part + ")?" + noDate,
                // 3 March, March 3, without a year
                number + "\\s(?:of\\s)?" + month + noYear,
                month + "\\.?\\s" + number + "(?![\\d,]\\d)" + noYear,
                "(?:(?i:" + words.oneOf("narrowing of a month in print") + ")\\s?)" + month + noYear,
                words.nameOf("sure month") + "(?=['’]s\\b|\\b(?!\\.?\\s\\d))" + noYear,
                "(?<=\\b(?i:" + words.oneOf("before a month") + ")\\s)" + words.nameOf("unsure month") + "\\.?(?!\\w|\\s\\p{Lu})" + noYear);
    }

    /// The expressions in the order of the text. Without a date of publication their bounds are empty.
    public List<Timex> of(String text, Optional<LocalDate> published) {
        List<Timex> found = new ArrayList<>();
        for (Pattern form : forms) {
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

    private Optional<When> read(String text, Span span, Optional<LocalDate> published) {
        String words = span.of(text);
        List<String> tokens = Arrays.asList(words.toLowerCase(Locale.ROOT).replace(",", " ,").split("\\s+"));
        String before = text.substring(Math.max(0, span.start() - CLAUSE), span.start());
        Tense tense = ahead.matcher(before).find() ? Tense.FUTURE : Tense.PAST;
        Optional<When> bare = timeWords.read(tokens, Optional.empty(), tense);
        if (bare.isEmpty() || bare.get().dated()) return Optional.empty();
        return timeWords.read(tokens, published, tense)
                .map(when -> new When(words, when.start(), when.end(), when.precision()));
    }
}
