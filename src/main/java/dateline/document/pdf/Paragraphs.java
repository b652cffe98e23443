package dateline.document.pdf;

import dateline.model.Block;
import dateline.model.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts the lines of columns together to paragraphs, also across columns and pages.
final class Paragraphs {
    private static final float WIDER = 1.28f;
    private static final float MUCH_WIDER = 2.6f;
    private static final float OTHER_SIZE = 0.1f;
    private static final float INDENT = 0.7f;
    private static final float LARGE = 1.15f;
    private static final int LONGEST_HEADING = 25;
    private static final int MOST_HEADING_LINES = 5;
    private static final float SPACE = 0.3f;
    /// A line that ends in the middle of a sentence is only taken for ended where it leaves more of its column free.
    private static final float SHORT = 0.2f;

    private static final float EARLY = 0.75f;

    private final PrintStyle style;
    private final Set<String> notes;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Optional<Column> above = Optional.empty();
    private int line;

    private static final class Paragraph {
        private final List<Line> lines = new ArrayList<>();
        private final int page;
        private int lastPage;
        private final int number;
        private final int gap;

        Paragraph(Line first, int page, int number, int gap) {
            lines.add(first);
            this.page = page;
            this.lastPage = page;
            this.number = number;
            this.gap = gap;
        }

        void add(Line next, int on) {
            lines.add(next);
            lastPage = on;
        }

        String where() {
            return page == lastPage ? "page " + page : "pages " + page + "–" + lastPage;
        }
    }

    /// Where the text of a column begins and ends from left to right, and on which page it stands.
    private record Column(float left, float right, Page page) {
        boolean isIndented(Line line) {
            return line.left() - left > line.size() * INDENT;
        }

        /// How much of a line is left free.
        float free(Line line) {
            float before = line.left() - left;
            float after = right - line.right();
            boolean centred = before > line.size() && Math.abs(before - after) < line.size() / 4;
            return centred ? before + after : after;
        }

        /// Whether the next line's first word would have had its place on the line: then it was ended on purpose.
        boolean wasEnded(Line line, Line next) {
            boolean midSentence = !endsSentence(line.text()) && !next.text().isEmpty() && Character.isLowerCase(next.text().charAt(0));
            if (midSentence) return false;
            float more = endsSentence(line.text()) ? line.size() * SPACE : (right - left) * SHORT;
            return free(line) > next.word() + more + 1;
        }
    }

    /// @param notes the numbers of footnotes, which are no part of the text
    Paragraphs(PrintStyle style, Set<String> notes) {
        this.style = style;
        this.notes = notes;
    }

    void column(List<Line> lines, Page page) {
        if (lines.isEmpty()) return;
        float left = style.leftEdge(lines);
        Column column = new Column(left, (float) lines.stream().mapToDouble(Line::right).max().orElse(0), page);
        for (int i = 0; i < lines.size(); i++) {
            Line next = lines.get(i);
            line++;
            boolean goesOn = i == 0 ? continues(next, column) : !isBreak(lines.get(i - 1), next, column);
            if (goesOn) paragraphs.getLast().add(next, page.number());
            else paragraphs.add(new Paragraph(next, page.number(), line, i == 0 ? gapAbove(column) : gap(lines.get(i - 1), next)));
        }
        above = Optional.of(column);
    }

    private int gap(Line last, Line next) {
        float apart = next.y() - last.y();
        float usual = style.pitch() * Math.max(last.size(), next.size());
        return apart > usual * MUCH_WIDER ? 2 : apart > usual * WIDER ? 1 : 0;
    }

    /// A page that ends early parts more than one that is full.
    private int gapAbove(Column column) {
        if (above.isEmpty() || paragraphs.isEmpty()) return 0;
        Page before = above.get().page();
        boolean early = before != column.page() && paragraphs.getLast().lines.getLast().y() < before.height() * EARLY;
        return early ? 2 : 1;
    }

    private boolean isBreak(Line last, Line next, Column column) {
        if (next.isBullet() || isOtherPrint(last, next) || gap(last, next) > 0 || next.y() <= last.y()) return true;
        if (style.isLarge(last)) return paragraphs.getLast().lines.size() >= MOST_HEADING_LINES;
        Line first = paragraphs.getLast().lines.getFirst();
        boolean hanging = first.isBullet() || next.left() - first.left() > next.size() * INDENT && last != first;
        if (!hanging && column.isIndented(next) && !column.isIndented(last)) return !hangs(first, next);
        return column.wasEnded(last, next);
    }

    /// The second line of "1. Something" is set in, and goes on all the same.
    private static boolean hangs(Line first, Line next) {
        return first.text().matches("\\(?[\\dA-Za-z]{1,3}[.)].*") && next.left() - first.left() < first.size() * 4;
    }

    private static boolean isOtherPrint(Line last, Line next) {
        return Math.abs(last.size() - next.size()) > OTHER_SIZE * Math.max(last.size(), next.size()) || last.bold() != next.bold();
    }

    /// Whether a column goes on with the paragraph that the one before it ended with.
    private boolean continues(Line next, Column column) {
        if (above.isEmpty() || paragraphs.isEmpty()) return false;
        Line last = paragraphs.getLast().lines.getLast();
        if (next.isBullet() || isOtherPrint(last, next) || style.isLarge(next)) return false;
        if (last.text().isEmpty() || next.text().isEmpty() || above.get().wasEnded(last, next)) return false;
        // a full line that ends a sentence is more often in a paragraph than at its end, where lines of any length stand
        return !column.isIndented(next) || !endsSentence(last.text()) && Character.isLowerCase(next.text().charAt(0));
    }

    private static boolean endsSentence(String text) {
        return ".!?:”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// The paragraphs, with hyphens at line ends undone.
    List<Block> blocks(Hyphens hyphens) {
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String text = hyphens.joined(paragraph.lines.stream().map(one -> one.without(notes)).toList());
            Line first = paragraph.lines.getFirst();
            Kind kind = first.isBullet() ? Kind.BULLET : isHeading(paragraph, text) ? Kind.HEADING : Kind.PARAGRAPH;
            String words = kind == Kind.BULLET ? text.substring(1).strip() : text;
            blocks.add(new Block(kind, words, paragraph.number, paragraph.gap, Optional.of(paragraph.where())));
        }
        return blocks;
    }

    private boolean isHeading(Paragraph paragraph, String text) {
        Line first = paragraph.lines.getFirst();
        if (paragraph.lines.size() > MOST_HEADING_LINES || text.split(" ").length > LONGEST_HEADING) return false;
        if (first.size() > style.body() * LARGE) return true;
        return first.bold() && !style.isBold() && !endsSentence(text);
    }
}
