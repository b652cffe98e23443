package dateline.copies;

import dateline.model.Article;
import dateline.model.Article.Copy;
import dateline.model.Article.Lineage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds of each article that comes whose wording it repeats. It is compared with those that share a band of its sketch,
/// never with all.
public final class CopyFinder {
    private static final int MOST_COMPARED = 12;

    private final Function<String, Optional<String>> texts;
    private final Sketch.Shelf shelf = new Sketch.Shelf();
    private final List<Article> known = new ArrayList<>();

    /// @param texts by their hashes; asked for those that are worth comparing
    public CopyFinder(Function<String, Optional<String>> texts) {
        this.texts = texts;
    }

    /// The article with its lineage; whoever comes after may be a copy of it. One that has been through here keeps what was found.
    public Article put(Article article) {
        Article placed = article.lineage().sketch().isPresent() ? article : placed(article);
        shelf.add(Sketch.bands(placed.lineage().sketch().orElse(Sketch.NONE)));
        known.add(placed);
        return placed;
    }

    private Article placed(Article article) {
        Optional<String> text = texts.apply(article.textHash());
        if (text.isEmpty()) return article;
        Likeness.Text own = Likeness.Text.of(article, text.get());
        String sketch = Sketch.of(own.wording());
        Optional<Copy> copy = Arrays.stream(shelf.like(Sketch.bands(sketch))).limit(MOST_COMPARED)
                .mapToObj(known::get)
                .flatMap(other -> copy(other, own).stream())
                .findFirst();
        return article.withLineage(new Lineage(article.lineage().agency(), Optional.of(sketch), copy));
    }

    private Optional<Copy> copy(Article other, Likeness.Text own) {
        if (other.textHash().equals(own.article().textHash())) return Optional.empty();
        return texts.apply(other.textHash())
                .flatMap(text -> Likeness.of(Likeness.Text.of(other, text), own))
                .map(how -> new Copy(other.wording(), how, false));
    }
}
