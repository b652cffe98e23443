package dateline.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a document is set: what its running text looks like, measured over all pages.
///
/// @param body the size of the running text in points
/// @param pitch from base line to base line, in sizes of the letters
/// @param isBold whether the running text is bold
record PrintStyle(float body, float pitch, boolean isBold) {
    private static final float LARGE = 1.15f;
    private static final float USUAL_PITCH = 1.2f;
    private static final float MOST_PITCH = 3;

    static PrintStyle of(List<Page> pages) {
        Map<Integer, Integer> sizes = new HashMap<>();
        int bold = 0;
        int all = 0;
        for (Page page : pages)
            for (Line line : page.lines()) {
                sizes.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
                all += line.text().length();
                if (line.bold()) bold += line.text().length();
            }
        float body = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() / 2f).orElse(10f);
        return new PrintStyle(body, pitch(pages, body), bold * 2 > all);
    }

    private static float pitch(List<Page> pages, float body) {
        Map<Integer, Integer> pitches = new HashMap<>();
        for (Page page : pages)
            for (List<Line> column : page.columns())
                for (int i = 1; i < column.size(); i++) {
                    float apart = column.get(i).y() - column.get(i - 1).y();
                    if (isBody(column.get(i), body) && isBody(column.get(i - 1), body) && apart > 0 && apart < body * MOST_PITCH)
                        pitches.merge(Math.round(apart / body * 20), 1, Integer::sum);
                }
        return pitches.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() / 20f).orElse(USUAL_PITCH);
    }

    private static boolean isBody(Line line, float body) {
        return Math.abs(line.size() - body) < body * 0.08f;
    }

    boolean isLarge(Line line) {
        return line.size() > body * LARGE;
    }

    float leftEdge(List<Line> column) {
        return leftEdgeOf(column);
    }

    /// Where most lines of a column begin, or as many further left.
    private static float leftEdgeOf(List<Line> column) {
        Map<Integer, Integer> edges = new HashMap<>();
        column.forEach(line -> edges.merge(Math.round(line.left() / 2), 1, Integer::sum));
        return edges.entrySet().stream()
                .filter(edge -> edge.getValue() * 4 >= column.size())
                .map(edge -> edge.getKey() * 2f)
                .min(Float::compare)
                .orElseGet(() -> (float) column.stream().mapToDouble(Line::left).min().orElse(0));
    }
}
