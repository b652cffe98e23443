package dateline.desk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.importing.Edits.Dating;
import dateline.desk.importing.ImportModel.Row;
import dateline.desk.importing.ImportModel.Spot;
import dateline.model.ArticleText;
import dateline.model.casefile.CaseFile;
import dateline.pipeline.Intake;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportModelTest {
    private static final Intake INTAKE = Intake.load();
    private static final CaseFile EMPTY = CaseFile.empty("a case");
    private static final Spot FIRST = new Spot(0, 0);
    private static final Spot SECOND = new Spot(0, 1);

    private static ImportModel two() {
        return ImportModel.of(List.of(INTAKE.pasted(Pasted.TWO)), EMPTY);
    }

    private static List<String> titles(ImportModel model) {
        return model.spots().stream().map(spot -> model.at(spot).orElseThrow().article().title()).toList();
    }

    private static List<ArticleText> chosen(ImportModel model) {
        return model.chosen().stream().flatMap(found -> found.articles().stream()).toList();
    }

    private static int blockOf(ImportModel model, String opening) {
        var blocks = model.files().getFirst().text().blocks();
        for (int i = 0; i < blocks.size(); i++) if (blocks.get(i).text().startsWith(opening)) return i;
        throw new IllegalArgumentException(opening);
    }

    @Test
    void listsTheArticlesOfOnePasteWithoutAFileRow() {
        assertThat(two().rows()).hasSize(2).allMatch(Row.Item.class::isInstance);
        assertThat(titles(two()))
                .containsExactly("Norland and Sudovia sign a fishing deal", "Rebels attack a garrison in eastern Vardia");
        assertThat(two().taken()).isEqualTo(2);
        assertThat(two().furniture()).isEqualTo(6);
        assertThat(two().undecided()).isEqualTo(1);
    }

    @Test
    void namesEachFileWhenThereAreSeveral() {
        ImportModel model = ImportModel.of(List.of(INTAKE.pasted(Pasted.TWO), INTAKE.pasted("")), EMPTY);
        assertThat(model.rows()).hasSize(4);
        assertThat(model.rows().getFirst()).isInstanceOf(Row.Name.class);
        assertThat(model.rows().getLast()).isInstanceOfSatisfying(Row.Refused.class, row -> assertThat(row.why().code()).isEqualTo("empty-file"));
        assertThat(model.refused()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatIsNotTicked() {
        ImportModel model = two().take(FIRST, false);
        assertThat(chosen(model)).hasSize(1).first().satisfies(one -> assertThat(one.article().title()).startsWith("Rebels"));
        assertThat(model.takeAll(false).chosen()).isEmpty();
        assertThat(model.takeAll(true).taken()).isEqualTo(2);
    }

    @Test
    void joinsAnArticleToTheOneBefore() {
        ImportModel model = two().join(SECOND).orElseThrow();
        assertThat(titles(model)).containsExactly("Norland and Sudovia sign a fishing deal");
        assertThat(chosen(model).getFirst().text()).contains("killed four soldiers");
        assertThat(two().join(FIRST)).isEmpty();
    }

    @Test
    void cutsAtAnyParagraph() {
        ImportModel model = two();
        ImportModel cut = model.cutAt(0, blockOf(model, "A spokesman")).orElseThrow();
        assertThat(cut.articles()).isEqualTo(3);
        assertThat(chosen(cut).getLast().text()).isEqualTo("A spokesman for the rebels denied that civilians had been hurt in the villages.");
    }

    @Test
    void refusesACutThatLeavesOnlyFurnitureBehind() {
        ImportModel model = ImportModel.of(List.of(INTAKE.pasted("Share\n\nThe harbour of Talvik was closed on Monday, the mayor said.")), EMPTY);
        assertThat(model.cutAt(0, 1)).isEmpty();
    }

    @Test
    void movesACutByOneBlockAndKeepsWhatWasTyped() {
        ImportModel model = two().edit(SECOND, edits -> edits.withHeadline("Garrison attacked"));
        int start = model.at(SECOND).orElseThrow().start();
        ImportModel up = model.move(SECOND, -1).orElseThrow();
        assertThat(up.at(SECOND).orElseThrow().start()).isEqualTo(start - 1);
        assertThat(up.at(SECOND).orElseThrow().article().title()).isEqualTo("Garrison attacked");
        assertThat(up.move(SECOND, 1).orElseThrow().at(SECOND).orElseThrow().start()).isEqualTo(start);
    }

    @Test
    void whatIsTypedComesInAndTheTextStays() {
        ImportModel model = two().edit(SECOND, edits -> edits.withHeadline("Garrison attacked")
                .withSource("Kessel Courier")
                .withPlace("Ostrava")
                .withByline("Ida Lund")
                .with(new Dating.Typed(LocalDate.of(2024, 3, 16))));
        ArticleText read = two().at(SECOND).orElseThrow().read();
        ArticleText typed = chosen(model).getLast();
        assertThat(typed.text()).isEqualTo(read.text());
        assertThat(typed.article().id()).isEqualTo(read.article().id());
        assertThat(typed.article().title()).isEqualTo("Garrison attacked");
        assertThat(typed.source()).contains("Kessel Courier");
        assertThat(typed.article().sourceId()).contains("kessel courier");
        assertThat(typed.article().dateline().orElseThrow().place()).contains("Ostrava");
        assertThat(typed.article().byline()).contains("Ida Lund");
        assertThat(typed.article().published()).contains(LocalDate.of(2024, 3, 16));
        assertThat(typed.article().publishedFrom()).contains("typed by the analyst");
    }

    @Test
    void anEmptyFieldTakesAwayWhatWasReadButNeverTheHeadline() {
        ArticleText typed = chosen(two().edit(FIRST, edits -> edits.withHeadline(" ").withPlace("").with(new Dating.Undated()))).getFirst();
        assertThat(typed.article().title()).isEqualTo("Norland and Sudovia sign a fishing deal");
        assertThat(typed.article().dateline()).isEmpty();
        assertThat(typed.article().published()).isEmpty();
    }

    @Test
    void anArticleThatTheCaseHasDoesNotComeInAgain() {
        CaseFile has = EMPTY.with(draft -> draft.articles = draft.articles.with(two().at(FIRST).orElseThrow().read().article()));
        ImportModel model = ImportModel.of(List.of(INTAKE.pasted(Pasted.TWO)), has);
        assertThat(model.at(FIRST).orElseThrow().standing()).isEqualTo(Draft.Standing.IN_CASE);
        assertThat(model.taken()).isEqualTo(1);
        assertThat(model.take(FIRST, true).taken()).isEqualTo(1);
    }

    @Test
    void theSameTextTwiceInOneImportComesInOnce() {
        ImportModel model = ImportModel.of(List.of(INTAKE.pasted(Pasted.TWO), INTAKE.pasted(Pasted.TWO)), EMPTY);
        assertThat(model.articles()).isEqualTo(4);
        assertThat(model.taken()).isEqualTo(2);
        assertThat(model.at(new Spot(1, 0)).orElseThrow().standing()).isEqualTo(Draft.Standing.TWICE);
    }

    @Test
    void goesFromArticleToArticleAcrossFiles() {
        ImportModel model = ImportModel.of(List.of(INTAKE.pasted(Pasted.TWO), INTAKE.pasted(""), INTAKE.pasted("The port of Talvik reopened on Monday.")), EMPTY);
        assertThat(model.beside(SECOND, 1)).contains(new Spot(2, 0));
        assertThat(model.beside(new Spot(2, 0), -1)).contains(SECOND);
        assertThat(model.beside(FIRST, -1)).isEqualTo(Optional.empty());
    }
}
