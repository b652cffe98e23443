package dateline.article;

import dateline.article.Line.Role;
import dateline.model.Block.Kind;
import dateline.model.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds where in a text file one article ends and the next begins.
final class Cuts {
    /// How far below its headline an article's stamp, byline or dateline stands at most.
    private static final int REACH = 6;

    private static final int SOME_TEXT = 12;
    private static final int MUCH_TEXT = 40;

    private final List<Line> lines;
    private final Datelines datelines;
    private final boolean wideGapsAreRare;
    private final int[] wordsBefore;
    private final int[] paragraphsBefore;

    /// What the article that is being gone through has shown so far.
    private final Set<String> seen = new HashSet<>();

    private boolean seenDateline;

    private Cuts(List<Line> lines, Datelines datelines) {
        this.lines = lines;
        this.datelines = datelines;
        long gaps = lines.stream().filter(line -> line.gap() >= 1).count();
        long wide = lines.stream().filter(line -> line.gap() >= 2).count();
        wideGapsAreRare = wide * 4 <= gaps;
        wordsBefore = new int[lines.size() + 1];
        paragraphsBefore = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            boolean paragraph = lines.get(i).isParagraph();
            wordsBefore[i + 1] = wordsBefore[i] + (paragraph ? Sentences.words(lines.get(i).text()) : 0);
            paragraphsBefore[i + 1] = paragraphsBefore[i] + (paragraph ? 1 : 0);
        }
    }

    /// The lines at which articles start, ascending from 0.
    static List<Integer> of(List<Line> lines, Datelines datelines) {
        return new Cuts(lines, datelines).starts();
    }

    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isText()) continue;
            int start = starts.getLast();
            if (i > 0 && opens(i, start)) {
                starts.add(withLabelsAbove(i, start));
                seen.clear();
                seenDateline = false;
            }
            seen.add(Id.fold(lines.get(i).text()));
            seenDateline |= datelines.of(lines.get(i).text()).isPresent();
        }
        return starts;
    }

    private boolean opens(int i, int start) {
        int before = wordsIn(start, i);
        if (before < SOME_TEXT || !endsBefore(i) || seen.contains(Id.fold(lines.get(i).text()))) return false;
        Line line = lines.get(i);
        if (line.source().kind() == Kind.TITLE) return true;
        if (line.isHeadline()) return headlineOpens(i, before);
        Optional<Line> rule = ruleAbove(i);
        if (datelines.isSure(line.text())) return rule.isPresent() || seenDateline || isMuch(start, i);
        return rule.isPresent() && opensAfter(rule.get(), i, before);
    }

    private boolean headlineOpens(int i, int before) {
        Line line = lines.get(i);
        if (ruleAbove(i).isPresent() || isRepeatedBelow(i)) return true;
        boolean wide = line.gap() >= 2;
        Sign sign = sign(i);
        if (sign == Sign.STRONG) return wide || before >= 2 * SOME_TEXT;
        if (!wide || Sentences.isAllCapitals(line.text())) return false;
        return sign == Sign.WEAK || wideGapsAreRare && before >= MUCH_TEXT && isLongHeadline(i);
    }

    /// A headline that nothing but the gap above it tells of must say something, and have a text.
    private boolean isLongHeadline(int i) {
        return Sentences.words(lines.get(i).text()) >= 5 && wordsIn(i, Math.min(lines.size(), i + REACH)) >= 2 * SOME_TEXT;
    }

    /// Whether two paragraphs or more stand between two lines, and much text.
    private boolean isMuch(int from, int to) {
        return wordsIn(from, to) >= MUCH_TEXT && paragraphsIn(from, to) > 1;
    }

    /// A rule alone is mostly a break inside an article; the heavy ones, or a title in two words, part articles.
    private boolean opensAfter(Line rule, int i, int before) {
        Line line = lines.get(i);
        boolean heavy = rule.text().startsWith("=") || rule.text().length() >= 8;
        boolean shortTitle = !Sentences.isFinished(line.text()) && Sentences.words(line.text()) >= 2 && !line.isBullet();
        return shortTitle || heavy && before >= 2 * SOME_TEXT && wordsIn(i, lines.size()) >= 2 * SOME_TEXT;
    }

    private enum Sign {
        STRONG,
        WEAK,
        NONE
    }

    /// What stands below a line tells whether it is a headline: a stamp, a byline, a dateline; bullets may.
    private Sign sign(int i) {
        int decks = 0;
        for (Line line : lines.subList(i + 1, Math.min(lines.size(), i + 1 + REACH))) {
            if (tellsOfArticle(line)) return Sign.STRONG;
            if (line.isBullet()) return decks == 0 ? Sign.WEAK : Sign.NONE;
            if (line.isText() && (++decks > 1 || line.gap() >= 2)) return Sign.NONE;
        }
        return Sign.NONE;
    }

    private boolean tellsOfArticle(Line line) {
        if (line.role() == Role.STAMP || line.role() == Role.BYLINE) return true;
        return line.isUnmarkedText() && datelines.of(line.text()).isPresent();
    }

    private boolean isRepeatedBelow(int i) {
        String headline = lines.get(i).text();
        for (int j = i + 1; j < lines.size() && j <= i + REACH + 2; j++) {
            if (lines.get(j).repeats(headline)) return true;
            if (lines.get(j).isParagraph() && j > i + 2) return false;
        }
        return false;
    }

    /// Whether what stands above is complete: a sentence that ended, or lines that are no text.
    private boolean endsBefore(int i) {
        Line above = lines.get(i - 1);
        return !above.isText() || above.isBullet() || Sentences.isFinished(above.text()) || lines.get(i).gap() >= 2;
    }

    private Optional<Line> ruleAbove(int i) {
        for (int j = i - 1; j >= 0 && !lines.get(j).isText(); j--) {
            if (lines.get(j).role() == Role.RULE) return Optional.of(lines.get(j));
        }
        return Optional.empty();
    }

    private int paragraphsIn(int from, int to) {
        return paragraphsBefore[to] - paragraphsBefore[from];
    }

    /// The words of running text between two lines.
    private int wordsIn(int from, int to) {
        return wordsBefore[to] - wordsBefore[from];
    }

    /// Moves a start up over an address, an outlet or a stamp that stands closer to it than to what is above.
    private int withLabelsAbove(int i, int start) {
        int first = i;
        while (first - 1 > start && isLabel(lines.get(first - 1)) && lines.get(first).gap() <= lines.get(first - 1).gap()) {
            first--;
        }
        boolean parted = lines.get(first).gap() >= 2 || lines.get(first - 1).role() == Role.RULE;
        return parted ? first : i;
    }

    private static boolean isLabel(Line line) {
        return line.role() == Role.SOURCE || line.role() == Role.STAMP || line.role() == Role.BYLINE;
    }
}
