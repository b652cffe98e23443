package dateline.article;

import dateline.model.Part;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts an article's text together and remembers where each part lies in it.
final class Composition {
    private static final String BULLET = "• ";

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private boolean afterBullet;

    /// Adds a paragraph; those in a list follow each other without a blank line.
    void add(Part.Kind kind, String words, boolean bullet, Optional<String> where) {
        if (words.isEmpty()) return;
        if (!text.isEmpty()) text.append(bullet && afterBullet ? "\n" : "\n\n");
        if (bullet) text.append(BULLET);
        int start = text.length();
        text.append(words);
        parts.add(new Part(kind, new Span(start, text.length()), where));
        afterBullet = bullet;
    }

    void add(ArticleReader.Piece piece) {
        add(piece.kind(), piece.text(), piece.bullet(), piece.where());
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }
}
