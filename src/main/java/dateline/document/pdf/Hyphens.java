package dateline.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Undoes hyphens at line ends, by what the rest of the document writes: a word that stands there whole was parted, one
/// that stands there with its hyphen keeps it; else it depends on whether the document parts words at all.
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-‐]\\p{L}+)*");
    private static final Pattern END = Pattern.compile("(?s).*?(\\p{L}+)([-‐\u00ad])$");
    private static final Pattern BEGINNING = Pattern.compile("(\\p{L}+).*", Pattern.DOTALL);
    private static final double PARTS_WORDS = 0.025;
    private static final int SOME = 3;
    private static final int WHOLE_WORD = 3;

    private final Map<String, Integer> words = new HashMap<>();
    private final boolean parts;

    Hyphens(List<Line> lines) {
        int ends = 0;
        for (Line line : lines) {
            boolean ended = END.matcher(line.text()).matches();
            if (ended) ends++;
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                // what a line end cut off is no word
                boolean cut = ended && word.end() >= line.text().length() - 1;
                if (!cut) words.merge(word.group().toLowerCase(Locale.ROOT).replace('‐', '-'), 1, Integer::sum);
            }
        }
        parts = ends >= SOME && ends > lines.size() * PARTS_WORDS;
    }

    /// The lines as one text.
    String joined(List<String> lines) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            if (out.isEmpty()) {
                out.append(line);
                continue;
            }
            Matcher end = END.matcher(out);
            Matcher beginning = BEGINNING.matcher(line);
            if (end.matches() && beginning.matches() && Character.isLowerCase(line.charAt(0))) {
                if (isParted(end.group(1), end.group(2), beginning.group(1))) out.setLength(out.length() - 1);
            } else if (!endsOpen(out)) {
                out.append(' ');
            }
            out.append(line);
        }
        return out.toString().replace("\u00ad", "");
    }

    /// "2023-" and "North-" go on without a space, "the –" does not.
    private static boolean endsOpen(StringBuilder out) {
        int last = out.length() - 1;
        return last > 0 && "-‐".indexOf(out.charAt(last)) >= 0 && Character.isLetterOrDigit(out.charAt(last - 1));
    }

    private boolean isParted(String before, String hyphen, String after) {
        if (!hyphen.equals("-")) return true;
        String one = before.toLowerCase(Locale.ROOT);
        String two = after.toLowerCase(Locale.ROOT);
        int whole = words.getOrDefault(one + two, 0);
        int hyphened = words.getOrDefault(one + "-" + two, 0);
        if (whole != hyphened) return whole > hyphened;
        boolean bothWords = one.length() >= WHOLE_WORD && two.length() >= WHOLE_WORD && words.containsKey(one) && words.containsKey(two);
        return parts && !bothWords;
    }
}
