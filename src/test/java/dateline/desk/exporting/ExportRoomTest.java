package dateline.desk.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.cli.Dateline;
import dateline.desk.AtWork;
import dateline.desk.Toolkit;
import dateline.model.casefile.CaseSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Exports a figure as an analyst does, without a display.
@SuppressWarnings("NullAway.Init")
class ExportRoomTest extends AtWork {
    private static final String SHEET = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2026-01-09 | Kasria lends Lunia money
            actor   | REB | armed_group | River Front
            actor   | KAS | country     | Kasria
            actor   | LUN | country     | Lunia
            event   | e1 | a1 | REB > LUN | conflict attack | occurred | 2026-01-02..2026-01-03
            event   | e2 | a2 | KAS > LUN | cooperation financial aid | planned | 2026-02-01..2026-02-01
            """;

    private ExportRoom room;

    @BeforeEach
    void open() throws Exception {
        open(CaseSheet.read(SHEET));
        Toolkit.show(1366, 768, look -> {
            room = new ExportRoom(work, node -> root.getChildren().add(node), () -> root.getChildren().remove(1));
            return root;
        });
        Toolkit.act(room::open);
        settle();
        until("the figure is drawn", () -> !save().isDisabled());
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

    @Test
    void theFileIsWhatTheCommandWrites() throws Exception {
        Path byHand = folder.resolve("by-hand.svg");
        robot.clickOn("#format-svg");
        Toolkit.act(() -> room.saveTo(byHand));
        robot.clickOn("#save");
        until(() -> told().startsWith("Saved to"));
        shut();
        Path byCommand = folder.resolve("by-command.svg");
        Dateline.run("graph", "--case", place().toString(), "--out", byCommand.toString());
        assertThat(byHand).hasSameBinaryContentAs(byCommand);
    }

    @Test
    void titleMarkingAndSizeOfThisFigureAreInItsFile() throws Exception {
        Toolkit.act(() -> room.saveTo(folder.resolve("own.png")));
        robot.clickOn("#format-svg");
        assertThat(told()).endsWith("own.svg");
        Toolkit.act(() -> field("Title of the figure").setText("Lunia under fire"));
        Toolkit.act(() -> robot.lookup(".dl-marking-choice").<ComboBox<String>>query().getEditor().setText("tlp:red"));
        Toolkit.act(() -> field("Width in millimetres").setText("170"));
        assertThat(field("Width in pixels").getText()).isEqualTo("1928");
        assertThat(field("Height in millimetres").getText()).isEqualTo("95.7");
        // It may lie below what the column shows now.
        Toolkit.act(() -> robot.lookup(node -> node instanceof CheckBox box && box.getText().equals("Source notes")).<CheckBox>query().fire());
        until(() -> !save().isDisabled());
        robot.clickOn("#save");
        until(() -> told().startsWith("Saved to"));
        assertThat(Files.readString(folder.resolve("own.svg")))
                .contains(">Lunia under fire</text>", ">TLP:RED</text>", "width=\"482pt\"")
                .doesNotContain(">Sources</text>");
    }

    @Test
    void theTypedEndingSaysTheFormat() throws Exception {
        Toolkit.act(() -> room.saveTo(folder.resolve("typed.svg")));
        assertThat(told()).endsWith("typed.svg");
        assertThat(robot.lookup("#format-svg").<ToggleButton>query().isSelected()).isTrue();
        robot.clickOn("#save");
        until(() -> told().startsWith("Saved to"));
        assertThat(Files.readString(folder.resolve("typed.svg"))).contains("<svg");
        Toolkit.act(() -> room.saveTo(folder.resolve("typed.words")));
        assertThat(told()).endsWith("typed.words.svg");
    }

    @Test
    void warnsBeforeAFileIsReplaced() throws Exception {
        Path there = Files.writeString(folder.resolve("there.png"), "an older figure");
        Toolkit.act(() -> room.saveTo(there));
        assertThat(told()).endsWith("there.png is replaced");
        assertThat(save().getText()).isEqualTo("Replace picture");
    }

    @Test
    void saysWhyAFileCouldNotBeWritten() throws Exception {
        Path blocked = Files.writeString(folder.resolve("no-folder"), "a file where a folder should be");
        Toolkit.act(() -> room.saveTo(blocked.resolve("figure.png")));
        robot.clickOn("#save");
        until(() -> told().contains("could not be written"));
        assertThat(told()).endsWith("Choose another folder or name.");
        assertThat(save().isDisabled()).isFalse();
    }

    @Test
    void theLinksOfTheChecksAndEscapeLeaveTheSheet() throws Exception {
        robot.clickOn("Check them");
        assertThat(root.getChildren()).hasSize(1);
        assertThat(work.selection().get().events()).containsExactlyInAnyOrder("e1", "e2");
        Toolkit.act(room::open);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(root.getChildren()).hasSize(1);
    }
}
