package dateline.desk.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.cli.Dateline;
import dateline.codebook.Codebooks;
import dateline.desk.paint.Fonts;
import dateline.desk.part.Look;
import dateline.desk.work.Jobs;
import dateline.desk.work.Machine;
import dateline.desk.work.Workspace;
import dateline.model.CaseFile;
import dateline.model.CaseSheet;
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
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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

/// Exports a figure as an analyst does, without a display.
@SuppressWarnings("NullAway.Init")
class ExportRoomTest {
    private static final String SHEET = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2026-01-09 | Kasria lends Lunia money
            actor   | REB | armed_group | River Front
            actor   | KAS | country     | Kasria
            actor   | LUN | country     | Lunia
            event   | e1 | a1 | REB > LUN | conflict attack | occurred | 2026-01-02..2026-01-03
            event   | e2 | a2 | KAS > LUN | cooperation financial aid | planned | 2026-02-01..2026-02-01
            """;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final StackPane root = new StackPane(new Region());
    private Workspace work;
    private Jobs jobs;
    private ExportRoom room;
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
            room = new ExportRoom(work, node -> root.getChildren().add(node), () -> root.getChildren().remove(1));
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            Scene scene = new Scene(root, 1366, 768);
            look.dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            room.open();
        });
        until(jobs::settled);
        until(() -> !save().isDisabled());
    }

    @AfterEach
    void shut() throws Exception {
        if (shut) return;
        shut = true;
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

    private TextField field(String accessible) {
        return robot.lookup(node -> node instanceof TextField field && accessible.equals(field.getAccessibleText())).query();
    }

    private void inSheet(Runnable step) {
        Platform.runLater(step);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theFileIsWhatTheCommandWrites() throws Exception {
        open();
        Path byHand = folder.resolve("by-hand.svg");
        robot.clickOn("#format-svg");
        inSheet(() -> room.saveTo(byHand));
        robot.clickOn("#save");
        until(() -> told().startsWith("Saved to"));
        shut();
        Path byCommand = folder.resolve("by-command.svg");
        Dateline.run("graph", "--case", folder.resolve("test.dateline").toString(), "--out", byCommand.toString());
        assertThat(byHand).hasSameBinaryContentAs(byCommand);
    }

    @Test
    void titleMarkingAndSizeOfThisFigureAreInItsFile() throws Exception {
        open();
        inSheet(() -> room.saveTo(folder.resolve("own.png")));
        robot.clickOn("#format-svg");
        assertThat(told()).endsWith("own.svg");
        inSheet(() -> field("Title of the figure").setText("Lunia under fire"));
        inSheet(() -> robot.lookup(".dl-marking-choice").<ComboBox<String>>query().getEditor().setText("tlp:red"));
        inSheet(() -> field("Width in millimetres").setText("170"));
        assertThat(field("Width in pixels").getText()).isEqualTo("1928");
        assertThat(field("Height in millimetres").getText()).isEqualTo("95.7");
        robot.clickOn(robot.lookup(node -> node instanceof CheckBox box && box.getText().equals("Source notes")).<CheckBox>query());
        until(() -> !save().isDisabled());
        robot.clickOn("#save");
        until(() -> told().startsWith("Saved to"));
        assertThat(Files.readString(folder.resolve("own.svg")))
                .contains(">Lunia under fire</text>", ">TLP:RED</text>", "width=\"482pt\"")
                .doesNotContain(">Sources</text>");
    }

    @Test
    void theTypedEndingSaysTheFormat() throws Exception {
        open();
        inSheet(() -> room.saveTo(folder.resolve("typed.svg")));
        assertThat(told()).endsWith("typed.svg");
        assertThat(robot.lookup("#format-svg").<ToggleButton>query().isSelected()).isTrue();
        robot.clickOn("#save");
        until(() -> told().startsWith("Saved to"));
        assertThat(Files.readString(folder.resolve("typed.svg"))).contains("<svg");
        inSheet(() -> room.saveTo(folder.resolve("typed.words")));
        assertThat(told()).endsWith("typed.words.svg");
    }

    @Test
    void warnsBeforeAFileIsReplaced() throws Exception {
        open();
        Path there = Files.writeString(folder.resolve("there.png"), "an older figure");
        inSheet(() -> room.saveTo(there));
        assertThat(told()).endsWith("there.png is replaced");
        assertThat(save().getText()).isEqualTo("Replace picture");
    }

    @Test
    void saysWhyAFileCouldNotBeWritten() throws Exception {
        open();
        Path blocked = Files.writeString(folder.resolve("no-folder"), "a file where a folder should be");
        inSheet(() -> room.saveTo(blocked.resolve("figure.png")));
        robot.clickOn("#save");
        until(() -> told().contains("could not be written"));
        assertThat(told()).endsWith("Choose another folder or name.");
        assertThat(save().isDisabled()).isFalse();
    }

    @Test
    void theLinksOfTheChecksAndEscapeLeaveTheSheet() throws Exception {
        open();
        robot.clickOn("Review them");
        assertThat(root.getChildren()).hasSize(1);
        assertThat(work.selection().get().events()).containsExactlyInAnyOrder("e1", "e2");
        inSheet(room::open);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(root.getChildren()).hasSize(1);
    }
}
