package dateline.article;

import dateline.model.ArticleText;
import dateline.model.DocumentText;
import java.util.List;

/// Cuts documents into their articles and reads each one's headline, source, byline, dateline and date. One object
/// serves all threads.
public final class Articles {
    private final Signs signs;

    private Articles(Signs signs) {
        this.signs = signs;
    }

    /// With the tables that the program carries.
    ///
    /// @throws IllegalStateException when one is missing from the program
    public static Articles load() {
        return new Articles(Signs.load());
    }

    /// The articles of the document, in its order; none when nothing could be read from it.
    public List<ArticleText> split(DocumentText document) {
        if (!document.entries().isEmpty()) return new Cutting(document, signs).ofEntries();
        Cutting cutting = new Cutting(document, signs);
        return cutting.ofCuts(cutting.starts());
    }

    /// The blocks at which an article starts, ascending from 0.
    public List<Integer> starts(DocumentText document) {
        return new Cutting(document, signs).starts();
    }

    /// The articles when one starts at each of these blocks: how the analyst moves a cut or joins two articles.
    ///
    /// @param starts places among the document's blocks; 0 is one of them even when it is not named
    public List<ArticleText> recut(DocumentText document, List<Integer> starts) {
        return new Cutting(document, signs).ofCuts(starts);
    }
}
