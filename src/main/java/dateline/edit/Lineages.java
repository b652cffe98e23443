package dateline.edit;

import dateline.model.Article;
import dateline.model.Article.Copy;
import dateline.model.Article.Lineage;
import dateline.model.casefile.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says of articles whose wording they are.
final class Lineages {
    private Lineages() {}

    /// @param found by the ids of articles; those that the case has not are passed over
    static CaseFile put(CaseFile file, Map<String, Lineage> found) {
        return file.with(draft -> draft.articles = draft.articles.withAll(file.articles().stream()
                .filter(article -> found.containsKey(article.id()))
                .map(article -> article.withLineage(found.getOrDefault(article.id(), article.lineage()))).toList()));
    }

    /// Takes articles out of the wording that they were found to share.
    static CaseFile apart(CaseFile file, Set<String> ids) {
        List<Article> changed = new ArrayList<>();
        for (Article article : file.articles()) {
            if (!ids.contains(article.id())) continue;
            Optional<Copy> copy = article.lineage().copy();
            if (copy.isPresent()) changed.add(copied(article, copy.map(one -> new Copy(one.of(), one.how(), true))));
            else changed.addAll(withoutFirst(file, article, ids));
        }
        return file.with(draft -> draft.articles = draft.articles.withAll(changed));
    }

    /// Where the first of a wording goes, the next one is the first.
    private static List<Article> withoutFirst(CaseFile file, Article first, Set<String> ids) {
        List<Article> others = file.articles().stream()
                .filter(one -> !one.id().equals(first.id()) && !ids.contains(one.id()) && one.wording().equals(first.wording())).toList();
        return others.stream().map(one -> copied(one, one.equals(others.getFirst()) ? Optional.empty()
                : one.lineage().copy().map(copy -> new Copy(others.getFirst().textHash(), copy.how(), false)))).toList();
    }

    private static Article copied(Article article, Optional<Copy> copy) {
        return article.withLineage(article.lineage().with(copy));
    }
}
