package dateline.model.casefile;

import dateline.model.AddedNames;
import dateline.model.Article;
import java.util.List;
import java.util.stream.Stream;

/// Articles whose readings are older than the rules, or than a name that the analyst added, so that reading them again
/// may find something else.
///
/// @param byRules read by other rules, or before readings said by which
/// @param byNames read by these rules, with other names
public record Outdated(List<Article> byRules, List<Article> byNames) {
    /// @param rules the version of the rules that would read them now
    public static Outdated of(CaseFile file, String rules) {
        String now = NameGathering.of(file).version(rules);
        List<Article> old = file.articles().stream().filter(article -> !article.readBy().filter(now::equals).isPresent()).toList();
        return new Outdated(old.stream().filter(article -> !sameRules(article, rules)).toList(), old.stream().filter(article -> sameRules(article, rules)).toList());
    }

    private static boolean sameRules(Article article, String rules) {
        return article.readBy().map(AddedNames::rules).filter(rules::equals).isPresent();
    }

    public List<Article> all() {
        return Stream.concat(byRules.stream(), byNames.stream()).toList();
    }

    public boolean isEmpty() {
        return byRules.isEmpty() && byNames.isEmpty();
    }

    /// "8 articles were read by older rules"; empty where none is outdated.
    public String words() {
        if (isEmpty()) return "";
        boolean older = !byRules.isEmpty();
        int n = older ? byRules.size() : byNames.size();
        return n + (n == 1 ? " article was" : " articles were") + " read " + (older ? "by older rules" : "before you added or changed a name");
    }
}
