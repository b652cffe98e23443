package dateline.analysis;

import dateline.model.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What stays of a name when its writing varies.
final class Spelling {
    /// Little words and particles that one outlet writes and another leaves out.
    private static final Set<String> PARTICLES = Set.of("of", "the", "s", "e", "i", "ul", "al", "el", "de", "la", "and", "for", "in");

    private static final List<String> PEOPLE = List.of("ese", "ian", "ean", "ish", "ani", "an", "i", "s", "n");

    private Spelling() {}

    static List<String> words(String name) {
        String folded = Id.fold(name);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    private static List<String> bare(String name) {
        return words(name).stream().filter(word -> !PARTICLES.contains(word)).toList();
    }

    /// The consonants by which "Tehreek-e-Taliban" and "Tehrik-i-Taliban" are the same; empty where too few are left.
    static String consonants(String name) {
        String left = bare(name).stream().map(Spelling::consonantsOf).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
        return left.replace(" ", "").length() < 4 ? "" : left;
    }

    private static String consonantsOf(String word) {
        String plain = word.replace("ph", "f").replace("kh", "k").replace("gh", "g").replace("dh", "d").replace("th", "t").replace("ck", "k")
                .replace('q', 'k').replace('c', 'k').replace('z', 's').replace('w', 'v');
        String first = plain.isEmpty() ? "" : plain.substring(0, 1).replaceAll("[aeiouy]", "a");
        String rest = plain.isEmpty() ? "" : plain.substring(1).replaceAll("[aeiouyh]", "");
        return (first + rest).replaceAll("(.)\\1+", "$1");
    }

    /// The words in order of the alphabet, without particles and the endings of peoples: "Army of Sudan",
    /// "Sudan’s army" and "Sudanese army" have the same; empty for a single word.
    static String bag(String name) {
        List<String> stems = bare(name).stream().map(Spelling::stem).sorted().toList();
        return stems.size() < 2 ? "" : String.join(" ", stems);
    }

    private static String stem(String word) {
        for (String ending : PEOPLE)
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) return word.substring(0, word.length() - ending.length());
        return word.endsWith("a") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    }

    /// First letters of a name of several words, as an acronym has them.
    static String initials(String name) {
        String all = Arrays.stream(name.split("[\\s-]+"))
                .map(word -> word.replaceAll("^[^\\p{L}]+", ""))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return all.length() < 2 ? "" : all.toUpperCase(Locale.ROOT);
    }

    /// "LNA", "I.M.F.": all capitals, two to seven.
    static boolean acronym(String written) {
        String plain = written.replace(".", "");
        return plain.length() >= 2 && plain.length() <= 7 && plain.chars().allMatch(Character::isUpperCase);
    }

    /// Whether the words of one stand in the other one after another, which has more.
    static boolean within(List<String> shorter, List<String> longer) {
        return shorter.size() < longer.size() && java.util.Collections.indexOfSubList(longer, shorter) >= 0;
    }

    /// Letters that have to be changed, put in or taken out to make one of the other, by the length of the longer one.
    static double distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = Math.min(Math.min(row[j], row[j - 1]) + 1, before + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                before = row[j];
                row[j] = cost;
            }
        }
        return (double) row[b.length()] / Math.max(1, Math.max(a.length(), b.length()));
    }

    static List<String> longWords(String name) {
        return new ArrayList<>(bare(name).stream().filter(word -> word.length() >= 4).distinct().toList());
    }
}
