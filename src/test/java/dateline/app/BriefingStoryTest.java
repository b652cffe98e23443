package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.brief.BriefEdits;
import dateline.desk.exporting.Preview;
import dateline.desk.work.Workspace;
import dateline.model.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// From four actors picked in the graph to their figure and their brief: what is left out is said, what the analyst rewrote
/// stays, and what is not checked can be kept out of both.
@SuppressWarnings("NullAway.Init")
class BriefingStoryTest extends AtHome {
    private static final String LAKE = """
            Kenya blames the Front for a raid on the lake

            Lakeside Courier

            3 April 2024

            Kenya accused the Lake Patrol Front of an attack on Uganda's army on Monday.

            Kenya and Uganda held talks in Kisumu on Tuesday. Tanzania criticised the Lake Patrol Front on Tuesday.

            Zambia lent Malawi $2 million in March.
            """;
    private static final String LATER = """
            Uganda sends boats to the lake

            Lakeside Courier

            9 April 2024

            Uganda sent Kenya four patrol boats on Monday.
            """;
    private static final String OWN = "Kenya blamed the Lake Patrol Front, on its own word alone.";

    private DeskRobot desk;
    private Workspace work;

    @Test
    void fourActorsBecomeAFigureAndABriefThatStayTheAnalysts() throws Exception {
        try (DeskRobot opened = new DeskRobot(folder.resolve("data"), Optional.empty())) {
            desk = opened;
            desk.paste(LAKE);
            work = desk.work();
            desk.step("pick four actors", () -> {
                desk.interact(() -> work.select(s -> s.pickActors(actors("Kenya", "Uganda", "Lake Patrol Front", "Tanzania"))));
                desk.settle();
            });
            desk.step("save the figure of the selection", this::figure);
            desk.step("save its brief", () -> assertThat(brief("", "selection")).contains("“Kenya accused the Lake Patrol Front", "left out").doesNotContain("Zambia"));
            desk.step("rewrite a sentence and see it in the brief", () -> {
                rewrite();
                assertThat(brief("", "selection")).contains(OWN).doesNotContain("“Kenya accused");
            });
            desk.step("bring in another article; the sentence stays as it was rewritten", () -> {
                desk.paste(LATER);
                assertThat(brief("", "all")).contains(OWN, "four patrol boats").doesNotContain("“Kenya accused");
            });
            desk.step("say that all of one article is right, and print what is checked alone", () -> {
                desk.interact(() -> work.select(s -> s.showArticle(work.file().articles().stream().filter(one -> one.title().startsWith("Uganda")).findFirst().orElseThrow().id())));
                desk.order("all of this article");
                desk.until("it is checked", () -> work.open().get().checks().tally().checked() > 0);
                assertThat(brief("#brief-checked-only", "all")).contains("four patrol boats").doesNotContain("Tanzania", "held talks");
            });
            desk.step("take that back in one step", () -> {
                desk.keys(KeyCode.CONTROL, KeyCode.Z);
                desk.until("nothing is checked", () -> work.open().get().checks().tally().checked() == 0);
                assertThat(BriefEdits.of(work.file()).any()).isTrue();
            });
        }
    }

    private List<String> actors(String... names) {
        return List.of(names).stream().map(name -> work.open().get().actors().stream().filter(one -> one.name().equals(name)).map(Actor::id).findFirst().orElseThrow()).toList();
    }

    private boolean ready() {
        return desk.shows("#save") && !desk.lookup("#save").queryButton().isDisabled();
    }

    private void figure() throws Exception {
        desk.keys(KeyCode.CONTROL, KeyCode.E);
        desk.until("the figure is drawn", this::ready);
        desk.interact(desk.lookup("#out-of-selection").queryAs(ToggleButton.class)::fire);
        desk.clickOn("#format-svg");
        assertThat(saved(".svg").replaceAll("(?s)<style.*?</style>|<[^>]*>", " ").replaceAll("\\s+", " ")).contains("Tanzania", "left out").doesNotContain("Zambia", "Malawi");
        desk.keys(KeyCode.ESCAPE);
    }

    private String brief(String box, String out) throws Exception {
        desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        desk.until("the pages are set", this::ready);
        desk.interact(desk.lookup("#out-of-" + out).queryAs(ToggleButton.class)::fire);
        if (!box.isEmpty()) desk.interact(desk.lookup(box).queryAs(CheckBox.class)::fire);
        desk.interact(desk.lookup("#brief-format-md").queryAs(ToggleButton.class)::fire);
        String text = saved(".md");
        desk.keys(KeyCode.ESCAPE);
        return text;
    }

    /// Saves, and reads what was written last.
    private String saved(String ending) throws Exception {
        desk.settle();
        desk.until("it can be saved", this::ready);
        desk.clickOn("#save");
        desk.until("it is saved", () -> desk.text(".dl-target").startsWith("Saved to"));
        try (var files = Files.walk(folder)) {
            return Files.readString(files.filter(file -> file.toString().endsWith(ending)).max(Comparator.comparing(BriefingStoryTest::when)).orElseThrow());
        }
    }

    private static java.nio.file.attribute.FileTime when(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void rewrite() throws Exception {
        desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        desk.until("the pages are set", this::ready);
        String key = work.open().get().events().stream().filter(one -> one.evidence().getFirst().text().startsWith("Kenya accused"))
                .map(one -> one.articleId() + "@" + one.evidence().getFirst().span().start()).findFirst().orElseThrow();
        Preview page = desk.lookup(".dl-preview").query();
        desk.until("the sentence is on the page", () -> page.box(key).isPresent());
        desk.interact(() -> page.box(key).ifPresent(page::reveal));
        Bounds box = page.localToScreen(page.box(key).orElseThrow());
        desk.clickOn(box.getMinX() + 40, box.getMinY() + 6);
        desk.until("the sentence is open", () -> desk.shows("#brief-sentence"));
        desk.interact(() -> desk.lookup("#brief-sentence").queryAs(TextArea.class).setText(OWN));
        desk.keys(KeyCode.CONTROL, KeyCode.ENTER);
        desk.until("it is kept", () -> BriefEdits.of(work.file()).any());
        desk.keys(KeyCode.ESCAPE);
    }
}
