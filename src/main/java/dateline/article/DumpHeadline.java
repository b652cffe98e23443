package dateline.article;

import dateline.article.Line.Role;
import dateline.model.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the headline above the text of a copied page: the line that speaks of what the text speaks of.
final class DumpHeadline {
    private static final int REACH = 60;
    private static final int INTO = 2;
    private static final int BELOW = 9;
    private static final int ABOVE = 5;
    private static final int SHORT = 5;
    private static final double A_LINE = 0.007;
    private static final double SOME = 0.2;
    private static final double MUCH = 0.4;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final int LONG_WORD = 4;
    private static final double LEAST = 0.4;
    private static final double A_DECK = 0.35;

    private final List<Line> lines;
    private final DumpBody body;
    private final Map<String, Integer> times;
    private final Credits credits;
    private final Set<String> told;

    private DumpHeadline(List<Line> lines, DumpBody body, Map<String, Integer> times, Credits credits) {
        this.times = times;
        this.credits = credits;
        this.lines = lines;
        this.body = body;
        this.told = new HashSet<>();
        for (Line line : lines.subList(body.start(), body.end())) told.addAll(wordsOf(line.text()));
    }

    /// The line of the headline; -1 when none is one.
    ///
    /// @param times how often the page says each line
    static int of(List<Line> lines, DumpBody body, Map<String, Integer> times, Credits credits) {
        return new DumpHeadline(lines, body, times, credits).find();
    }

    private int find() {
        int best = -1;
        double most = LEAST;
        for (int i = Math.max(0, body.start() - REACH); i < Math.min(body.end(), body.start() + INTO); i++) {
            double sign = signOf(i);
            if (sign > most) {
                most = sign;
                best = i;
            }
        }
        return best;
    }

    /// How much of what it says the text says too, and what stands round it.
    private double signOf(int i) {
        double shared = sharedOf(i);
        if (shared <= 0) return 0;
        String text = lines.get(i).text();
        double sign = shared - Math.max(0, body.start() - i) * A_LINE;
        if (has(i + 1, i + BELOW, Role.STAMP) || has(i + 1, i + BELOW, Role.BYLINE)) sign += SOME;
        if (has(i - ABOVE, i, Role.STAMP) || has(i - ABOVE, i, Role.BYLINE)) sign -= SOME;
        if (Sentences.words(text) < SHORT) sign -= SOME;
        else if (times.getOrDefault(text, 1) > 1) sign += SOME;
        if (text.endsWith(".")) sign -= MUCH;
        // what stands below another such line is its deck
        return isDeckOf(i - 1, shared) || isDeckOf(i - 2, shared) ? sign - MUCH : sign;
    }

    /// The share of the line's words that the text says too; none for a line that is no headline.
    private double sharedOf(int i) {
        Line line = lines.get(i);
        int words = Sentences.words(line.text());
        if (!line.isText() || words < SHORTEST || words > LONGEST) return 0;
        if (Sentences.isParagraph(line.text()) && "?!".indexOf(line.text().charAt(line.text().length() - 1)) < 0) return 0;
        if (credits.of(line.text()).isPresent()) return 0;
        Set<String> own = wordsOf(line.text());
        // of few words all may be in a text by chance
        return own.size() < SHORTEST ? 0 : (double) own.stream().filter(told::contains).count() / (own.size() + 1);
    }

    private boolean isDeckOf(int above, double shared) {
        return above >= 0 && Sentences.words(lines.get(above).text()) >= SHORT && sharedOf(above) > Math.max(A_DECK, shared - A_DECK / 2);
    }

    private boolean has(int from, int to, Role role) {
        for (int j = Math.max(0, from); j < Math.min(lines.size(), to); j++) if (lines.get(j).role() == role) return true;
        return false;
    }

    /// The longer words; of a script without spaces each two characters.
    private static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>();
        for (String word : Id.fold(text).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && word.charAt(0) >= 0x2E80) for (int i = 0; i + 2 <= word.length(); i++) words.add(word.substring(i, i + 2));
            else if (word.length() >= LONG_WORD) words.add(word);
        }
        return words;
    }
}
