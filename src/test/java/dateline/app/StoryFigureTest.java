package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Story board, combined figure and column, from the window to the files, without a display.
@SuppressWarnings("NullAway.Init")
class StoryFigureTest extends AtHome {
    private static final String RAID = """
            Kenya blames the Front for the raid

            Kampala Observer

            Updated 14 March 2024

            KAMPALA: Kenya accused the Red Valley Front of an attack on Uganda's army on Tuesday.
            """;
    private static final String TALKS = """
            Kenya and Uganda meet after the raid

            Kampala Observer

            Updated 2 May 2024

            KAMPALA: Kenya and Uganda held talks in Nairobi on Monday. Kenya will send military aid to Uganda, the foreign ministry said.
            """;

    private DeskRobot exporting() throws Exception {
        DeskRobot desk = new DeskRobot(folder.resolve("data"), Optional.empty());
        desk.paste(RAID);
        desk.paste(TALKS);
        desk.keys(KeyCode.CONTROL, KeyCode.E);
        ready(desk);
        return desk;
    }

    private static void ready(DeskRobot desk) throws Exception {
        desk.until(() -> desk.shows("#save") && !desk.lookup("#save").queryButton().isDisabled());
    }

    /// Goes to another figure by the keyboard alone.
    private static void figure(DeskRobot desk, int further) throws Exception {
        ComboBox<?> kinds = desk.lookup("#figure-kind").queryComboBox();
        desk.interact(kinds::requestFocus);
        for (int i = 0; i < further; i++) desk.keys(KeyCode.DOWN);
    }

    private String saved(DeskRobot desk, String ending) throws Exception {
        desk.clickOn("#format-" + ending);
        ready(desk);
        desk.clickOn("#save");
        desk.until(() -> desk.text(".dl-target").startsWith("Saved to") && desk.text(".dl-target").contains("." + ending));
        try (var files = Files.walk(folder)) {
            return files.map(Path::toString).filter(file -> file.endsWith("." + ending)).min(Comparator.comparing(String::length)).orElseThrow();
        }
    }

    private static String words(String svg) throws IOException {
        return Files.readString(Path.of(svg)).replaceAll("(?s)<style.*?</style>|<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void aStoryBoardHasThePanelsOfItsDatesAndWrongDatesAreAnswered() throws Exception {
        try (DeskRobot desk = exporting()) {
            figure(desk, 3);
            desk.keys(KeyCode.TAB);
            assertThat(desk.lookup("#figure-kind").queryComboBox().isFocused()).as("the keyboard goes on from the chooser").isFalse();
            desk.until(() -> ((TextField) desk.lookup("#story-dates").query()).getText().equals("2024-03-14, 2024-05-02"));
            ready(desk);
            desk.interact(() -> ((TextField) desk.lookup("#story-dates").query()).setText("2024-03-14, 03/05/2024"));
            desk.until(() -> desk.shows("“03/05/2024” is no date that is clear. Type dates as 2024-03-15, with commas between them."));
            desk.until(() -> desk.lookup("#save").queryButton().isDisabled());
            desk.interact(() -> ((TextField) desk.lookup("#story-dates").query()).setText("2024-03-14, 3 June 2024"));
            ready(desk);
            String file = saved(desk, "svg");
            assertThat(file).endsWith("-story.svg");
            assertThat(words(file)).contains("14 March 2024", "3 June 2024", "New since the date before", "held talks", "Kenya");
        }
    }

    @Test
    void theGraphStandsAboveItsTimelineOnOnePage() throws Exception {
        try (DeskRobot desk = exporting()) {
            figure(desk, 2);
            ready(desk);
            String file = saved(desk, "svg");
            assertThat(file).endsWith("-actors-and-timeline.svg");
            assertThat(words(file)).contains("Actors, relations and what happened when, read from 2 articles", "Kenya", "accused");
        }
    }

    @Test
    void aColumnIsAsWideAsTheReportsAndAsHighAsItsLabelsNeed() throws Exception {
        try (DeskRobot desk = exporting()) {
            ComboBox<?> sizes = (ComboBox<?>) desk.named("Size");
            desk.interact(() -> sizes.getSelectionModel().selectLast());
            desk.until(() -> ((TextField) desk.named("Height in pixels")).isDisabled());
            ready(desk);
            BufferedImage image = ImageIO.read(Path.of(saved(desk, "png")).toFile());
            assertThat(image.getWidth()).isEqualTo((int) Math.round(170 / 25.4 * 600));
            assertThat(List.of(image.getHeight())).allMatch(high -> high > image.getWidth() * .2 && high < image.getWidth() * 1.4 && high != image.getWidth() * 9 / 16);
        }
    }

    @Test
    void theGraphIsSavedAsFramesOneADate() throws Exception {
        try (DeskRobot desk = exporting()) {
            desk.clickOn("#format-gif-frames");
            desk.until(() -> desk.shows(".dl-frame-count") && desk.text(".dl-frame-count").equals("Frame 2 of 2"));
            ready(desk);
            desk.interact(((Button) desk.named("Frame before"))::fire);
            assertThat(desk.text(".dl-frame-count")).isEqualTo("Frame 1 of 2");
            assertThat(((TextField) desk.named("Width in pixels")).getText()).isEqualTo("1920");
            desk.clickOn("#save");
            desk.until(() -> desk.text(".dl-target").startsWith("Saved to") && desk.text(".dl-target").endsWith(".gif"));
            desk.clickOn("#format-png-frames");
            ready(desk);
            desk.clickOn("#save");
            desk.until(() -> desk.text(".dl-target").endsWith("-actors-001.png and 1 more frame"));
            desk.clickOn("#format-svg");
            desk.until(() -> ((TextField) desk.named("Width in pixels")).getText().equals("3840"));
        }
    }

    @Test
    void theFigureIsCopiedAsSvg() throws Exception {
        try (DeskRobot desk = exporting()) {
            desk.interact(() -> Clipboard.getSystemClipboard().clear());
            desk.fire("Copy SVG");
            desk.until(() -> desk.text(".dl-target").contains("clipboard"));
            List<String> copied = new ArrayList<>();
            desk.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
            assertThat(copied.getFirst()).startsWith("<").contains("<svg", ">Kenya</text>");
        }
    }
}
