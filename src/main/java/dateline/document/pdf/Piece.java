package dateline.document.pdf;

import java.util.ArrayList;
import java.util.List;

/// Letters that follow each other on one base line.
///
/// @param order its place in the order in which the file draws
record Piece(List<Glyph> glyphs, int order) {
    /// How far apart two letters of one piece stand at most, in sizes of their font.
    private static final float REACH = 1.0f;

    private static final float BACK = 0.6f;
    private static final float RAISED = 0.5f;

    float left() {
        return glyphs.getFirst().x();
    }

    float right() {
        return glyphs.getLast().right();
    }

    /// The base line of most of its letters.
    float y() {
        return main().y();
    }

    float size() {
        return main().size();
    }

    float top() {
        return y() - size();
    }

    boolean isArtifact() {
        return glyphs.getFirst().artifact();
    }

    int length() {
        return glyphs.size();
    }

    /// The letter that the others are measured by: none that is raised or sunk where there is a larger one.
    private Glyph main() {
        Glyph main = glyphs.getFirst();
        for (Glyph glyph : glyphs) if (glyph.size() > main.size() * 1.05f) main = glyph;
        return main;
    }

    /// The pieces of a page, in the order in which it draws its letters.
    static List<Piece> of(List<Glyph> drawn) {
        List<Piece> pieces = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : drawn) {
            if (!run.isEmpty() && !follows(run.getLast(), glyph)) {
                add(run, pieces);
                run = new ArrayList<>();
            }
            run.add(glyph);
        }
        add(run, pieces);
        return pieces;
    }

    private static void add(List<Glyph> run, List<Piece> pieces) {
        int from = 0;
        int to = run.size();
        while (from < to && run.get(from).text().isBlank()) from++;
        while (to > from && run.get(to - 1).text().isBlank()) to--;
        if (from < to) pieces.add(new Piece(List.copyOf(run.subList(from, to)), pieces.size()));
    }

    private static boolean follows(Glyph last, Glyph next) {
        float size = Math.max(last.size(), next.size());
        boolean level = Math.abs(last.y() - next.y()) <= size * RAISED;
        float gap = next.x() - last.right();
        return level && last.artifact() == next.artifact() && gap <= size * REACH && gap >= -size * BACK;
    }
}
