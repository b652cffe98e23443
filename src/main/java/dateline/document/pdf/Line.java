package dateline.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A line of a column.
///
/// @param text without small raised signs after words, such as the numbers of notes
/// @param full with them
/// @param raised those signs
/// @param word how wide its first word is
record Line(String text, String full, Set<String> raised, float left, float right, float y, float size, boolean bold, float word) {
    private static final float SAME_LINE = 0.45f;
    private static final float SMALLER = 0.78f;
    private static final float HIGHER = 0.12f;
    private static final Pattern BULLET = Pattern.compile("[•▪●◦‣∙■►➤·\\uf0b7\\u2013*-]\\s+\\S.*|[•▪●◦‣∙■►➤\\uf0b7].*");

    boolean isBullet() {
        return BULLET.matcher(text).matches();
    }

    /// The line without the numbers of notes; what else is raised, as in a unit of area, stays.
    String without(Set<String> notes) {
        return notes.containsAll(raised) ? text : full;
    }

    float top() {
        return y - size;
    }

    /// The lines that pieces of one column make, from top to bottom.
    static List<Line> of(List<Piece> column) {
        List<Piece> sorted = new ArrayList<>(column);
        sorted.sort(Comparator.comparing(Piece::y));
        List<Line> lines = new ArrayList<>();
        List<Piece> row = new ArrayList<>();
        Piece largest = null;
        for (Piece piece : sorted) {
            if (largest != null && !isLevel(largest, piece)) {
                lines.add(lineOf(row));
                row.clear();
                largest = null;
            }
            row.add(piece);
            if (largest == null || piece.size() > largest.size()) largest = piece;
        }
        if (!row.isEmpty()) lines.add(lineOf(row));
        return lines;
    }

    private static boolean isLevel(Piece largest, Piece piece) {
        return Math.abs(largest.y() - piece.y()) <= SAME_LINE * Math.max(largest.size(), piece.size());
    }

    private static Line lineOf(List<Piece> row) {
        List<Piece> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparing(Piece::left));
        List<Glyph> glyphs = sorted.stream().flatMap(piece -> piece.glyphs().stream()).toList();
        Glyph main = glyphs.stream().max(Comparator.comparing(Glyph::size)).orElseThrow();
        float size = usual(glyphs, main);
        Set<String> raised = new HashSet<>();
        String text = Letters.text(kept(glyphs, size, raised));
        float y = sorted.stream().max(Comparator.comparing(Piece::length)).orElseThrow().y();
        float right = (float) glyphs.stream().mapToDouble(Glyph::right).max().orElse(0);
        boolean bold = glyphs.stream().allMatch(glyph -> glyph.bold() || glyph.text().isBlank());
        return new Line(text, Letters.text(glyphs), Set.copyOf(raised), glyphs.getFirst().x(), right, y, size, bold, Letters.firstWord(glyphs));
    }

    /// The size of most of its letters.
    private static float usual(List<Glyph> glyphs, Glyph main) {
        long large = glyphs.stream().filter(glyph -> glyph.size() > main.size() * SMALLER).count();
        if (large * 3 >= glyphs.size()) return main.size();
        return (float) glyphs.stream().mapToDouble(Glyph::size).sorted().skip(glyphs.size() / 2).findFirst().orElse(main.size());
    }

    /// All but small raised signs after a word; those after a full stop or the like can only belong to a note.
    private static List<Glyph> kept(List<Glyph> glyphs, float size, Set<String> raised) {
        List<Glyph> kept = new ArrayList<>();
        StringBuilder sign = new StringBuilder();
        float base = baseOf(glyphs, size);
        for (Glyph glyph : glyphs) {
            boolean small = glyph.size() <= size * SMALLER && base - glyph.y() >= size * HIGHER;
            if (small && !kept.isEmpty() && glyph.text().matches("[\\d*†‡§,]") && !endsInDigit(kept)) {
                sign.append(glyph.text());
            } else {
                note(sign, kept, raised);
                kept.add(glyph);
            }
        }
        note(sign, kept, raised);
        return kept;
    }

    private static void note(StringBuilder sign, List<Glyph> kept, Set<String> raised) {
        if (sign.isEmpty()) return;
        boolean sure = !Character.isLetter(last(kept));
        for (String one : sign.toString().split(",")) if (!sure && !one.isEmpty()) raised.add(one);
        sign.setLength(0);
    }

    private static char last(List<Glyph> kept) {
        String last = kept.getLast().text();
        return last.charAt(last.length() - 1);
    }

    private static boolean endsInDigit(List<Glyph> kept) {
        return Character.isDigit(last(kept));
    }

    private static float baseOf(List<Glyph> glyphs, float size) {
        return (float) glyphs.stream().filter(glyph -> glyph.size() > size * SMALLER).mapToDouble(Glyph::y).max().orElse(glyphs.getFirst().y());
    }
}
