package dateline.article;

import java.util.regex.Pattern;

/// What the end and the length of a line tell: a finished sentence, or a line that stands for itself.
final class Sentences {
    private static final Pattern ABBREVIATED = Pattern.compile("(?:\\p{Lu}\\.){1,4}$|\\b(?:Jr|Sr|Inc|Ltd|Co|No|St)\\.$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'.\\-][\\p{L}\\p{N}]+)*");
    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]");

    private static final int FIRST_UNSPACED = 0x0E00;
    private static final int SHORTEST_HEADLINE = 3;
    private static final int LONGEST_HEADLINE = 30;
    private static final int PARAGRAPH = 12;

    private Sentences() {}

    /// The number of words; scripts without spaces count two characters a word.
    static int words(String text) {
        // the scripts without spaces begin behind those that have them
        boolean spacedOnly = text.chars().allMatch(c -> c < FIRST_UNSPACED);
        int unspaced = spacedOnly ? 0 : (int) UNSPACED.matcher(text).results().count();
        int spaced = (int) WORD.matcher(unspaced == 0 ? text : UNSPACED.matcher(text).replaceAll(" "))
                .results()
                .count();
        return spaced + (unspaced + 1) / 2;
    }

    /// The text without the quotation marks and brackets that close it.
    private static String withoutClosing(String text) {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0)) end--;
        return text.substring(0, end);
    }

    /// Whether the text ends as a sentence does.
    static boolean isFinished(String text) {
        String end = withoutClosing(text);
        if (end.isEmpty()) return false;
        char last = end.charAt(end.length() - 1);
        return "!?…。！？:;".indexOf(last) >= 0 || (last == '.' && !ABBREVIATED.matcher(end).find());
    }

    /// Whether the line could be a headline: some words that begin like one and do not end like a sentence.
    static boolean isHeadline(String text) {
        String end = withoutClosing(text);
        if (end.isEmpty() || text.length() > 220) return false;
        char last = end.charAt(end.length() - 1);
        int words = words(text);
        boolean closed = "。:;,".indexOf(last) >= 0 || (last == '.' && !ABBREVIATED.matcher(end).find());
        return !closed && words >= SHORTEST_HEADLINE && words <= LONGEST_HEADLINE && startsUpper(text);
    }

    /// Whether it is running text: a finished sentence of some length.
    static boolean isParagraph(String text) {
        int words = words(text);
        return words >= PARAGRAPH && isFinished(text) || words > LONGEST_HEADLINE;
    }

    static boolean isAllCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean startsUpper(String text) {
        int first = text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
        return !Character.isLowerCase(first) || Character.isDigit(first);
    }
}
