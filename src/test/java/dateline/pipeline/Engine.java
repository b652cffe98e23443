package dateline.pipeline;

import dateline.article.Articles;
import dateline.document.Documents;
import dateline.model.ArticleText;
import java.util.List;

/// The one loaded pipeline that tests share; loading takes seconds.
public final class Engine {
    private static final Articles ARTICLES = Articles.load();

    private static final class Held {
        private static final Pipeline PIPELINE = Pipeline.load();
    }

    private Engine() {}

    public static Pipeline pipeline() {
        return Held.PIPELINE;
    }

    public static List<ArticleText> articles(String text) {
        return ARTICLES.split(Documents.pasted(text));
    }
}
