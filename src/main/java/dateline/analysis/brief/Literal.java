package dateline.analysis.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Holds what an analyst wrote against the sentence that it is to tell.
///
/// @param misquoted what stands in quotation marks and not in the sentence
/// @param own words outside the quotation marks that the sentence does not have, in order
public record Literal(List<String> misquoted, List<String> own) {
    private static final Pattern QUOTED = Pattern.compile("“([^“”]*)”");
    private static final Pattern CUT = Pattern.compile("\\s*(?:…|\\.\\.\\.)\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’-]*");

    /// Words shorter than this join others and say nothing alone.
    private static final int SHORT = 4;

    public Literal {
        misquoted = List.copyOf(misquoted);
        own = List.copyOf(own);
    }

    public static Literal of(String written, String sentence) {
        String source = plain(sentence);
        List<String> misquoted = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(written);
        while (quoted.find())
            for (String part : CUT.split(quoted.group(1))) if (!source.contains(ending(plain(part)))) misquoted.add(part.strip());
        List<String> known = words(source);
        List<String> own = new ArrayList<>();
        for (String word : words(plain(QUOTED.matcher(written).replaceAll(" "))))
            if (word.length() >= SHORT && !known.contains(word) && !own.contains(word)) own.add(word);
        return new Literal(misquoted, own);
    }

    /// Whether each quoted word stands in the sentence.
    public boolean quotesRightly() {
        return misquoted.isEmpty();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group().replaceAll("’s$", "")).toList();
    }

    /// Marks, spaces and the size of letters are the printer's.
    private static String plain(String text) {
        String even = text.replaceAll("[“”‘\"]", "").replace('\'', '’').replaceAll("(?<!\\p{L})’|’(?!\\p{L})", "").toLowerCase(Locale.ROOT);
        return String.join(" ", Arrays.asList(even.strip().split("\\s+")));
    }

    private static String ending(String part) {
        return part.replaceAll("[.,;:!?]+$", "");
    }
}
