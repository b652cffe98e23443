package dateline.desk.library;

import dateline.model.Article;
import dateline.model.Id;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Source;
import dateline.model.casefile.Wordings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the library shows of a case.
///
/// @param rows those that match, in the chosen order
/// @param all the articles of the case and how many sources they are
record LibraryModel(List<Row> rows, Wordings.Tally all) {

    /// An article's row.
    ///
    /// @param number by which exhibits cite it
    /// @param source the outlet's name; empty when the text names none
    /// @param unchecked how many of its readings are not yet checked
    /// @param copy whose copy it is: "near copy of [1]"; empty where it stands alone
    record Row(String articleId, int number, String title, String source, Optional<LocalDate> published, boolean checked, int unchecked, String copy) {
        /// "[4] Gulf Courier · 2023-10-03", or the outlet alone.
        String line() {
            String outlet = "[" + number + "] " + (source.isEmpty() ? "Outlet not stated" : source);
            return published.map(day -> outlet + "  ·  " + day).orElse(outlet);
        }
    }

    /// How the rows are ordered.
    enum Order {
        AS_IMPORTED("As imported"),
        NEWEST("Newest first"),
        SOURCE("By source"),
        UNCHECKED("Not yet checked first");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// What it depends on.
    ///
    /// @param words what is typed: every word has to be in headline or source, or the article in `texts`
    /// @param texts ids of articles whose text holds the words
    record Question(ResolvedCase open, String words, Set<String> texts, Order order) {}

    static LibraryModel of(Question asked) {
        ResolvedCase open = asked.open();
        String words = asked.words();
        Wordings wordings = Wordings.of(open);
        List<Row> rows = new ArrayList<>();
        List<String> wanted = List.of(Id.fold(words).split(" "));
        for (Article article : open.file().articles()) {
            String source = article.sourceId().flatMap(id -> open.file().sources().get(id)).map(Source::name).orElse("");
            if (!words.isBlank() && !asked.texts().contains(article.id())) {
                String folded = Id.fold(article.title() + " " + source);
                if (!wanted.stream().allMatch(folded::contains)) continue;
            }
            int left = open.checks().tally(open.checks().readings(article.id())).unchecked();
            rows.add(new Row(article.id(), article.number(), article.title(), source, article.published(), open.checks().article(article.id()), left, wordings.words(article)));
        }
        switch (asked.order()) {
            case AS_IMPORTED -> {}
            case NEWEST -> rows.sort(Comparator.comparing((Row row) -> row.published().orElse(LocalDate.MIN)).reversed());
            case SOURCE -> rows.sort(Comparator.comparing((Row row) -> row.source().toLowerCase(Locale.ROOT)));
            case UNCHECKED -> rows.sort(Comparator.comparing((Row row) -> -row.unchecked()));
        }
        return new LibraryModel(List.copyOf(rows), new Wordings.Tally(open.file().articles().size(), wordings.sources()));
    }

    /// "8 articles, 3 independent sources", "2 of 8 articles".
    String about() {
        if (all.articles() == 0) return "";
        return rows.size() == all.articles() ? all.words() : rows.size() + " of " + all.articles() + (all.articles() == 1 ? " article" : " articles");
    }
}
