package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.chart.figure.Cases;
import dateline.export.PictureWriters;
import dateline.model.casefile.CaseFile;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCommandsTest {
    private static final String TWO = """
            Kenya sends aid to Somalia

            NAIROBI, March 3, 2025 (Reuters) - Kenya sent food aid to Somalia on Monday, the foreign ministry said.

            Ethiopia criticised Kenya over the shipment. "We were not asked," the Ethiopian government said.
            """;

    @TempDir
    Path folder;

    private Path drawn(int actors, int articles) {
        Path place = folder.resolve("drawn.dateline");
        CaseOpening.create(place, Cases.of(actors, articles, 1)).close();
        return place;
    }

    @Test
    void anImportMakesACaseThatCanBeCheckedDrawnAndImportedAgain() throws IOException {
        Path text = Files.writeString(folder.resolve("aid.txt"), TWO);
        Run first = Run.of("import", text, "--case", folder.resolve("horn"));
        assertThat(first.out()).contains("1 article imported into").contains("horn.dateline");
        assertThat(first.code()).isEqualTo(Exit.DONE);
        Run again = Run.of("import", text, "--case", folder.resolve("horn.dateline"));
        assertThat(again.code()).isEqualTo(Exit.DONE);
        assertThat(again.out()).contains("0 articles imported");
        assertThat(again.err()).contains("is in the case already");
        Run check = Run.of("check", "--case", folder.resolve("horn"));
        assertThat(check.code()).isEqualTo(Exit.DONE);
        assertThat(check.out()).contains("is whole: 1 articles");
        Run graph = Run.of("graph", "--case", folder.resolve("horn"), "--out", folder.resolve("f.svg"));
        assertThat(graph.code()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("f.svg"))).contains(">Kenya<", ">Somalia<", ">Ethiopia<");
    }

    @Test
    void anImportOfNothingLeavesNoCaseBehind() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Run run = Run.of("import", empty, folder.resolve("nowhere.txt"), "--case", folder.resolve("none"));
        assertThat(run.code()).isEqualTo(Exit.NOTHING);
        assertThat(run.err()).contains("empty.txt has no text in it", "There is no file");
        assertThat(folder.resolve("none.dateline")).doesNotExist();
    }

    @Test
    void aDamagedCaseIsReportedAsDamage() throws IOException {
        Path place = drawn(6, 2);
        Path file = place.resolve("case.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        Run run = Run.of("check", "--case", place);
        assertThat(run.code()).isEqualTo(Exit.PART);
        assertThat(run.out()).contains("drawn.dateline is damaged").contains("backups");
        assertThat(Run.of("graph", "--case", place, "--out", folder.resolve("f.png")).code()).isEqualTo(Exit.NOTHING);
    }

    @Test
    void textsThatAreGoneAreReported() {
        Run run = Run.of("check", "--case", drawn(6, 2));
        assertThat(run.code()).isEqualTo(Exit.PART);
        assertThat(run.out()).contains("The text of “Headline number 0 about the river and the port” is damaged or missing.");
    }

    @Test
    void aCaseThatIsOpenElsewhereIsLeftAlone() {
        Path place = drawn(6, 2);
        try (CaseStore open = CaseOpening.open(place)) {
            Run run = Run.of("graph", "--case", place, "--out", folder.resolve("f.png"));
            assertThat(run.code()).isEqualTo(Exit.NOTHING);
            assertThat(run.err()).contains("is open in another window").contains("Close it there first");
            assertThat(open.check()).isNotNull();
        }
    }

    @Test
    void aFigureIsDrawnInThePixelsAskedFor() throws IOException {
        Path place = drawn(12, 3);
        Run run = Run.of("graph", "--case", place, "--out", folder.resolve("f.png"), "--size", "960x540", "--marking", "TLP:AMBER", "--theme", "grey");
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains(" 0 overlaps");
        BufferedImage image = ImageIO.read(folder.resolve("f.png").toFile());
        assertThat(new int[] {image.getWidth(), image.getHeight()}).containsExactly(960, 540);
        Run clear = Run.of("graph", "--case", place, "--out", folder.resolve("g.pdf"), "--background", "none", "--no-notes", "--from", "2026-01-01",
                "--to", "2026-12-31", "--status", "occurred,CLAIMED", "--type", "attack, talks", "--actors", "River Front");
        assertThat(clear.err()).isEmpty();
        assertThat(clear.code()).isEqualTo(Exit.DONE);
        Run checked = Run.of("graph", "--case", place, "--out", folder.resolve("h.pdf"), "--checked");
        assertThat(checked.err()).as("nothing is checked yet").contains("no line to draw");
        Run timeline = Run.of("timeline", "--case", place, "--out", folder.resolve("t.svg"), "--no-reported");
        assertThat(timeline.code()).isEqualTo(Exit.DONE);
    }

    @Test
    void aStoryBoardAndAFigureWithItsTimelineAreDrawn() throws IOException {
        Path place = drawn(12, 6);
        Path file = folder.resolve("story.svg");
        Run run = Run.of("graph", "--case", place, "--out", file, "--dates", "2026-01-06,2026-01-02,2026-01-04", "--marking", "TLP:GREEN");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("story.svg written", "3 dates, ", " 0 overlaps");
        assertThat(Files.readString(file)).contains(">2 January 2026<", ">4 January 2026<", ">6 January 2026<", ">TLP:GREEN<");
        Run column = Run.of("graph", "--case", place, "--out", file, "--dates", "2026-01-06,2026-01-02", "--size", "170mm");
        assertThat(column.code()).isEqualTo(Exit.USAGE);
        assertThat(column.err()).contains("--dates needs a whole page");
        Run both = Run.of("graph", "--case", place, "--out", folder.resolve("both.pdf"), "--timeline");
        assertThat(both.err()).isEmpty();
        assertThat(both.out()).contains("both.pdf written", " 0 overlaps");
        assertThat(Run.of("graph", "--case", place, "--out", file, "--timeline", "--dates", "2026-01-06,2026-01-02").err()).contains("ask for one of them");
        Run early = Run.of("graph", "--case", place, "--out", file, "--dates", "2020-01-01,2020-02-01");
        assertThat(early.code()).isEqualTo(Exit.NOTHING);
    }

    @Test
    void aCaseIsAnimatedAsGifOrNumberedPicturesOrSaysWhyItStandsStill() {
        Path place = drawn(12, 6);
        Run gif = Run.of("graph", "--case", place, "--out", folder.resolve("story.gif"), "--animate", "--size", "640x360", "--dpi", "96");
        assertThat(gif.err()).isEmpty();
        assertThat(gif.out()).contains("story.gif written", " frames from 2026-01-", " 0 overlaps");
        Run png = Run.of("graph", "--case", place, "--out", folder.resolve("story.png"), "--animate", "--dates", "2026-01-02,2026-01-06", "--size", "640x360", "--dpi", "96");
        assertThat(png.out()).contains("story-001.png to story-002.png written", "2 frames from 2026-01-02 to 2026-01-06");
        assertThat(folder.resolve("story-002.png")).exists();
        Run one = Run.of("graph", "--case", drawnOnce(), "--out", folder.resolve("still.gif"), "--animate");
        assertThat(one.code()).isEqualTo(Exit.NOTHING);
        assertThat(one.err()).contains("so nothing changes from date to date");
        Run none = Run.of("graph", "--case", emptied(), "--out", folder.resolve("still.gif"), "--animate");
        assertThat(none.code()).isEqualTo(Exit.NOTHING);
        assertThat(none.err()).contains("import articles first");
        assertThat(folder.resolve("still.gif")).doesNotExist();
        assertThat(Run.of("graph", "--case", place, "--out", folder.resolve("a.pdf"), "--animate").err()).contains("an animation is written as .gif");
        assertThat(Run.of("graph", "--case", place, "--out", folder.resolve("a.gif")).err()).contains("with --animate as gif");
        assertThat(Run.of("graph", "--case", place, "--out", folder.resolve("a.gif"), "--animate", "--dates", "2026-01-02").err()).contains("--animate takes no dates or 2 to 60");
    }

    private Path drawnOnce() {
        Path place = folder.resolve("once.dateline");
        CaseOpening.create(place, Cases.of(4, 1, 1)).close();
        return place;
    }

    private Path emptied() {
        Path place = folder.resolve("empty.dateline");
        CaseOpening.create(place, dateline.model.casefile.CaseFile.empty("Empty")).close();
        return place;
    }

    /// Each wrong call: what is wrong with it stands in the message, and nothing is written.
    @Test
    void wrongCallsAreNamed() {
        Path place = drawn(6, 2);
        for (String[] wrong : new String[][] {
            {"--out", "f.gif", PictureWriters.endings()}, {"--size", "huge", "--size takes 3840x2160 or 170mmx100mm"}, {"--size", "20x20", "--size 20x20"},
            {"--dpi", "5", "72 to 1200"}, {"--from", "1 May", "--from"}, {"--to", "2026-13-01", "--to"}, {"--status", "perhaps", "--status"},
            {"--theme", "pink", "--theme"}, {"--background", "red", "--background takes none"}, {"--actors", "Nobody", "no actor “Nobody”"},
            {"--articles", "9", "no article of the number 9"}, {"--articles", "first", "--articles takes source numbers"},
            {"--as-of", "today", "--as-of"}, {"--dates", "2026-01-02", "--dates takes 2 to 6 different dates"},
            {"--dates", "2026-01-02,2026-01-02", "--dates takes 2 to 6"}, {"--dates", "2026-01-02,soon", "--dates"}
        }) {
            boolean out = wrong[0].equals("--out");
            Run run = out
                    ? Run.of("graph", "--case", place, "--out", folder.resolve(wrong[1]))
                    : Run.of("graph", "--case", place, "--out", folder.resolve("f.png"), wrong[0], wrong[1]);
            assertThat(run.code()).as(String.join(" ", wrong)).isEqualTo(Exit.USAGE);
            assertThat(run.err()).contains(wrong[2]).doesNotContain("Exception");
        }
        assertThat(folder.resolve("f.png")).doesNotExist();
        assertThat(Run.of("graph", "--out", folder.resolve("f.png")).code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void aDateIsExplainedByAnExample() {
        Run run = Run.of("graph", "--case", folder.resolve("x"), "--out", folder.resolve("f.png"), "--from", "1 May");
        assertThat(run.err()).contains("2024-03-15").doesNotContain("java.").doesNotContain("DateTimeParse");
    }

    @Test
    void aMissingCaseAndAnEmptyOneAreTold() {
        Run missing = Run.of("graph", "--case", folder.resolve("nowhere"), "--out", folder.resolve("f.png"));
        assertThat(missing.code()).isEqualTo(Exit.NOTHING);
        assertThat(missing.err()).contains("nowhere.dateline").doesNotContain("Exception");
        CaseOpening.create(folder.resolve("empty.dateline"), CaseFile.empty("Empty")).close();
        Run empty = Run.of("graph", "--case", folder.resolve("empty"), "--out", folder.resolve("f.png"));
        assertThat(empty.code()).isEqualTo(Exit.NOTHING);
        assertThat(empty.err()).contains("import articles first");
        Run none = Run.of("graph", "--case", drawn(6, 2), "--out", folder.resolve("f.png"), "--from", "2030-01-01", "--type", "GHOST");
        assertThat(none.code()).isEqualTo(Exit.NOTHING);
        assertThat(none.err()).contains("no event or tie passes");
    }

    @Test
    void aFigureThatCannotBeWrittenIsToldInWords() throws IOException {
        Path place = drawn(6, 2);
        Path file = Files.writeString(folder.resolve("file"), "x");
        Run run = Run.of("graph", "--case", place, "--out", file.resolve("f.png"));
        assertThat(run.code()).isEqualTo(Exit.NOTHING);
        assertThat(run.err()).contains("f.png cannot be written").doesNotContain("Exception");
    }
}
