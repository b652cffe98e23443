package dateline.actor;

import dateline.model.Codebook;
import dateline.model.Codebook.AliasRow;
import dateline.model.Cues;
import dateline.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names that Latin letters write in many ways: "Tehrik-i-Taliban", "Tahreek e Taliban". What joins their words may be
/// another, and so may vowels and doubled letters; the other consonants are those of the codebook's name.
final class Spellings {
    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyw]|(?<=[^aeiou])h");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private final Cues cues;
    private final Map<String, List<AliasRow>> bySkeleton = new HashMap<>();

    Spellings(Codebook codebook, Predicate<AliasRow> kinds) {
        cues = new Cues(codebook);
        for (AliasRow row : codebook.aliases())
            if (kinds.test(row)) joined(row.text()).ifPresent(words -> bySkeleton.computeIfAbsent(skeleton(words), one -> new ArrayList<>()).add(row));
    }

    /// A name as it is written from some place on, and the rows that it may be.
    record Written(int length, List<AliasRow> rows) {}

    /// The longest such name with which the words begin; none where it goes on with a further word in capitals.
    Optional<Written> at(String words) {
        Optional<List<String>> joined = joined(words);
        if (joined.isEmpty()) return Optional.empty();
        List<String> all = joined.get();
        for (int size = all.size(); size >= 2; size--) {
            List<AliasRow> rows = bySkeleton.get(skeleton(all.subList(0, size)));
            if (rows != null) return Optional.of(new Written(end(words, size + 1), rows));
        }
        return Optional.empty();
    }

    /// The end of so many words, the one that joins the first two among them.
    private static int end(String words, int count) {
        Matcher word = WORD.matcher(words);
        for (int i = 0; i < count; i++) if (!word.find()) return words.length();
        return word.end();
    }

    /// The words of a name whose first two are joined by a little one ("-e-"), as far as they begin with capitals.
    private Optional<List<String>> joined(String name) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(name);
        int last = -1;
        for (int i = 0; word.find(); i++) {
            if (last >= 0 && word.start() != last + 1) break;
            last = word.end();
            boolean capital = Character.isUpperCase(word.group().charAt(0));
            if (i == 1 ? !cues.has("joins-name", word.group()) : !capital) break;
            if (i != 1) words.add(word.group());
        }
        return words.size() >= 2 ? Optional.of(words) : Optional.empty();
    }

    private static String skeleton(List<String> words) {
        StringBuilder out = new StringBuilder();
        for (String word : words) out.append(DOUBLED.matcher(VOWELS.matcher(Id.fold(word).replace('q', 'k')).replaceAll("")).replaceAll("$1")).append(' ');
        return out.toString();
    }
}
