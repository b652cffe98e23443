package dateline.document.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A page with its lines in columns, in reading order, and those that are none of its text.
///
/// @param number counted from 1, as programs that show it count
record Page(int number, float height, List<List<Line>> columns, List<Line> beside) {
    static Page of(int number, float height, PageLetters.Drawn drawn) {
        List<Piece> pieces = Piece.of(drawn.glyphs());
        List<Line> beside = new ArrayList<>(Line.of(pieces.stream().filter(Piece::isArtifact).toList()));
        if (!drawn.turned().isEmpty()) beside.addAll(Line.of(Piece.of(drawn.turned())));
        List<List<Line>> columns = Columns.of(pieces.stream().filter(piece -> !piece.isArtifact()).toList()).stream().map(Line::of).toList();
        return new Page(number, height, columns, beside);
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
