package dateline.desk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.AtWork;
import dateline.desk.Toolkit;
import dateline.model.Article;
import dateline.model.Notice;
import dateline.model.casefile.CaseFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Lives through an import as an analyst does, without a display.
@SuppressWarnings("NullAway.Init")
class ImportRoomTest extends AtWork {
    private final List<Notice> told = new ArrayList<>();
    private ImportRoom room;

    @BeforeEach
    void open() throws Exception {
        openToRead(CaseFile.empty("test"));
        work.tellTo(told::addAll);
        Toolkit.show(1366, 768, look -> {
            room = new ImportRoom(work, node -> root.getChildren().add(node), () -> root.getChildren().remove(1));
            return root;
        });
    }

    private boolean sheetLies() {
        return root.getChildren().size() > 1;
    }

    private ListView<?> list() {
        return robot.lookup("#found-articles").query();
    }

    private ListView<?> sheet() {
        return robot.lookup("#sheet").query();
    }

    private Button take() {
        return robot.lookup("#import-articles").query();
    }

    private long startOfSecond() {
        return sheet().getItems().stream().filter(SheetRow.Cut.class::isInstance).map(row -> ((SheetRow) row).block()).findFirst().orElse(-1);
    }

    private void paste(String text) throws Exception {
        Platform.runLater(() -> room.paste(dateline.desk.work.Clipping.of(text)));
        until(this::sheetLies);
        until(() -> !sheet().getItems().isEmpty());
    }

    private void fire(String accessibleText) {
        Button button = robot.lookup(".button").match((javafx.scene.Node node) -> accessibleText.equals(node.getAccessibleText())).query();
        robot.interact(button::fire);
    }

    @Test
    void bringsInWhatWasCheckedAndNothingElse() throws Exception {
        paste(Pasted.TWO);
        assertThat(list().getItems()).hasSize(2);
        assertThat(take().getText()).isEqualTo("Import 2 articles");
        long start = startOfSecond();
        fire("Start one line later (Alt+Down)");
        until(() -> startOfSecond() == start + 1);
        fire("Start one line earlier (Alt+Up)");
        until(() -> startOfSecond() == start);
        fire("Join this article to the one before it");
        until(() -> list().getItems().size() == 1 && startOfSecond() < 0);
        robot.interact(() -> list().requestFocus());
        robot.press(KeyCode.CONTROL).press(KeyCode.Z).release(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> list().getItems().size() == 2 && startOfSecond() == start);
        robot.interact(() -> list().getSelectionModel().select(1));
        TextField published = robot.lookup("#import-published").query();
        robot.interact(() -> published.setText("03/10/2024"));
        assertThat(take().isDisabled()).isFalse();
        robot.interact(() -> published.setText("16 March 2024"));
        TextField headline = robot.lookup("#import-headline").query();
        robot.interact(() -> headline.setText("Garrison attacked"));
        robot.press(KeyCode.CONTROL).press(KeyCode.ENTER).release(KeyCode.ENTER).release(KeyCode.CONTROL);
        until(() -> !sheetLies());
        until(() -> work.open().get().file().articles().size() == 2 || !told.isEmpty());
        assertThat(told).isEmpty();
        List<Article> articles = work.open().get().file().articles().stream().toList();
        assertThat(articles).extracting(Article::title).containsExactlyInAnyOrder("Norland and Sudovia sign a fishing deal", "Garrison attacked");
        Article typed = articles.stream().filter(one -> one.title().equals("Garrison attacked")).findFirst().orElseThrow();
        assertThat(typed.published()).contains(LocalDate.of(2024, 3, 16));
        assertThat(typed.publishedFrom()).contains("typed by the analyst");
        assertThat(work.texts().text(typed.textHash()).orElseThrow()).startsWith("Rebels attack a garrison in eastern Vardia");
        assertThat(work.undoTitle()).contains("Import 2 articles");

        paste(Pasted.TWO);
        assertThat(take().isDisabled()).isTrue();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> !sheetLies());
    }

    @Test
    void escapeAsksBeforeWhatWasTypedIsLost() throws Exception {
        paste(Pasted.TWO);
        TextField headline = robot.lookup("#import-headline").query();
        robot.interact(() -> headline.setText("Another headline"));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sheetLies()).isTrue();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> !sheetLies());
        assertThat(work.open().get().file().articles().size()).isZero();
    }

    @Test
    void saysWhatCouldNotBeReadInTheSheetItself() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path picture = Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Platform.runLater(() -> room.files(List.of(empty, picture)));
        until(this::sheetLies);
        assertThat(list().getItems()).hasSize(2).allMatch(ImportModel.Row.Refused.class::isInstance);
        assertThat(take().isDisabled()).isTrue();
        assertThat(told).isEmpty();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> !sheetLies());
    }

    @Test
    void laysOutTextThatRunsFromRightToLeft() throws Exception {
        paste("حضر الوزير اجتماعا طويلا في المدينة القديمة وتحدث عن السلام والتجارة بين البلدين، ثم عاد إلى العاصمة مع وفد كبير من التجار.");
        robot.interact(() -> {
            root.applyCss();
            root.layout();
        });
        assertThat(sheet().lookupAll(".dl-body")).hasSizeGreaterThan(15);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> !sheetLies());
    }
}
