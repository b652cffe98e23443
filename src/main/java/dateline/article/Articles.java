package dateline.article;

import dateline.model.ArticleText;
import dateline.model.DocumentText;
import java.util.List;

/// Cuts a document into its articles and reads each one's headline, source, byline, dateline and date.
public final class Articles {
    private Articles() {}

    /// The articles of the document, in its order; none when nothing could be read from it.
    public static List<ArticleText> split(DocumentText document) {
        return recut(document, starts(document));
    }

    /// The blocks at which an article starts, ascending from 0.
    public static List<Integer> starts(DocumentText document) {
        return document.blocks().isEmpty() ? List.of() : List.of(0);
    }

    /// The articles when one starts at each of these blocks: how the analyst moves a cut or joins two articles.
    public static List<ArticleText> recut(DocumentText document, List<Integer> starts) {
        return List.of();
    }
}
