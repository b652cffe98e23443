package dateline.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands at the edges of pages and is none of their text: running heads, page numbers, footnotes.
final class Margins {
    /// Heads and feet stand within this share of a page's height, and are among so many lines.
    private static final float EDGE = 0.14f;

    private static final int LINES = 3;
    private static final float SAME_HEIGHT = 8;
    private static final float SMALL_PRINT = 0.93f;
    private static final Pattern NUMBER = Pattern.compile("\\W*\\d{1,4}(?:\\s*/\\s*\\d{1,4})?\\W*");
    private static final Pattern NOTE = Pattern.compile("(\\d{1,3}|[*†‡§]{1,3})[.)]?\\s*\\p{L}.*|(\\d{1,3}|[*†‡§]{1,3})\\s*[“\"‘(].*");

    private Margins() {}

    /// @param notes the numbers and signs of the footnotes
    record Cleared(List<Page> pages, Set<String> notes) {}

    static Cleared of(List<Page> pages, float body) {
        Map<String, List<Line>> heads = new HashMap<>();
        Map<Page, List<Line>> edges = new HashMap<>();
        for (Page page : pages) {
            edges.put(page, edgesOf(page));
            edges.get(page).forEach(line -> heads.computeIfAbsent(key(line), _ -> new ArrayList<>()).add(line));
        }
        Set<String> notes = new HashSet<>();
        List<Page> cleared = new ArrayList<>();
        for (Page page : pages) {
            List<Line> running = edges.getOrDefault(page, List.of()).stream()
                    .filter(line -> NUMBER.matcher(line.text()).matches() || isRunning(line, heads.getOrDefault(key(line), List.of()), pages.size()))
                    .toList();
            Page bare = page.without(running);
            cleared.add(bare.without(footnotes(bare, body, notes)));
        }
        return new Cleared(cleared, notes);
    }

    private static List<Line> edgesOf(Page page) {
        List<Line> lines = new ArrayList<>(page.lines());
        lines.sort(Comparator.comparing(Line::y));
        List<Line> edges = new ArrayList<>();
        int size = lines.size();
        for (int i = 0; i < size; i++) {
            Line line = lines.get(i);
            boolean top = i < LINES && line.y() < page.height() * EDGE;
            boolean bottom = i >= size - LINES && line.y() > page.height() * (1 - EDGE);
            if (top || bottom) edges.add(line);
        }
        return edges;
    }

    private static String key(Line line) {
        return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }

    private static boolean isRunning(Line line, List<Line> same, int pages) {
        long level = same.stream().filter(other -> Math.abs(other.y() - line.y()) <= SAME_HEIGHT).count();
        return level >= Math.min(3, Math.max(2, pages));
    }

    /// Small print at the foot of columns that opens with a number or sign.
    private static List<Line> footnotes(Page page, float body, Set<String> notes) {
        List<Line> found = new ArrayList<>();
        double lowest = page.lines().stream().filter(line -> !isSmall(line, body)).mapToDouble(Line::y).max().orElse(0);
        for (List<Line> column : page.columns()) {
            int from = column.size();
            while (from > 0 && isSmall(column.get(from - 1), body)) from--;
            if (from == 0 && (column.isEmpty() || column.getFirst().top() < lowest)) continue;
            boolean open = false;
            for (Line line : column.subList(from, column.size())) {
                Matcher note = NOTE.matcher(line.full());
                if (note.matches()) {
                    notes.add(note.group(1) == null ? note.group(2) : note.group(1));
                    open = true;
                }
                if (open) found.add(line);
            }
        }
        return found;
    }

    private static boolean isSmall(Line line, float body) {
        return line.size() <= body * SMALL_PRINT;
    }
}
