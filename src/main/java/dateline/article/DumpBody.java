package dateline.article;

import dateline.article.Line.Role;
import java.util.List;

/// The stretch of a copied page that reads most like running text.
///
/// @param start its first line
/// @param end the line after its last
/// @param words the words of its paragraphs
/// @param wordsInAll the words of all paragraphs of the page
record DumpBody(int start, int end, int words, int wordsInAll) {
    private static final int MOST_WORDS = 60;
    private static final int SHORT_SENTENCE = 4;
    private static final int LABEL_COST = 6;
    private static final int FRAGMENT_COST = 9;
    private static final int LINK_COST = 14;
    private static final int BREAK_COST = 60;

    static DumpBody of(List<Line> lines) {
        int best = 0;
        int from = 0;
        int to = 0;
        int sum = 0;
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            sum += worth(lines.get(i));
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        return new DumpBody(from, to, wordsOf(lines.subList(from, to)), wordsOf(lines));
    }

    private static int wordsOf(List<Line> lines) {
        return lines.stream().filter(Line::isText).filter(line -> isProse(line.text())).mapToInt(line -> Sentences.words(line.text())).sum();
    }

    private static int worth(Line line) {
        if (line.role() == Role.FURNITURE) return line.why().equals(Furniture.COMMENTS) ? -BREAK_COST : -LABEL_COST;
        if (!line.isText()) return -LABEL_COST;
        int words = Sentences.words(line.text());
        if (isProse(line.text())) return Math.min(words, MOST_WORDS);
        if (Sentences.isFinished(line.text()) && words >= SHORT_SENTENCE) return words;
        return words > SHORT_SENTENCE ? -LINK_COST : -FRAGMENT_COST;
    }

    /// A paragraph that ends as one, or a long one of mostly small words: a row of a menu has large ones.
    static boolean isProse(String text) {
        if (!Sentences.isParagraph(text)) return false;
        if (Sentences.isFinished(text)) return true;
        String[] words = text.split(" ");
        long small = java.util.Arrays.stream(words).filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0))).count();
        return small * 2 > words.length;
    }
}
