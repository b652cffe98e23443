package dateline.model.casefile;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a sentence names someone in one way of writing and in no other.
final class Written {
    private static final Pattern ARTICLE = Pattern.compile("^(the|an|a) ", Pattern.CASE_INSENSITIVE);

    private Written() {}

    /// @param ways all that are in question in this sentence; longer ones that hold `alias` do not count as it
    /// @param own other ways of writing the same actor
    static boolean only(String sentence, String alias, Collection<String> ways, Collection<String> own) {
        String left = sentence;
        boolean other = false;
        for (String way : ways.stream().filter(way -> way.length() > alias.length() && whole(alias).matcher(way).find()).toList()) {
            String masked = whole(way).matcher(left).replaceAll(Matcher.quoteReplacement(" _ "));
            other |= !masked.equals(left) && own.contains(way);
            left = masked;
        }
        Matcher found = whole(alias).matcher(left);
        if (!found.find()) return false;
        String rest = found.replaceAll(Matcher.quoteReplacement(" _ "));
        return !other && own.stream().noneMatch(way -> !way.equals(alias) && whole(way).matcher(rest).find());
    }

    /// The words as they stand; their article is written large at the beginning of a sentence.
    private static Pattern whole(String words) {
        Matcher article = ARTICLE.matcher(words);
        String first = article.find() ? "(?i:" + article.group(1) + ")" : "";
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + first + Pattern.quote(words.substring(first.isEmpty() ? 0 : article.end(1))) + "(?![\\p{L}\\p{N}])");
    }
}
