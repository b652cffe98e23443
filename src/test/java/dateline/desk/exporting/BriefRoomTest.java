package dateline.desk.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.BriefFields;
import dateline.analysis.Phrasebook;
import dateline.cli.Dateline;
import dateline.codebook.Codebooks;
import dateline.desk.paint.Fonts;
import dateline.desk.part.Look;
import dateline.desk.work.Jobs;
import dateline.desk.work.Machine;
import dateline.desk.work.Workspace;
import dateline.model.CaseFile;
import dateline.model.CaseSheet;
import dateline.model.Note;
import dateline.pipeline.Intake;
import dateline.store.CaseStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Writes a brief as an analyst does, without a display.
@SuppressWarnings("NullAway.Init")
class BriefRoomTest {
    private static final String SHEET = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2026-01-09 | Kasria lends Lunia money
            actor   | REB | armed_group | River Front
            actor   | KAS | country     | Kasria
            actor   | LUN | country     | Lunia
            event   | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02
            event   | e2 | a2 | KAS > LUN | cooperation aid | planned | 2026-02-01..2026-02-01
            """;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final StackPane root = new StackPane(new Region());
    private Workspace work;
    private Jobs jobs;
    private BriefRoom room;
    private boolean shut;

    @BeforeAll
    static void startToolkit() throws Exception {
        System.setProperty("testfx.robot", "glass");
        FxToolkit.registerPrimaryStage();
    }

    private void open() throws Exception {
        jobs = new Jobs();
        CaseFile file = CaseSheet.read(SHEET);
        CaseStore store = CaseStore.create(folder.resolve("test.dateline"), file);
        work = new Workspace(store, jobs, new Machine(CompletableFuture::new), Codebooks.load(), Intake.load());
        FxToolkit.setupFixture(() -> {
            Fonts.load();
            Look look = new Look();
            room = new BriefRoom(work, Phrasebook::load, node -> root.getChildren().add(node), () -> root.getChildren().remove(1));
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            Scene scene = new Scene(root, 1366, 768);
            look.dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            room.open();
        });
        until(() -> !save().isDisabled());
    }

    @AfterEach
    void shut() throws Exception {
        if (shut) return;
        shut = true;
        WaitForAsyncUtils.asyncFx(room::shut).get();
        work.close().get(30, TimeUnit.SECONDS);
        jobs.close();
        FxToolkit.cleanupStages();
    }

    private static void until(BooleanSupplier holds) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        WaitForAsyncUtils.waitForFxEvents();
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

    private void inSheet(Runnable step) {
        Platform.runLater(step);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(String id, String words) {
        inSheet(() -> field(id).setText(words));
    }

    private boolean warned(String words) {
        return robot.lookup(".label").<Label>queryAll().stream().anyMatch(label -> label.isVisible() && label.getParent().isVisible() && label.getText().contains(words));
    }

    @Test
    void whatIsWrittenStandsInTheFileAndInTheCaseThatIsOpenedAgain() throws Exception {
        open();
        write("bottom-line", "Kasria will likely lend Lunia money [2].");
        write("judgements", "The loan is likely [2].\nThe raids will go on [1].");
        inSheet(() -> room.saveTo(folder.resolve("note.docx")));
        robot.clickOn(robot.lookup(".dl-settings-pane").<Region>query());
        inSheet(() -> robot.lookup("#brief-format-md").<javafx.scene.control.ToggleButton>query().fire());
        until(() -> !save().isDisabled());
        robot.clickOn("#save");
        until(() -> told().startsWith("Saved to"));
        Path byHand = folder.resolve("note.md");
        assertThat(Files.readString(byHand))
                .contains("> Kasria will **likely** lend Lunia money [2].", "1. The loan is **likely** [2].", "planned to provide aid to Lunia [2].")
                .doesNotContain("draft, not assessed");
        shut();
        Path byCommand = folder.resolve("again").resolve("note.md");
        Files.createDirectories(byCommand.getParent());
        assertThat(Dateline.run("brief", "--case", folder.resolve("test.dateline").toString(), "--out", byCommand.toString())).isZero();
        assertThat(byCommand).hasSameBinaryContentAs(byHand);
    }

    @Test
    void undoTakesAFieldBackAndClosingTheSheetKeepsWhatWasTyped() throws Exception {
        open();
        write("outlook", "A signature would settle it.");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(root.getChildren()).hasSize(1);
        assertThat(work.open().get().file().notes().stream().map(Note::text)).containsExactly("A signature would settle it.");
        inSheet(work::undo);
        assertThat(BriefFields.of(work.open().get().file())).isEqualTo(BriefFields.NONE);
        inSheet(work::redo);
        inSheet(room::open);
        assertThat(field("outlook").getText()).isEqualTo("A signature would settle it.");
        inSheet(work::undo);
        assertThat(field("outlook").getText()).isEmpty();
    }

    @Test
    void warnsOfALikelihoodAndAConfidenceInOneSentence() throws Exception {
        open();
        write("judgements", "We are confident that the loan is likely [2].");
        until(() -> warned("A likelihood and a confidence in one sentence") && warned("One sentence mixes likelihood and confidence"));
        write("judgements", "The loan is likely.");
        until(() -> warned("No sentence mixes") && warned("One of your statements has no source number"));
        assertThat(warned("A likelihood and a confidence in one sentence")).isFalse();
    }

    @Test
    void aLikelihoodWordGoesWhereTheAnalystWrites() throws Exception {
        open();
        inSheet(() -> field("judgements").requestFocus());
        write("judgements", "The loan is");
        inSheet(() -> field("judgements").end());
        robot.clickOn("very likely");
        assertThat(field("judgements").getText()).isEqualTo("The loan is very likely ");
    }
}
