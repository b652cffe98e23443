package dateline.analysis.brief;

import dateline.model.Evidence;

/// A sentence of an article, as long as the article's text stays: whatever is read from it anew.
///
/// @param start where it begins in the article's text
public record Passage(String articleId, int start) implements Comparable<Passage> {
    static Passage of(Evidence evidence) {
        return new Passage(evidence.articleId(), evidence.span().start());
    }

    /// How notes name it.
    public String key() {
        return articleId + "@" + start;
    }

    @Override
    public int compareTo(Passage other) {
        int article = articleId.compareTo(other.articleId);
        return article != 0 ? article : Integer.compare(start, other.start);
    }
}
