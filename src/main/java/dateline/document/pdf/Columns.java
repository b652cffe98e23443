package dateline.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Parts the pieces of a page into its columns, in reading order: where several lines below each other leave the same
/// gap free, what is left of it is read before what is right of it; what goes across parts above from below.
final class Columns {
    private static final float STEP = 2;
    private static final float NARROWEST_GAP = 8;
    private static final int DEEPEST = 8;
    /// How many lines on both sides make columns: where the file draws one column after the other, and where it does not.
    private static final int FEW_ROWS = 2;

    private static final int MANY_ROWS = 5;
    private static final int FEW_LETTERS = 10;
    private static final int MANY_LETTERS = 18;
    private static final double ALIGNED = 0.5;
    private static final float ALIGNED_WITHIN = 3;
    private static final double IN_ORDER = 0.95;

    private Columns() {}

    /// Lines whose pieces stand at about the same height.
    private record Row(List<Piece> pieces) {
        boolean isFree(float from, float to) {
            return pieces.stream().noneMatch(piece -> piece.left() < to && piece.right() > from);
        }
    }

    /// A gap between columns.
    ///
    /// @param from the first row that leaves it free
    /// @param to the row after the last one
    private record Gap(float x, int from, int to, int score) {}

    static List<List<Piece>> of(List<Piece> page) {
        List<List<Piece>> columns = new ArrayList<>();
        part(page, DEEPEST, columns);
        return columns;
    }

    private static void part(List<Piece> region, int deeper, List<List<Piece>> columns) {
        if (region.isEmpty()) return;
        List<Row> rows = rowsOf(region);
        Optional<Gap> gap = deeper == 0 ? Optional.empty() : gapOf(rows, region);
        if (gap.isEmpty()) {
            columns.add(region);
            return;
        }
        part(pieces(rows.subList(0, gap.get().from())), deeper - 1, columns);
        List<Piece> between = pieces(rows.subList(gap.get().from(), gap.get().to()));
        part(between.stream().filter(piece -> piece.left() < gap.get().x()).toList(), deeper - 1, columns);
        part(between.stream().filter(piece -> piece.left() >= gap.get().x()).toList(), deeper - 1, columns);
        part(pieces(rows.subList(gap.get().to(), rows.size())), deeper - 1, columns);
    }

    private static List<Piece> pieces(List<Row> rows) {
        return rows.stream().flatMap(row -> row.pieces().stream()).toList();
    }

    private static List<Row> rowsOf(List<Piece> region) {
        List<Piece> sorted = new ArrayList<>(region);
        sorted.sort(Comparator.comparing(Piece::y));
        List<Row> rows = new ArrayList<>();
        for (Piece piece : sorted) {
            Piece last = rows.isEmpty() ? piece : rows.getLast().pieces().getFirst();
            boolean level = !rows.isEmpty() && piece.y() - last.y() <= 0.45f * Math.min(piece.size(), last.size());
            if (!level) rows.add(new Row(new ArrayList<>()));
            rows.getLast().pieces().add(piece);
        }
        return rows;
    }

    /// The gap with most text on its poorer side.
    private static Optional<Gap> gapOf(List<Row> rows, List<Piece> region) {
        if (rows.size() < FEW_ROWS) return Optional.empty();
        float left = (float) region.stream().mapToDouble(Piece::left).min().orElse(0);
        float right = (float) region.stream().mapToDouble(Piece::right).max().orElse(0);
        float half = Math.max(NARROWEST_GAP, usualSize(region) * 0.8f) / 2;
        List<Gap> gaps = new ArrayList<>();
        for (float x = left + STEP; x < right; x += STEP) {
            int from = 0;
            for (int i = 0; i <= rows.size(); i++) {
                if (i < rows.size() && rows.get(i).isFree(x - half, x + half)) continue;
                if (i - from >= FEW_ROWS) gap(rows, x, from, i).ifPresent(gaps::add);
                from = i + 1;
            }
        }
        int best = gaps.stream().mapToInt(Gap::score).max().orElse(0);
        List<Gap> equal = gaps.stream().filter(gap -> gap.score() == best).toList();
        return equal.isEmpty() ? Optional.empty() : Optional.of(equal.get(equal.size() / 2));
    }

    private static float usualSize(List<Piece> region) {
        Map<Integer, Integer> letters = new HashMap<>();
        region.forEach(piece -> letters.merge(Math.round(piece.size()), piece.length(), Integer::sum));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> (float) entry.getKey()).orElse(10f);
    }

    private static Optional<Gap> gap(List<Row> rows, float x, int from, int to) {
        List<Row> run = rows.subList(from, to);
        List<Piece> left = pieces(run).stream().filter(piece -> piece.left() < x).toList();
        List<Piece> right = pieces(run).stream().filter(piece -> piece.left() >= x).toList();
        long leftRows = run.stream().filter(row -> row.pieces().stream().anyMatch(piece -> piece.left() < x)).count();
        long rightRows = run.stream().filter(row -> row.pieces().stream().anyMatch(piece -> piece.left() >= x)).count();
        int score = Math.min(letters(left), letters(right));
        boolean drawn = isDrawnInTurn(left, right);
        int leastRows = drawn ? FEW_ROWS : MANY_ROWS;
        int leastLetters = drawn ? FEW_LETTERS : MANY_LETTERS;
        if (leftRows < leastRows || rightRows < leastRows) return Optional.empty();
        boolean full = letters(left) >= leftRows * leastLetters && letters(right) >= rightRows * leastLetters;
        return full && isAligned(right) ? Optional.of(new Gap(x, from, to, score)) : Optional.empty();
    }

    private static int letters(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::length).sum();
    }

    /// Whether nearly all of one side is drawn before the other: a table is drawn row by row.
    private static boolean isDrawnInTurn(List<Piece> left, List<Piece> right) {
        if (left.isEmpty() || right.isEmpty()) return false;
        double middle = left.stream().mapToInt(Piece::order).sorted().skip((int) (left.size() * IN_ORDER) - (left.size() > 1 ? 1 : 0)).findFirst().orElse(0);
        long after = right.stream().filter(piece -> piece.order() > middle).count();
        return after >= right.size() * IN_ORDER;
    }

    /// Columns begin at one edge; the gaps between words do not.
    private static boolean isAligned(List<Piece> right) {
        Map<Integer, Integer> edges = new HashMap<>();
        right.forEach(piece -> edges.merge(Math.round(piece.left() / ALIGNED_WITHIN), 1, Integer::sum));
        int most = 0;
        for (Map.Entry<Integer, Integer> edge : edges.entrySet()) most = Math.max(most, edge.getValue() + edges.getOrDefault(edge.getKey() + 1, 0));
        return most >= right.size() * ALIGNED;
    }
}
