package dateline.model.casefile;

import dateline.model.Article;

/// Who brought a text that another had brought already, word for word.
public record Carried(String textHash, Source by) {
    /// Whether it says of the article what is not known of it yet.
    public boolean isNewTo(Article article) {
        return article.textHash().equals(textHash) && article.sourceId().filter(by.id()::equals).isEmpty() && !article.carriers().contains(by.id());
    }
}
