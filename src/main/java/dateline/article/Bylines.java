package dateline.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who wrote an article: "By Jane Doe", "Jane Doe in Cairo", "Reporting by Jane Doe; editing by …".
final class Bylines {
    private static final String AFTER = "(?:(?:,?\\s(?:in|IN)\\s|,\\s|\\s[|–—-]\\s).{2,60})?";
    private static final int LONGEST = 160;
    private static final int LONGEST_ALONE = 60;

    private final Pattern by;
    private final Pattern several;
    private final Pattern placeOfOne;
    private final Pattern alone;
    private final Pattern placed;
    private final Pattern credit;

    Bylines(WordLists words) {
        String name = "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:\\p{Lu}[\\p{L}'’.-]*|" + words.oneOf("name particle") + ")){1,3}";
        String names = name + "(?:(?:,\\s|,?\\s" + words.oneOf("name joint") + "\\s)" + name + "){0,5}";
        by = Pattern.compile("(?i:" + words.oneOf("byline opener") + "?\\s?by)[:\\s]\\s?(?<names>" + names + "|\\p{Lu}[\\p{Lu}&/ ]{1,30}|[\\p{Lu}][\\p{L}]+|(?i:" + words.oneOf("desk") + ") .{3,40}(?<![.!?]))" + AFTER + "(?:\\s?\\|.{0,60})?");
        alone = Pattern.compile("(?<names>" + names + ")");
        String place = "\\s(?:in|IN)\\s\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?";
        String joint = "(?:,\\s|,?\\s" + words.oneOf("name joint") + "\\s)";
        several = Pattern.compile("(?i:" + words.oneOf("byline opener") + "?\\s?by)[:\\s]\\s?(?<names>" + name + "(?:" + place + ")?(?:" + joint + "(?:" + name + "(?:" + place + ")?|" + words.oneOf("names unsaid") + ")){1,6})");
        placeOfOne = Pattern.compile(place + "(?=,|$|\\s" + words.oneOf("name joint") + "\\b)");
        placed = Pattern.compile("(?<names>" + names + ")\\s(?:in|IN)\\s\\p{Lu}[\\p{L}'’-]+(?:[ ,/]{1,2}\\p{Lu}[\\p{L}'’-]+){0,2}(?:\\sand\\s" + name + "\\s(?:in|IN)\\s\\p{Lu}[\\p{L}'’ -]+)?");
        credit = Pattern.compile("\\(?(?i:(?:additional )?" + words.oneOf("work credited") + " by)\\s(?<names>" + names + ").*");
    }

    /// The names, if the line is a byline that says so: "By …".
    Optional<String> of(String line) {
        return in(several, line).map(names -> placeOfOne.matcher(names).replaceAll("")).or(() -> in(by, line));
    }

    /// The names of a part of a line that says only them. Anything of two capitals looks like that: ask only beside a stamp.
    Optional<String> alone(String part) {
        return in(alone, part).filter(names -> names.length() <= LONGEST_ALONE);
    }

    /// The names of a line "Jane Doe in Cairo". Headlines can look like that: ask only below a headline.
    Optional<String> placed(String line) {
        return in(placed, line).filter(names -> line.length() <= 80);
    }

    /// The names of a closing line "Reporting by …".
    Optional<String> credited(String line) {
        Matcher m = credit.matcher(line);
        return m.matches() ? Optional.of(m.group("names")) : Optional.empty();
    }

    private static Optional<String> in(Pattern form, String line) {
        if (line.length() > LONGEST) return Optional.empty();
        Matcher m = form.matcher(line);
        return m.matches() ? Optional.of(m.group("names").strip()) : Optional.empty();
    }
}
