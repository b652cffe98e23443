package dateline.document.mail;

import dateline.table.TsvReader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the lines of a mail are known by that are not its text, as `assets/reading/mail-lines.tsv` lists it.
///
/// @param heads the names of the lines of a head that stands in the text, with the field each gives
/// @param passedOn a subject of what was passed on
/// @param answered what is put before the subject of a mail that is answered or passed on, once or more often
/// @param mark a line above what was passed on or answered
/// @param closing found in a paragraph that is no text: how to unsubscribe, who may read it
public record MailWords(Map<String, String> heads, Pattern passedOn, Pattern answered, Pattern mark, Pattern closing) {
    public static MailWords load() {
        Map<String, String> heads = new HashMap<>();
        TsvReader.rows("reading/mail-lines").stream().filter(row -> row.get("kind").startsWith("head ")).forEach(row -> heads.put(row.get("words"), row.get("kind").substring(5)));
        return new MailWords(heads, pattern("(?:", "passed on", ")\\s*:.*"), pattern("^(?:(?:", "answered", ")\\s*:\\s*)+"), pattern("[-\\s>_*]*(?:", "mark", ")[-\\s:_*]*"), pattern("\\b(?:", "closing", ")\\b"));
    }

    private static Pattern pattern(String before, String kind, String after) {
        String any = TsvReader.rows("reading/mail-lines").stream().filter(row -> row.get("kind").equals(kind)).map(row -> row.get("words")).collect(Collectors.joining("|"));
        return Pattern.compile(before + any + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
