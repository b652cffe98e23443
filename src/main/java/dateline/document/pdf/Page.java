package dateline.document.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A page with its lines in columns, in reading order, and those that are none of its text.
///
/// @param number counted from 1, as programs that show it count
record Page(int number, float height, List<List<Line>> columns, List<Line> beside) {
    /// Maps and tables of stations come in more pieces than text in columns does.
    private static final int MANY_PIECES = 800;

    private static final int MOST_PIECES = 4000;

    /// @param pieces of all letters that it draws
    /// @param columns whether its pieces are sought for columns even where they are many
    static Page of(int number, float height, PageLetters.Drawn drawn, List<Piece> pieces, boolean columns) {
        List<Line> beside = new ArrayList<>(Line.of(pieces.stream().filter(Piece::isArtifact).toList()));
        if (!drawn.turned().isEmpty()) beside.addAll(Line.of(Piece.of(drawn.turned())));
        List<Piece> text = pieces.stream().filter(piece -> !piece.isArtifact()).toList();
        boolean sought = text.size() <= MOST_PIECES && (columns || !isDense(text));
        List<List<Piece>> parted = sought ? Columns.of(text) : List.of(text);
        return new Page(number, height, parted.stream().map(Line::of).filter(lines -> !lines.isEmpty()).toList(), beside);
    }

    static boolean isDense(List<Piece> pieces) {
        return pieces.size() > MANY_PIECES;
    }

    List<Line> lines() {
        return columns.stream().flatMap(List::stream).toList();
    }

    /// The same page with some of its lines put beside its text.
    Page without(List<Line> lines) {
        if (lines.isEmpty()) return this;
        List<Line> other = new ArrayList<>(beside);
        other.addAll(lines);
        // lines that say the same at the same place are one and the same
        Set<Line> apart = new HashSet<>(lines);
        List<List<Line>> left = columns.stream()
                .map(column -> column.stream().filter(line -> !apart.contains(line)).toList())
                .filter(column -> !column.isEmpty())
                .toList();
        return new Page(number, height, left, other);
    }
}
