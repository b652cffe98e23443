package dateline.article;

import dateline.article.Stamp.Label;
import dateline.table.TsvReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads stamp lines: "Updated 03 October 2023", "Wednesday, March 26, 2008", "2 hours ago". A line with other
/// words in it is no stamp, so a date in running text never counts.
final class Stamps {
    private static final Map<String, Integer> MONTHS = TsvReader.rows("reading/months").stream()
            .collect(Collectors.toMap(row -> row.get("word"), row -> Integer.valueOf(row.get("month"))));
    private static final String MONTH_WORDS = MONTHS.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    private static final String MONTH = "(?<month>" + MONTH_WORDS + ")";
    private static final String DAY = "(?<day>\\d{1,2})(?:" + WordLists.oneOf("ordinal ending") + "|" + WordLists.oneOf("foreign ordinal ending") + ")?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";

    private static final Pattern LABEL = pattern("^\\W*(?:" + WordLists.oneOf("stamp adverb") + "\\s+)?"
            + "(?<label>" + WordLists.oneOf("stamp label") + ")\\b\\s*(?:" + WordLists.oneOf("stamp joint") + "(?=\\W))*\\s*[:–—|-]?\\s*");
    private static final Pattern ISO = pattern("(?<![\\d./-])" + YEAR + "[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)(?:[T ]\\d\\d:?\\d\\d(?::?\\d\\d)?(?:[.,]\\d+)?)?(?:Z|\\s?[+-]\\d\\d:?\\d\\d)?");
    private static final Pattern EAST = pattern(YEAR + "\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]");
    private static final Pattern DAY_FIRST = pattern("(?<![\\d:])" + DAY + "\\.?[\\s.,-]{0,3}(?:" + WordLists.oneOf("joint before a month") + " )?" + MONTH + "\\b\\.?[\\s.,-]{0,3}(?:" + WordLists.oneOf("joint before a year") + " )?" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_FIRST = pattern("\\b" + MONTH + "\\b\\.?[\\s-]{0,2}" + DAY + "\\b\\.?\\s?,?\\s?" + YEAR + "(?!\\d)");
    private static final Pattern NUMERIC = pattern("(?<![\\d./-])(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})[/.-]" + YEAR + "(?!\\d)");
    private static final Pattern NO_YEAR = pattern("\\b\\d{1,2}" + WordLists.oneOf("ordinal ending") + "?\\s(?:" + MONTH_WORDS + ")\\b|\\b(?:" + MONTH_WORDS
            + ")\\.?\\s\\d{1,2}" + WordLists.oneOf("ordinal ending") + "?\\b");

    private static final Pattern RELATIVE = pattern("(?:" + WordLists.oneOf("roughly") + "\\s)?" + WordLists.oneOf("count") + "\\s?" + WordLists.oneOf("unit of age") + "(?:\\s(?:and\\s)?\\d+\\s?\\w+)?\\sago|" + WordLists.oneOf("age"));
    private static final Pattern WEEKDAY = pattern("\\b" + WordLists.oneOf("weekday") + "(?:day)?\\b\\.?|[月火水木金土日]曜日?");
    private static final Pattern TIME = pattern("\\b\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?|\\b\\d{1,2}\\s?[ap]\\.?m\\b\\.?|\\b\\d{4}(?=\\s?" + WordLists.oneOf("zone after figures") + ")");
    private static final Pattern ZONE = pattern("\\b" + WordLists.oneOf("time zone") + "\\b(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}\\b");
    private static final Pattern FILLER = pattern("\\b" + WordLists.oneOf("stamp filler") + "\\b|[\\s\\p{Punct}–—·•|°«»“”’‘]+");
    private static final Pattern TIME_WORD = pattern("\\b" + WordLists.oneOf("time word") + "\\b");
    private static final int MOST_SPACES = 18;
    private static final int LONGEST = 140;

    private Stamps() {}

    /// The stamp, if the line is one.
    static Optional<Stamp> of(String line) {
        if (line.length() > LONGEST || !mayBeStamp(line)) return Optional.empty();
        Matcher label = LABEL.matcher(line);
        boolean labelled = label.find();
        String rest = labelled ? line.substring(label.end()) : line;
        Label kind = labelled ? labelOf(label.group("label")) : Label.NONE;
        return dayIn(rest, line, kind).or(() -> withoutDay(rest, line));
    }

    /// A line of an age, of a day without its year, of a time or a weekday alone.
    private static Optional<Stamp> withoutDay(String rest, String line) {
        if (isBareBut(RELATIVE, rest)) return Optional.of(new Stamp.Relative(line));
        boolean timeOnly = (TIME.matcher(rest).find() || WEEKDAY.matcher(rest).find()) && isBare(rest);
        return timeOnly || isBareBut(NO_YEAR, rest) ? Optional.of(new Stamp.Partial(line)) : Optional.empty();
    }

    private static boolean isBareBut(Pattern form, String words) {
        Matcher m = form.matcher(words);
        return m.find() && isBare(m.replaceAll(" "));
    }

    /// Spares the many lines that hold neither a number nor a word for time the closer look.
    private static boolean mayBeStamp(String line) {
        if (line.chars().filter(c -> c == ' ').count() > MOST_SPACES) return false;
        return line.chars().anyMatch(Character::isDigit) || TIME_WORD.matcher(line).find();
    }

    /// The first day that the words name in full, whatever else they say: for tags and fields that hold a date.
    static Optional<Stamp> inField(String words) {
        for (Pattern form : new Pattern[] {ISO, EAST, MONTH_FIRST, DAY_FIRST}) {
            Matcher m = form.matcher(words);
            if (m.find()) return dateOf(m).map(date -> new Stamp.Day(date, words, Label.PUBLISHED));
        }
        Matcher compact = COMPACT.matcher(words.strip());
        if (compact.matches()) return dateOf(compact).map(date -> new Stamp.Day(date, words, Label.PUBLISHED));
        Matcher numeric = NUMERIC.matcher(words);
        return numeric.find() ? numericOf(numeric, words, Label.PUBLISHED) : Optional.empty();
    }

    private static final Pattern COMPACT = pattern(YEAR + "(?<month>\\d\\d)(?<day>\\d\\d)(?:T?\\d{4,6}Z?)?");

    private static Optional<Stamp> dayIn(String rest, String line, Label kind) {
        for (Pattern form : new Pattern[] {ISO, EAST, MONTH_FIRST, DAY_FIRST}) {
            Matcher m = form.matcher(rest);
            if (!m.find()) continue;
            Optional<LocalDate> date = dateOf(m);
            String others = m.replaceAll(" ");
            if (date.isPresent() && isBare(others)) return Optional.of(new Stamp.Day(date.get(), line, kind));
        }
        Matcher numeric = NUMERIC.matcher(rest);
        if (!numeric.find()) return Optional.empty();
        // read before the words are replaced: replacing winds the matcher back
        Optional<Stamp> day = numericOf(numeric, line, kind);
        return isBare(numeric.replaceAll(" ")) ? day : Optional.empty();
    }

    private static Optional<Stamp> numericOf(Matcher m, String words, Label kind) {
        int first = Integer.parseInt(m.group("first"));
        int second = Integer.parseInt(m.group("second"));
        int year = Integer.parseInt(m.group("year"));
        if (first <= 12 && second <= 12 && first != second) return Optional.of(new Stamp.Ambiguous(words));
        Optional<LocalDate> date = first > 12 ? day(year, second, first) : day(year, first, second);
        return date.map(d -> new Stamp.Day(d, words, kind));
    }

    private static Optional<LocalDate> dateOf(Matcher m) {
        String month = m.group("month").toLowerCase(Locale.ROOT);
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.getOrDefault(month, 0);
        return day(Integer.parseInt(m.group("year")), number, Integer.parseInt(m.group("day")));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether nothing but weekdays, times, zones and joining words is left.
    private static boolean isBare(String words) {
        String left = words;
        for (Pattern known : new Pattern[] {TIME, ZONE, WEEKDAY, FILLER}) left = known.matcher(left).replaceAll(" ");
        return left.isBlank();
    }

    private static Label labelOf(String word) {
        String label = word.toLowerCase(Locale.ROOT);
        return label.startsWith("updat") || label.startsWith("modif") ? Label.UPDATED : Label.PUBLISHED;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
