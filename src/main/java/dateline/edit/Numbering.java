package dateline.edit;

import dateline.model.Article;
import dateline.model.casefile.Carried;
import dateline.model.casefile.CaseFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives articles their numbers for a case, in order of publication, undated ones last, after all that it ever gave; and
/// puts down who else carried a text that it has.
final class Numbering {
    private final Map<String, Integer> byText = new HashMap<>();
    private int highest;

    private Numbering(CaseFile file) {
        highest = file.numbered();
        for (Article article : file.articles()) byText.put(article.textHash(), article.number());
    }

    /// The case with these articles in it, last and in the order in which they come.
    static CaseFile put(CaseFile file, List<Article> fresh) {
        Numbering numbering = new Numbering(file);
        Map<String, Integer> given = new HashMap<>();
        fresh.stream()
                .sorted(Comparator.comparing((Article article) -> article.published().orElse(LocalDate.MAX)))
                .forEach(article -> given.put(article.id(), numbering.next(article)));
        return file.with(draft -> {
            draft.articles = draft.articles.withAll(fresh.stream().map(article -> article.withNumber(given.getOrDefault(article.id(), 0))).toList());
            draft.numbered = numbering.highest;
        });
    }

    /// One text has one number.
    private int next(Article article) {
        return byText.computeIfAbsent(article.textHash(), hash -> ++highest);
    }

    /// The case with the carriers of texts that it has put down.
    static CaseFile carried(CaseFile file, List<Carried> carried) {
        Map<String, List<Carried>> byText = carried.stream().collect(Collectors.groupingBy(Carried::textHash));
        List<Article> changed = new ArrayList<>();
        for (Article article : file.articles()) {
            Set<String> more = new LinkedHashSet<>(article.carriers());
            for (Carried one : byText.getOrDefault(article.textHash(), List.of())) if (one.isNewTo(article)) more.add(one.by().id());
            if (more.size() > article.carriers().size()) changed.add(article.withCarriers(List.copyOf(more)));
        }
        return file.with(draft -> draft.articles = draft.articles.withAll(changed));
    }
}
