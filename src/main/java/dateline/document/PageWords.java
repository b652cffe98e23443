package dateline.document;

import dateline.table.TsvReader;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the furniture of a page is known by, as `assets/reading` lists it.
///
/// @param parts found in the class or id of a part of the page that is furniture
/// @param captions found in the class of a part that holds the words under a picture
/// @param headings the whole of a heading that opens a list of other articles
public record PageWords(Pattern parts, Pattern captions, Pattern headings) {
    /// @throws IllegalStateException when a table is missing from the program
    static PageWords load() {
        return new PageWords(
                wordsOf(anyOf("reading/page-parts", "name")),
                wordsOf(anyOf("reading/page-captions", "name")),
                Pattern.compile("(?:" + anyOf("reading/page-headings", "heading") + ")\\s*[:»>…]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static Pattern wordsOf(String names) {
        return Pattern.compile("(?:^|[\\s_-])(?:" + names + ")(?:$|[\\s_-])");
    }

    private static String anyOf(String table, String column) {
        return TsvReader.rows(table).stream().map(row -> row.get(column)).collect(Collectors.joining("|"));
    }
}
