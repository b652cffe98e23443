package dateline.article;

import dateline.model.Block.Kind;
import java.util.List;
import java.util.Optional;

/// Finds the line that holds an article's headline.
final class HeadlineLine {
    private static final int LONGEST_BOLD = 16;
    /// How many lines below what may be a headline a paragraph ends the search for a better one.
    private static final int BELOW = 3;

    private final Signs signs;
    private final List<Line> lines;
    private final int lastText;

    HeadlineLine(Signs signs, List<Line> lines) {
        this.signs = signs;
        this.lines = lines;
        this.lastText = ArticleReader.last(lines, Line::isText);
    }

    /// The line that says the headline which the file states, or the one that looks like a headline; -1 when none does.
    int of(Optional<String> stated) {
        return stated.isPresent() ? lineOf(stated.get()) : amongLines();
    }

    private int lineOf(String stated) {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).repeats(stated)) return i;
        return -1;
    }

    private int amongLines() {
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isUnmarkedText()) continue;
            if (line.source().kind() == Kind.TITLE) return i;
            boolean opens = signs.datelines().of(line.text()).isPresent();
            if (!opens && isRepeatedHeadline(i)) return i;
            if (first < 0 && mayBeHeadline(i, opens)) first = i;
            if (opens || endsSearch(line, i - first)) break;
        }
        return first;
    }

    private static boolean endsSearch(Line line, int below) {
        return below > BELOW && line.isParagraph();
    }

    private boolean isRepeatedHeadline(int i) {
        return isHeadlineOfText(i) && isRepeatedBelow(i);
    }

    private boolean mayBeHeadline(int i, boolean opens) {
        return !opens && isHeadlineOfText(i) || isBoldHeadline(i);
    }

    private boolean isHeadlineOfText(int i) {
        return lines.get(i).isHeadline() && hasTextBelow(i);
    }

    /// A short finished sentence ("He will not resign.") is a headline when it is repeated or stamped.
    private boolean isBoldHeadline(int i) {
        Line line = lines.get(i);
        int words = Sentences.words(line.text());
        if (!hasTextBelow(i) || words < 2 || words > LONGEST_BOLD) return false;
        boolean stamped = i + 1 < lines.size() && lines.get(i + 1).role() == Line.Role.STAMP;
        return isRepeatedBelow(i) || stamped;
    }

    private boolean hasTextBelow(int i) {
        return i < lastText;
    }

    private boolean isRepeatedBelow(int i) {
        int end = Math.min(lines.size(), i + 10);
        return lines.subList(i + 1, end).stream().anyMatch(line -> line.repeats(lines.get(i).text()));
    }
}
