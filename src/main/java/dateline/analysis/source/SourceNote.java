package dateline.analysis.source;

import dateline.model.Article;
import dateline.model.Listing;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Source;
import dateline.model.casefile.Wordings;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A source as exhibits cite it: an article with its outlet and with who else carried its text. Its number is the
/// article's for the case, so that every exhibit gives it the same.
///
/// @param copy what it is of another article: "near copy of [3]"
public record SourceNote(Article article, Optional<Source> outlet, List<Source> carriers, Optional<String> copy) {
    public SourceNote {
        carriers = List.copyOf(carriers);
    }

    public int number() {
        return article.number();
    }

    /// As it stands in a figure: outlet, headline, date published, who else carried it.
    public String words() {
        return name() + ", “" + article.title() + "”, " + day() + carried();
    }

    /// Who tells it and when, as it stands behind a sentence: words such as "last month" mean nothing without it.
    public String by() {
        return name() + ", " + day();
    }

    private String name() {
        return outlet.map(Source::name).orElse("Outlet not stated");
    }

    private String day() {
        return article.published().map(day -> "published " + day).orElse("date not stated");
    }

    /// ", carried by X and Y too"; empty where nobody else did; and whose copy it is.
    public String carried() {
        String copied = copy.map(words -> ", " + words).orElse("");
        if (carriers.isEmpty()) return copied;
        return copied + ", carried by " + Listing.of(carriers.stream().map(Source::name).toList()) + " too";
    }

    /// The notes of these articles, in the order of their numbers.
    public static List<SourceNote> of(CaseFile file, Set<String> articleIds) {
        return file.articles().stream()
                .filter(article -> articleIds.contains(article.id()))
                .map(article -> of(file, article))
                .sorted(Comparator.comparing(SourceNote::number))
                .toList();
    }

    private static SourceNote of(CaseFile file, Article article) {
        Optional<String> copy = article.lineage().copy().filter(one -> !one.apart())
                .flatMap(one -> file.articles().stream().filter(other -> other.textHash().equals(one.of())).findFirst().map(other -> one.how().label() + " of [" + other.number() + "]"));
        List<Source> carriers = article.carriers().stream().flatMap(id -> file.sources().get(id).stream()).toList();
        return new SourceNote(article, article.sourceId().flatMap(id -> file.sources().get(id)), carriers, copy);
    }

    /// The numbers of those notes that are of these articles, ascending.
    public static List<Integer> numbers(List<SourceNote> notes, Collection<String> articleIds) {
        return notes.stream().filter(note -> articleIds.contains(note.article.id())).map(SourceNote::number).distinct().sorted().toList();
    }

    /// Those of them that are of articles which pass.
    public static List<SourceNote> only(List<SourceNote> notes, Predicate<String> articleIds) {
        return notes.stream().filter(note -> articleIds.test(note.article.id())).toList();
    }

    /// Both, each once, in the order of their numbers.
    public static List<SourceNote> joined(List<SourceNote> some, List<SourceNote> others) {
        Set<String> seen = new HashSet<>();
        return Stream.concat(some.stream(), others.stream())
                .filter(note -> seen.add(note.article.id()))
                .sorted(Comparator.comparing(SourceNote::number))
                .toList();
    }

    /// "22 articles of 3 outlets, 5 with outlet not stated", "8 articles of 8 outlets, 3 independent sources".
    public static String counted(List<SourceNote> notes) {
        long outlets = notes.stream().flatMap(note -> note.outlet.stream()).map(Source::id).distinct().count();
        long unknown = notes.stream().filter(note -> note.outlet.isEmpty()).count();
        String known = outlets == 0 ? "" : " of " + outlets + (outlets == 1 ? " outlet" : " outlets");
        String rest = unknown == 0 ? "" : outlets == 0 ? " with outlet not stated" : ", " + unknown + " with outlet not stated";
        return notes.size() + (notes.size() == 1 ? " article" : " articles") + known + rest + independent(notes);
    }

    /// ", 3 independent sources" where some are copies or updates of others.
    public static String independent(List<SourceNote> notes) {
        int wordings = (int) notes.stream().map(note -> note.article.wording()).distinct().count();
        return new Wordings.Tally((int) notes.stream().map(note -> note.article.textHash()).distinct().count(), wordings).more();
    }
}
