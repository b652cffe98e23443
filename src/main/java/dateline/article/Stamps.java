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
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";

    private static final Pattern ISO = pattern("(?<![\\d./-])" + YEAR + "[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)(?:[T ]\\d\\d:?\\d\\d(?::?\\d\\d)?(?:[.,]\\d+)?)?(?:Z|\\s?[+-]\\d\\d:?\\d\\d)?");
    private static final Pattern EAST = pattern(YEAR + "\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]");
    private static final Pattern NUMERIC = pattern("(?<![\\d./-])(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})[/.-]" + YEAR + "(?!\\d)");

    private static final Pattern A_YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final int MOST_SPACES = 18;
    private static final int FEW_SPACES = 12;
    private static final int LONGEST = 140;

    private final Map<String, Integer> months;
    private final Pattern label;
    private final Pattern late;
    private final Pattern dayFirst;
    private final Pattern monthFirst;
    private final Pattern yearLast;
    private final Pattern noYear;
    private final Pattern relative;
    private final Pattern weekday;
    private final Pattern time;
    private final Pattern zone;
    private final Pattern filler;
    private final Pattern timeWord;

    private Stamps(Map<String, Integer> months, WordLists words) {
        this.months = months;
        String monthWords = months.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String month = "(?<month>" + monthWords + ")";
        String day = "(?<day>\\d{1,2})(?:" + words.oneOf("ordinal ending") + "|" + words.oneOf("foreign ordinal ending") + ")?";
        label = pattern("^\\W*(?:" + words.oneOf("stamp adverb") + "\\s+)?"
                + "(?<label>" + words.oneOf("stamp label") + ")\\b\\s*(?:" + words.oneOf("stamp joint") + "(?=\\W))*\\s*[:–—|-]?\\s*");
        late = pattern(words.oneOf("late stamp"));
        yearLast = pattern("(?<!\\p{L})" + month + "(?![\\p{L}\\p{M}])\\.?\\s{1,2}" + day + "\\s\\d{1,2}:\\d{2}(?::\\d{2})?\\s(?:\\p{Alpha}{2,5}\\s|[+-]\\d{2}:?\\d{2}\\s)?" + YEAR + "(?!\\d)");
        dayFirst = pattern("(?<![\\d:])" + day + "\\.?[\\s.,-]{0,3}(?:" + words.oneOf("joint before a month") + " )?" + month + "(?![\\p{L}\\p{M}])\\.?[\\s.,-]{0,3}(?:" + words.oneOf("joint before a year") + " )?" + YEAR + "(?!\\d)");
        monthFirst = pattern("(?<!\\p{L})" + month + "(?![\\p{L}\\p{M}])\\.?[\\s-]{0,2}" + day + "\\b\\.?\\s?,?\\s?" + YEAR + "(?!\\d)");
        noYear = pattern("\\b\\d{1,2}" + words.oneOf("ordinal ending") + "?\\s(?:" + monthWords + ")\\b|\\b(?:" + monthWords
                + ")\\.?\\s\\d{1,2}" + words.oneOf("ordinal ending") + "?\\b");
        relative = pattern("(?:" + words.oneOf("roughly") + "\\s)?" + words.oneOf("count") + "\\s?" + words.oneOf("unit of age") + "(?:\\s(?:and\\s)?\\d+\\s?\\w+)?\\sago|" + words.oneOf("age"));
        weekday = pattern("\\b" + words.oneOf("weekday") + "(?:day)?\\b\\.?|[月火水木金土日]曜日?");
        time = pattern("\\b\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?|\\b\\d{1,2}\\s?[ap]\\.?m\\b\\.?|\\b\\d{4}(?=\\s?" + words.oneOf("zone after figures") + ")");
        zone = pattern("\\b" + words.oneOf("time zone") + "\\b(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}\\b");
        filler = pattern("\\b" + words.oneOf("stamp filler") + "\\b|[\\s\\p{Punct}–—·•|°«»“”’‘]+");
        timeWord = pattern("\\b" + words.oneOf("time word") + "\\b");
    }

    static Stamps load(WordLists words) {
        Map<String, Integer> months = TsvReader.rows("reading/months").stream()
                .collect(Collectors.toMap(row -> row.get("word"), row -> row.number("month").orElse(0)));
        return new Stamps(months, words);
    }

    /// The stamp, if the line is one.
    Optional<Stamp> of(String line) {
        if (line.length() > LONGEST || !mayBeStamp(line)) return Optional.empty();
        String plain = withPlainDigits(line);
        Matcher opening = label.matcher(plain);
        boolean labelled = opening.find();
        String rest = labelled ? plain.substring(opening.end()) : plain;
        Label kind = labelled ? labelOf(opening.group("label")) : Label.NONE;
        return dayIn(rest, line, kind).or(() -> withoutDay(rest, line));
    }

    /// A line of an age, of a day without its year, of a time or a weekday alone.
    private Optional<Stamp> withoutDay(String rest, String line) {
        if (rest.chars().filter(c -> c == ' ').count() > FEW_SPACES) return Optional.empty();
        if (isBareBut(relative, rest)) return Optional.of(new Stamp.Relative(line));
        boolean timeOnly = (time.matcher(rest).find() || weekday.matcher(rest).find()) && isBare(rest);
        return timeOnly || isBareBut(noYear, rest) ? Optional.of(new Stamp.Partial(line)) : Optional.empty();
    }

    private boolean isBareBut(Pattern form, String words) {
        Matcher m = form.matcher(words);
        return m.find() && isBare(m.replaceAll(" "));
    }

    /// Spares the many lines that hold neither a number nor a word for time the closer look.
    private boolean mayBeStamp(String line) {
        if (line.chars().filter(c -> c == ' ').count() > MOST_SPACES) return false;
        return line.chars().anyMatch(Character::isDigit) || timeWord.matcher(line).find();
    }

    /// The first day that the words name in full, whatever else they say: for tags and fields that hold a date.
    Optional<Stamp> inField(String words) {
        String plain = withPlainDigits(words);
        for (Pattern form : new Pattern[] {ISO, EAST, yearLast, monthFirst, dayFirst}) {
            Matcher m = form.matcher(plain);
            if (m.find()) return dateOf(m).map(date -> new Stamp.Day(date, words, Label.PUBLISHED));
        }
        Matcher compact = COMPACT.matcher(plain.strip());
        if (compact.matches()) return dateOf(compact).map(date -> new Stamp.Day(date, words, Label.PUBLISHED));
        Matcher numeric = NUMERIC.matcher(plain);
        return numeric.find() ? numericOf(numeric, words, Label.PUBLISHED) : Optional.empty();
    }

    private static final Pattern COMPACT = pattern(YEAR + "(?<month>\\d\\d)(?<day>\\d\\d)(?:T?\\d{4,6}Z?)?");

    private Optional<Stamp> dayIn(String rest, String line, Label kind) {
        if (!A_YEAR.matcher(rest).find()) return Optional.empty();
        for (Pattern form : new Pattern[] {ISO, EAST, yearLast, monthFirst, dayFirst}) {
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
        // where dots part the numbers the day comes first
        boolean dotted = m.group().indexOf('.') > 0;
        if (first <= 12 && second <= 12 && first != second && !dotted) return Optional.of(new Stamp.Ambiguous(words));
        Optional<LocalDate> date = first > 12 || dotted ? day(year, second, first) : day(year, first, second);
        return date.map(d -> new Stamp.Day(d, words, kind));
    }

    private Optional<LocalDate> dateOf(Matcher m) {
        String month = m.group("month").toLowerCase(Locale.ROOT);
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : months.getOrDefault(month, 0);
        return day(Integer.parseInt(m.group("year")), number, Integer.parseInt(m.group("day")));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Arabic, Persian and Indian scripts have digits of their own.
    private static String withPlainDigits(String words) {
        if (words.chars().noneMatch(c -> c > 0x7f && Character.isDigit(c))) return words;
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }

    /// Whether nothing but weekdays, times, zones and joining words is left.
    private boolean isBare(String words) {
        String left = words;
        for (Pattern known : new Pattern[] {time, zone, weekday, filler}) left = known.matcher(left).replaceAll(" ");
        return left.isBlank();
    }

    private Label labelOf(String word) {
        return late.matcher(word).matches() ? Label.UPDATED : Label.PUBLISHED;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
