package dateline.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who wrote an article: "By Jane Doe", "Jane Doe in Cairo", "Reporting by Jane Doe; editing by …".
final class Bylines {
    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:\\p{Lu}[\\p{L}'’.-]*|" + WordLists.oneOf("name particle") + ")){1,3}";
    private static final String NAMES = NAME + "(?:(?:,\\s|,?\\s" + WordLists.oneOf("name joint") + "\\s)" + NAME + "){0,5}";
    private static final String AFTER = "(?:(?:,?\\s(?:in|IN)\\s|,\\s|\\s[|–—-]\\s).{2,60})?";
    private static final Pattern BY = Pattern.compile("(?i:" + WordLists.oneOf("byline opener") + "?\\s?by)[:\\s]\\s?(?<names>" + NAMES + "|\\p{Lu}[\\p{Lu}&/ ]{1,30}|[\\p{Lu}][\\p{L}]+|" + WordLists.oneOf("desk") + " .{3,40})" + AFTER + "(?:\\s?\\|.{0,60})?");
    private static final Pattern PLACED = Pattern.compile("(?<names>" + NAMES + ")\\s(?:in|IN)\\s\\p{Lu}[\\p{L}'’-]+(?:[ ,/]{1,2}\\p{Lu}[\\p{L}'’-]+){0,2}(?:\\sand\\s" + NAME + "\\s(?:in|IN)\\s\\p{Lu}[\\p{L}'’ -]+)?");
    private static final Pattern CREDIT = Pattern.compile("\\(?(?i:(?:additional )?" + WordLists.oneOf("work credited") + " by)\\s(?<names>" + NAMES + ").*");
    private static final int LONGEST = 160;

    private Bylines() {}

    /// The names, if the line is a byline that says so: "By …".
    static Optional<String> of(String line) {
        return in(BY, line);
    }

    /// The names of a line "Jane Doe in Cairo". Headlines can look like that: ask only below a headline.
    static Optional<String> placed(String line) {
        return in(PLACED, line).filter(names -> line.length() <= 80);
    }

    /// The names of a closing line "Reporting by …".
    static Optional<String> credited(String line) {
        Matcher m = CREDIT.matcher(line);
        return m.matches() ? Optional.of(m.group("names")) : Optional.empty();
    }

    private static Optional<String> in(Pattern form, String line) {
        if (line.length() > LONGEST) return Optional.empty();
        Matcher m = form.matcher(line);
        return m.matches() ? Optional.of(m.group("names").strip()) : Optional.empty();
    }
}
