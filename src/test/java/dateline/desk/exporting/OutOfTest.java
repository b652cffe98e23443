package dateline.desk.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.brief.Phrasebook;
import dateline.cli.Dateline;
import dateline.desk.AtWork;
import dateline.desk.Toolkit;
import dateline.model.casefile.CaseSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A figure and a brief of what is selected, or of what is named, without a display.
class OutOfTest extends AtWork {
    private static final String SHEET = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2026-01-09 | Kasria lends Lunia money
            actor   | REB | armed_group | River Front
            actor   | KAS | country     | Kasria
            actor   | LUN | country     | Lunia
            actor   | HIL | country     | Hilland
            actor   | SEA | country     | Seamark
            event   | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02 | text=The_River_Front_shelled_Lunia.
            event   | e2 | a2 | KAS > LUN | cooperation aid | planned | 2026-02-01..2026-02-01 | text=Kasria_plans_to_lend_Lunia_money.
            event   | e3 | a2 | HIL > REB | conflict accuse | occurred | 2026-01-03..2026-01-03 | text=Hilland_accused_the_River_Front.
            event   | e4 | a1 | SEA > LUN | cooperation aid | occurred | 2026-01-01..2026-01-01 | text=Seamark_sent_Lunia_aid.
            """;

    @BeforeEach
    void open() throws Exception {
        open(CaseSheet.read(SHEET));
        Toolkit.act(() -> work.select(s -> s.pickActors(List.of("REB", "KAS", "LUN", "HIL"))));
    }

    private void figure() throws Exception {
        Toolkit.show(1366, 768, look -> root);
        ExportRoom room = new ExportRoom(work, node -> root.getChildren().add(node), () -> root.getChildren().remove(1));
        Toolkit.act(room::open);
        settle();
        until("the figure is drawn", this::ready);
        Toolkit.act(() -> room.saveTo(folder.resolve("made.svg")));
    }

    private void brief() throws Exception {
        Toolkit.show(1366, 768, look -> root);
        BriefRoom room = new BriefRoom(work, Phrasebook::load, node -> root.getChildren().add(node), () -> root.getChildren().remove(1));
        Toolkit.act(room::open);
        until("the pages are set", this::ready);
        Toolkit.act(() -> room.saveTo(folder.resolve("made.md")));
        Toolkit.act(() -> robot.lookup("#brief-format-md").<ToggleButton>query().fire());
    }

    private boolean ready() {
        return !robot.lookup("#save").<Button>query().isDisabled();
    }

    private void choose(String kind) throws Exception {
        Toolkit.act(() -> robot.lookup("#out-of-" + kind).<ToggleButton>query().fire());
    }

    private void type(String id, String words) throws Exception {
        Toolkit.act(() -> robot.lookup("#" + id).<TextField>query().setText(words));
    }

    private String saved(String file) throws Exception {
        settle();
        until("it can be saved", this::ready);
        Toolkit.act(() -> robot.lookup("#save").<Button>query().fire());
        until("it is saved", () -> robot.lookup(".dl-target").<Label>query().getText().startsWith("Saved to"));
        return Files.readString(folder.resolve(file));
    }

    /// The words of a figure; a row of them may be broken.
    private static String texts(String svg) {
        return svg.substring(svg.indexOf("</style>")).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void aFigureOfFourSelectedActorsShowsWhatIsBetweenThemAndSaysSo() throws Exception {
        figure();
        choose("selection");
        assertThat(saved("made.svg")).contains("River Front", "Hilland", "1 of 4 events and ties of the case is left out").doesNotContain("Seamark");
    }

    @Test
    void aBriefOfThemDoesTheSame() throws Exception {
        brief();
        choose("selection");
        assertThat(saved("made.md")).contains("The River Front shelled Lunia", "Kasria plans", "1 of 4 events and ties of the case is left out").doesNotContain("Seamark");
    }

    @Test
    void whatIsNamedIsWhatTheCommandIsAskedFor() throws Exception {
        figure();
        choose("chosen");
        type("out-of-actors", "Hilland, Nobody");
        assertThat(robot.lookup(".dl-failed").<Label>queryAll()).anyMatch(label -> label.getText().equals("The case has no actor “Nobody”."));
        type("out-of-actors", "Hilland");
        type("out-of-articles", "2");
        Path byHand = folder.resolve("made.svg");
        assertThat(texts(saved("made.svg"))).contains("is told of Hilland in article [2]; 3 of 4").doesNotContain("Seamark");
        shut();
        Path byCommand = folder.resolve("by-command.svg");
        Dateline.run("graph", "--case", place().toString(), "--actors", "Hilland", "--articles", "2", "--out", byCommand.toString());
        assertThat(byHand).hasSameBinaryContentAs(byCommand);
    }
}
