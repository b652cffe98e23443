package dateline.desk.library;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.library.LibraryModel.Order;
import dateline.desk.library.LibraryModel.Question;
import dateline.desk.library.LibraryModel.Row;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Wordings;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryModelTest {
    private static final ResolvedCase OPEN = ResolvedCase.of(CaseSheet.read("""
            article | a1 | Northern Star | 2026-01-05 | Shells hit the depot
            article | a2 | Daily Courier | -          | Élan of the río front
            article | a3 | -             | 2026-03-01 | Talks on the depot
            event   | e1 | a1 | REB > GOV | conflict attack | occurred | 2026-01-02
            event   | e2 | a1 | GOV > REB | conflict accuse | claimed | 2026-01-03
            event   | e3 | a2 | GOV > AID | cooperation aid | planned |
            event   | e4 | a2 | GOV > AID | conflict attack | occurred |
            event   | e5 | a2 | REB > AID | conflict attack | occurred |
            ruling  | accept e1
            ruling  | reject e2
            """));

    private static LibraryModel model(String words, Set<String> texts, Order order) {
        return LibraryModel.of(new Question(OPEN, words, texts, order));
    }

    private static String ids(LibraryModel model) {
        return model.rows().stream().map(Row::articleId).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AS_IMPORTED | a1 a2 a3
            NEWEST      | a3 a1 a2
            SOURCE      | a3 a2 a1
            UNCHECKED   | a2 a1 a3
            """)
    void theRowsStandInTheOrderThatIsChosen(Order order, String expected) {
        assertThat(ids(model("", Set.of(), order))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            depot          | -  | a1 a3    | 2 of 3 articles
            DEPOT talks    | -  | a3       | 1 of 3 articles
            elan rio       | -  | a2       | 1 of 3 articles
            courier        | -  | a2       | 1 of 3 articles
            star depot     | -  | a1       | 1 of 3 articles
            ceasefire      | -  | ''       | 0 of 3 articles
            ceasefire      | a2 | a2       | 1 of 3 articles
            depot          | a2 | a1 a2 a3 | 3 articles
            ''             | a2 | a1 a2 a3 | 3 articles
            """)
    void everyWordHasToBeInHeadlineOrSourceOrTheArticleAmongThoseWhoseTextHoldsThem(String words, String texts, String expected, String about) {
        LibraryModel found = model(words, Arrays.stream(texts.split(" ")).collect(Collectors.toSet()), Order.AS_IMPORTED);
        assertThat(ids(found)).isEqualTo(expected);
        assertThat(found.about()).isEqualTo(about);
    }

    @Test
    void aRowTellsSourceDateAndHowFarItIsChecked() {
        assertThat(model("", Set.of(), Order.AS_IMPORTED).rows())
                .extracting(row -> row.line() + "; " + row.unchecked() + " left, checked " + row.checked())
                .containsExactly(
                        "[1] Northern Star  ·  2026-01-05; 0 left, checked true",
                        "[2] Daily Courier; 3 left, checked false",
                        "[3] Outlet not stated  ·  2026-03-01; 0 left, checked " + OPEN.checks().article("a3"));
    }

    @Test
    void anEmptyCaseSaysNothing() {
        LibraryModel none = LibraryModel.of(new Question(ResolvedCase.of(CaseFile.empty("None")), "", Set.of(), Order.NEWEST));
        assertThat(none.rows()).isEmpty();
        assertThat(none.about()).isEmpty();
        assertThat(new LibraryModel(none.rows(), new Wordings.Tally(1, 1)).about()).isEqualTo("0 of 1 article");
    }
}
