package dateline.document;

import dateline.document.mail.MailWords;
import dateline.table.TsvReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the furniture of a page and the columns of a table are known by, as `assets/reading` lists it.
///
/// @param parts found in the class or id of a part of the page that is furniture
/// @param captions found in the class of a part that holds the words under a picture
/// @param headings the whole of a heading that opens a list of other articles
/// @param columns what a column of a table of articles holds, by its name; in the order in which names win
/// @param mail what the lines of a mail are known by that are not its text
public record PageWords(Pattern parts, Pattern captions, Pattern headings, Map<String, String> columns, MailWords mail) {
    /// @throws IllegalStateException when a table is missing from the program
    static PageWords load() {
        return new PageWords(
                wordsOf(anyOf("reading/page-parts", "name")),
                wordsOf(anyOf("reading/page-captions", "name")),
                Pattern.compile("(?:" + anyOf("reading/page-headings", "heading") + ")\\s*[:»>…]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                columnsOf(),
                MailWords.load());
    }

    private static Map<String, String> columnsOf() {
        Map<String, String> columns = new LinkedHashMap<>();
        TsvReader.rows("reading/columns").forEach(row -> columns.put(row.get("name"), row.get("field")));
        return Collections.unmodifiableMap(columns);
    }

    /// Whether of two names of columns that hold the same the first one wins.
    boolean comesFirst(String one, String other) {
        for (String name : columns.keySet()) {
            if (name.equals(one)) return true;
            if (name.equals(other)) return false;
        }
        return false;
    }

    private static Pattern wordsOf(String names) {
        return Pattern.compile("(?:^|[\\s_-])(?:" + names + ")(?:$|[\\s_-])");
    }

    private static String anyOf(String table, String column) {
        return TsvReader.rows(table).stream().map(row -> row.get(column)).collect(Collectors.joining("|"));
    }
}
