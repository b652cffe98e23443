package dateline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.casefile.Carried;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Which numbers articles get when they come in, and that they keep them.
class NumberingTest {
    /// `a 2024-03-01 Outlet`, day and outlet as far as they are stated (`-`); the id is the text, too.
    private static Article article(String line) {
        String[] cells = line.split(" ", 3);
        return ArticleBuilder.stagedBuilder()
                .id(cells[0]).documentId("d").index(0).textHash("text of " + cells[0]).title("Title " + cells[0])
                .sourceId(stated(cells[2]).map(name -> Source.of(name).id())).byline(Optional.empty())
                .published(stated(cells[1]).map(LocalDate::parse)).publishedFrom(Optional.empty()).dateline(Optional.empty())
                .parts(List.of()).words(1).notices(List.of()).readBy(Optional.empty()).number(0).carriers(List.of()).lineage(Article.Lineage.UNKNOWN).build();
    }

    private static Optional<String> stated(String cell) {
        return Optional.of(cell).filter(words -> !words.equals("-"));
    }

    private static CaseFile with(CaseFile before, String... lines) {
        return new Change.AddArticles(List.of(), List.of(), Arrays.stream(lines).map(NumberingTest::article).toList(), List.of(), List.of())
                .applyTo(before);
    }

    private static String numbers(CaseFile file) {
        return file.articles().stream().map(article -> article.id() + article.number()).collect(Collectors.joining(" "));
    }

    @Test
    void numbersGoByTheDayOfPublicationAndUndatedOnesComeLast() {
        CaseFile file = with(CaseFile.empty("case"), "a 2024-03-05 X", "b - X", "c 2024-03-01 Y", "d 2024-03-05 Z");
        assertThat(numbers(file)).isEqualTo("a2 b4 c1 d3");
    }

    @Test
    void aLaterImportTakesTheNextNumbersHoweverOldItsArticlesAre() {
        CaseFile first = with(CaseFile.empty("case"), "a 2024-03-05 X", "b 2024-03-06 X");
        assertThat(numbers(with(first, "c 2023-01-02 X", "a 2024-03-05 X", "d 2023-01-01 X"))).isEqualTo("a1 b2 c4 d3");
    }

    @Test
    void neitherAnArticleThatGoesNorOneThatGetsAnotherDateRenumbersTheOthers() {
        CaseFile first = with(CaseFile.empty("case"), "a 2024-03-05 X", "b 2024-03-06 X", "c 2024-03-07 X");
        CaseFile less = new Change.DropArticles(List.of("a", "c"), "Drop").applyTo(first);
        CaseFile other = less.with(draft -> draft.articles = draft.articles.with(
                draft.articles.get("b").orElseThrow().withPublished(Optional.of(LocalDate.of(2030, 1, 1)), Optional.empty())));
        assertThat(numbers(other)).isEqualTo("b2");
        assertThat(numbers(with(other, "e 2024-03-01 X"))).as("no number is given twice").isEqualTo("b2 e4");
    }

    @Test
    void whoBringsTheSameTextIsNamedWithItOnce() {
        CaseFile first = with(CaseFile.empty("case"), "a 2024-03-05 X");
        List<Carried> carried = List.of(
                new Carried("text of a", Source.of("Y")), new Carried("text of a", Source.of("Y")), new Carried("text of a", Source.of("X")));
        CaseFile after = new Change.AddArticles(List.of(), List.of(), List.of(), List.of(), List.of(), carried, java.util.Map.of()).applyTo(first);
        assertThat(after.articles().stream().map(Article::carriers)).containsExactly(List.of("y"));
        assertThat(after.sources().has("y")).isTrue();
        assertThat(numbers(after)).isEqualTo("a1");
    }
}
