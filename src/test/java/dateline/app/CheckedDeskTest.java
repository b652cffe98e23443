package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.work.Workspace;
import dateline.model.Actor;
import dateline.model.Check;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The analyst says of many readings at once that they are right, and takes it back in one step.
class CheckedDeskTest extends AtHome {
    private static final String LAKE = """
            Talks on the lake go on after a raid

            Lakeside Courier

            3 April 2024

            Kenya accused the Lake Patrol Front of an attack on Uganda's army on Monday.

            Kenya and Uganda held talks in Kisumu on Tuesday. Tanzania criticised the Lake Patrol Front.
            """;

    @Test
    void allOfAnArticleOrOfAnActorIsRightInOneStepAndOpenAgainInOne() throws Exception {
        try (DeskRobot desk = new DeskRobot(folder.resolve("data"), Optional.empty())) {
            desk.paste(LAKE);
            Workspace work = desk.work();
            int all = desk.open().checks().tally().all();
            assertThat(desk.open().checks().tally().checked()).isZero();
            desk.step("say of all of the article that it is right", () -> {
                desk.order("all of this article");
                desk.until("all is checked", () -> work.open().get().checks().tally().checked() == all);
            });
            desk.step("take it back in one step", () -> {
                desk.keys(KeyCode.CONTROL, KeyCode.Z);
                desk.until("nothing is checked", () -> work.open().get().checks().tally().checked() == 0);
            });
            Actor uganda = desk.open().actors().stream().filter(one -> one.name().equals("Uganda")).findFirst().orElseThrow();
            List<String> about = desk.open().checks().about(uganda.id());
            assertThat(about).isNotEmpty().hasSizeLessThan(all);
            desk.step("say it of all that an actor takes part in, from its menu", () -> {
                desk.menuOf(uganda.id());
                desk.until("the menu is there", () -> desk.shows("Right" + (about.size() == 1 ? "" : " (" + about.size() + " of " + about.size() + " readings)")));
                desk.clickOn("Right" + (about.size() == 1 ? "" : " (" + about.size() + " of " + about.size() + " readings)"));
                desk.until("its readings are right", () -> work.open().get().checks().tally().checked() == about.size());
                assertThat(about).allMatch(id -> work.open().get().checks().of(id) == Check.RIGHT);
            });
            desk.step("save the figure of what is checked alone", () -> {
                desk.keys(KeyCode.CONTROL, KeyCode.E);
                desk.until("the figure is drawn", () -> desk.shows("#format-svg") && !desk.lookup("#save").queryButton().isDisabled());
                // It may lie below what the column shows now.
                desk.interact(desk.lookup("#export-checked-only").queryAs(CheckBox.class)::fire);
                desk.clickOn("#format-svg");
                desk.until("it can be saved", () -> !desk.lookup("#save").queryButton().isDisabled());
                desk.clickOn("#save");
                desk.until("it is saved", () -> desk.lookup(".dl-target").<Label>query().getText().startsWith("Saved to"));
                desk.keys(KeyCode.ESCAPE);
            });
            desk.step("take that back in one step too", () -> {
                desk.keys(KeyCode.CONTROL, KeyCode.Z);
                desk.until("nothing is checked", () -> work.open().get().checks().tally().checked() == 0);
            });
        }
        try (var files = Files.walk(folder)) {
            Path figure = files.filter(file -> file.toString().endsWith(".svg")).findFirst().orElseThrow();
            assertThat(Files.readString(figure)).contains(">Uganda</text>").doesNotContain(">Tanzania</text>", "Not yet checked");
        }
    }
}
