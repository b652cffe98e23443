package dateline.article;

import dateline.table.TsvReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Knows the lines that a page puts round an article: buttons, share lines, credits, links to other articles.
final class Furniture {
    /// What a line is called that only opens a list of other articles.
    static final String RELATED = "related link";

    /// What a line is called that names who made a picture.
    static final String CREDIT = "image credit";

    /// What a line is called that opens the readers' comments.
    static final String COMMENTS = "readers' comments";

    private static final int LONGEST = 400;

    private final List<Rule> rules;

    private Furniture(List<Rule> rules) {
        this.rules = rules;
    }

    private record Rule(String why, Pattern pattern) {}

    static Furniture load() {
        return new Furniture(TsvReader.rows("reading/furniture").stream()
                .map(row -> new Rule(row.get("why"), Pattern.compile(row.get("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
                .toList());
    }

    /// Why the line is not the article's, if it is not.
    Optional<String> why(String line) {
        if (line.length() > LONGEST) return Optional.empty();
        return rules.stream()
                .filter(rule -> rule.pattern().matcher(line).matches())
                .map(Rule::why)
                .findFirst();
    }
}
