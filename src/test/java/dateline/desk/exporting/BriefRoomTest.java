package dateline.desk.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.brief.BriefEdits;
import dateline.analysis.brief.BriefFields;
import dateline.analysis.brief.Passage;
import dateline.analysis.brief.Phrasebook;
import dateline.cli.Dateline;
import dateline.desk.AtWork;
import dateline.desk.Toolkit;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Note;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Writes a brief as an analyst does, without a display.
@SuppressWarnings("NullAway.Init")
class BriefRoomTest extends AtWork {
    private static final String SHEET = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2026-01-09 | Kasria lends Lunia money
            actor   | REB | armed_group | River Front
            actor   | KAS | country     | Kasria
            actor   | LUN | country     | Lunia
            event   | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02
            event   | e2 | a2 | KAS > LUN | cooperation aid | planned | 2026-02-01..2026-02-01
            """;

    private BriefRoom room;

    @BeforeEach
    void open() throws Exception {
        open(CaseSheet.read(SHEET));
        Toolkit.show(1366, 768, look -> {
            room = new BriefRoom(work, Phrasebook::load, node -> root.getChildren().add(node), () -> root.getChildren().remove(1));
            return root;
        });
        Toolkit.act(room::open);
        until("the pages are set", () -> !save().isDisabled());
    }

    @Override
    @AfterEach
    protected void shut() throws Exception {
        Toolkit.act(room::shut);
        super.shut();
    }

    private Button save() {
        return robot.lookup("#save").queryButton();
    }

    private String told() {
        return robot.lookup(".dl-target").<Label>query().getText();
    }

    private TextInputControl field(String id) {
        return robot.lookup("#brief-" + id).query();
    }

    private void write(String id, String words) throws Exception {
        Toolkit.act(() -> field(id).setText(words));
    }

    private boolean warned(String words) {
        return robot.lookup(".label").<Label>queryAll().stream().anyMatch(label -> label.isVisible() && label.getParent().isVisible() && label.getText().contains(words));
    }

    @Test
    void whatIsWrittenStandsInTheFileAndInTheCaseThatIsOpenedAgain() throws Exception {
        write("bottom-line", "Kasria will likely lend Lunia money [2].");
        write("judgements", "The loan is likely [2].\nThe raids will go on [1].");
        Toolkit.act(() -> room.saveTo(folder.resolve("note.docx")));
        robot.clickOn(robot.lookup(".dl-settings-pane").<Region>query());
        Toolkit.act(() -> robot.lookup("#brief-format-md").<javafx.scene.control.ToggleButton>query().fire());
        until(() -> !save().isDisabled());
        robot.clickOn("#save");
        until(() -> told().startsWith("Saved to"));
        Path byHand = folder.resolve("note.md");
        assertThat(Files.readString(byHand))
                .contains("> Kasria will **likely** lend Lunia money [2].", "1. The loan is **likely** [2].", "Planned. Hill Post, 9 Jan 2026: “Sentence of e2” [2]")
                .doesNotContain("draft, not assessed");
        shut();
        Path byCommand = folder.resolve("again").resolve("note.md");
        Files.createDirectories(byCommand.getParent());
        assertThat(Dateline.run("brief", "--case", place().toString(), "--out", byCommand.toString())).isZero();
        assertThat(byCommand).hasSameBinaryContentAs(byHand);
    }

    @Test
    void undoTakesAFieldBackAndClosingTheSheetKeepsWhatWasTyped() throws Exception {
        write("outlook", "A signature would settle it.");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(root.getChildren()).hasSize(1);
        assertThat(work.open().get().file().notes().stream().map(Note::text)).containsExactly("A signature would settle it.");
        Toolkit.act(work::undo);
        assertThat(BriefFields.of(work.open().get().file())).isEqualTo(BriefFields.NONE);
        Toolkit.act(work::redo);
        Toolkit.act(room::open);
        assertThat(field("outlook").getText()).isEqualTo("A signature would settle it.");
        Toolkit.act(work::undo);
        assertThat(field("outlook").getText()).isEmpty();
    }

    @Test
    void warnsOfALikelihoodAndAConfidenceInOneSentence() throws Exception {
        write("judgements", "We are confident that the loan is likely [2].");
        until(() -> warned("A likelihood and a confidence in one sentence") && warned("One sentence mixes likelihood and confidence"));
        write("judgements", "The loan is likely.");
        until(() -> warned("No sentence mixes") && warned("One of your statements has no source number"));
        assertThat(warned("A likelihood and a confidence in one sentence")).isFalse();
    }

    @Test
    void aLikelihoodWordGoesWhereTheAnalystWrites() throws Exception {
        Toolkit.act(() -> field("judgements").requestFocus());
        write("judgements", "The loan is");
        Toolkit.act(() -> field("judgements").end());
        robot.clickOn("very likely");
        assertThat(field("judgements").getText()).isEqualTo("The loan is very likely ");
    }

    private BriefEdits edits() {
        return BriefEdits.of(work.open().get().file());
    }

    private TextArea sentence() {
        return robot.lookup("#brief-sentence").query();
    }

    /// Clicks the sentence of an article's text where it stands on the page.
    private void click(String key) throws Exception {
        Preview page = robot.lookup(".dl-preview").query();
        Bounds box = page.localToScreen(page.box(key).orElseThrow());
        robot.clickOn(box.getMinX() + 40, box.getMinY() + 6);
        until("the sentence is open", () -> robot.lookup("#brief-sentence").tryQuery().isPresent());
    }

    private void chord(KeyCode code) {
        robot.press(KeyCode.CONTROL, code).release(code, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aSentenceIsRewrittenWhereItStandsAndARedraftKeepsIt() throws Exception {
        click("a2@0");
        assertThat(sentence().getText()).isEqualTo("“Sentence of e2”");
        until(() -> warned("Every word stands in the source"));
        Toolkit.act(() -> sentence().setText("“Sentence of e2” speaks of a loan."));
        until(() -> warned("Yours, not the source’s: speaks, loan"));
        chord(KeyCode.ENTER);
        assertThat(edits().texts()).containsEntry(new Passage("a2", 0), "“Sentence of e2” speaks of a loan.");
        assertThat(robot.lookup("#brief-sentence").tryQuery()).isEmpty();
        until(() -> warned("Yours: 1 edited"));
        write("outlook", "A signature would settle it.");
        until(() -> !save().isDisabled());
        click("a2@0");
        assertThat(sentence().getText()).isEqualTo("“Sentence of e2” speaks of a loan.");
        robot.clickOn("#brief-restore");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(edits().any()).isFalse();
        Toolkit.act(work::undo);
        assertThat(edits().texts()).hasSize(1);
    }

    @Test
    void escapeLeavesTheSentenceAsItWasAndTheSheetOpen() throws Exception {
        click("a1@0");
        Toolkit.act(() -> sentence().setText("Something else."));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(edits().any()).isFalse();
        assertThat(root.getChildren()).hasSize(2);
    }

    @Test
    void aSentenceIsLeftOutAndCalledRightInOneStepEach() throws Exception {
        click("a1@0");
        robot.clickOn("#brief-drop");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(edits().dropped()).containsExactly(new Passage("a1", 0));
        until("the page has one sentence", () -> robot.lookup(".dl-preview").<Preview>query().box("a1@0").isEmpty());
        Toolkit.act(work::undo);
        until(() -> robot.lookup(".dl-preview").<Preview>query().box("a1@0").isPresent());
        click("a1@0");
        robot.clickOn("#brief-right");
        until(() -> warned("1 of 2 quotations not yet checked"));
        Toolkit.act(work::undo);
        until(() -> warned("2 of 2 quotations not yet checked"));
    }
}
