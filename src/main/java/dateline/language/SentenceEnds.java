package dateline.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Ends of sentences that the language engine runs over: behind "the U.S." when a country goes on, and where the blank
/// behind a full stop is missing. They become line ends, which part sentences; every offset stays.
final class SentenceEnds {
    /// "… love cats.Rebels attacked": two words in lower case round the stop and the capital.
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}{2})\\.(?=\\p{Lu}\\p{Ll}+ \\p{Ll})");

    private final Pattern acronym;

    /// @param names of countries: a title or an office behind an acronym goes with it
    SentenceEnds(List<String> names) {
        String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        acronym = Pattern.compile("(?<=\\p{Ll} (?:\\p{Lu}\\.){2,4}) (?=(?:" + any + ") (?!\\p{Ll}+ing\\b)\\p{Ll}+(?:ed|d|s)\\b)");
    }

    String marked(String text) {
        return mark(acronym, mark(GLUED, text));
    }

    private static String mark(Pattern ends, String text) {
        Matcher found = ends.matcher(text);
        StringBuilder out = new StringBuilder(text);
        while (found.find()) out.setCharAt(found.start(), '\n');
        return out.toString();
    }
}
