package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.cli.Dateline;
import dateline.model.Event;
import dateline.model.Filter;
import dateline.model.Origin;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.When;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Days at the desk, lived through without a display.
@SuppressWarnings("NullAway.Init")
class DeskTest extends AtHome {
    private static final String PASTED = """
            Minister says Kenya will stand by Uganda after raid

            Kampala Observer

            Updated 14 March 2024

            KAMPALA: Kenya accused the Red Valley Front of an attack on Uganda's army on Tuesday.

            The Red Valley Front denied responsibility for the attack. Kenya and Uganda held talks in Nairobi on Monday.

            Kenya will send military aid to Uganda, the foreign ministry said.
            """;

    private Path data() {
        return folder.resolve("data");
    }

    @Test
    void fromAPasteToALineItsSentenceARejectionAndAFigure() throws Exception {
        try (DeskRobot desk = new DeskRobot(data(), Optional.empty())) {
            desk.paste(PASTED);
            var work = desk.work();
            assertThat(desk.open().file().articles()).hasSize(1);
            int lines = ActorGraph.of(desk.open(), Filter.ALL).lines().size();
            desk.step("click the line of the talks and see its sentence in article and card", () -> {
                Line clicked = desk.clickLine(line -> line.sign() == Sign.COOPERATION && line.status() == Status.OCCURRED);
                assertThat(work.selection().get().events()).containsExactlyInAnyOrderElementsOf(clicked.eventIds());
                desk.until("the sentence is marked in the text", () -> desk.shows(".dl-marked-sentence"));
                String sentence = clicked.evidence().getFirst().text();
                assertThat(desk.lookup(".dl-focus .dl-evidence").<Label>query().getText()).isEqualTo(sentence).contains("held talks");
            });
            desk.step("reject it with n, so that its line goes", () -> {
                desk.clickOn(".dl-focus .dl-evidence");
                desk.keys(KeyCode.N);
                assertThat(work.open().get().rejected()).hasSize(1);
                assertThat(ActorGraph.of(work.open().get(), Filter.ALL).lines()).hasSize(lines - 1);
            });
            desk.step("undo it, so that its line comes back", () -> {
                desk.keys(KeyCode.CONTROL, KeyCode.Z);
                assertThat(ActorGraph.of(work.open().get(), Filter.ALL).lines()).hasSize(lines);
            });
            desk.step("save the figure as SVG", () -> {
                desk.keys(KeyCode.CONTROL, KeyCode.E);
                desk.until("the figure is drawn", () -> desk.shows("#format-svg") && !desk.lookup("#save").queryButton().isDisabled());
                desk.clickOn("#format-svg");
                desk.until("SVG can be saved", () -> !desk.lookup("#save").queryButton().isDisabled());
                desk.clickOn("#save");
                desk.until("it is saved", () -> desk.lookup(".dl-target").<Label>query().getText().startsWith("Saved to"));
            });
        }
        try (var files = Files.walk(folder)) {
            Path figure = files.filter(file -> file.toString().endsWith(".svg")).findFirst().orElseThrow();
            assertThat(Files.readString(figure)).contains(">Uganda</text>", ">Kenya</text>", ">held talks</text>");
        }
    }

    @Test
    void aCaseThatIsClosedAndOpenedAgainIsAsItWasLeft() throws Exception {
        Path before = folder.resolve("before.svg");
        Path after = folder.resolve("after.svg");
        Path place;
        ResolvedCase left;
        String article;
        try (DeskRobot desk = new DeskRobot(data(), Optional.empty())) {
            desk.paste(PASTED);
            var work = desk.work();
            desk.step("accept a reading with y", () -> {
                desk.clickLine(line -> line.sign() == Sign.COOPERATION);
                desk.clickOn(".dl-focus .dl-evidence");
                desk.keys(KeyCode.Y);
                desk.until("there is a ruling", () -> !work.open().get().file().rulings().isEmpty());
            });
            desk.step("hide the timeline from the palette", () -> {
                desk.order("hide timeline");
                desk.until("it is gone", () -> !desk.shows("Timeline"));
            });
            place = work.folder();
            left = work.open().get();
            article = work.selection().get().article().orElseThrow();
        }
        assertThat(Dateline.run("graph", "--case", place.toString(), "--out", before.toString())).isZero();
        try (DeskRobot desk = new DeskRobot(data(), Optional.of(place))) {
            assertThat(desk.open().file()).isEqualTo(left.file());
            assertThat(desk.work().selection().get().article()).contains(article);
            assertThat(desk.shows("Reader")).isTrue();
            assertThat(desk.shows("Timeline")).isFalse();
        }
        assertThat(Dateline.run("graph", "--case", place.toString(), "--out", after.toString())).isZero();
        assertThat(after).hasSameBinaryContentAs(before);
        assertThat(Files.readString(data().resolve("settings.json"))).contains(place.toString().replace("\\", "\\\\"));
    }

    @Test
    void theExampleFillsEveryViewWithOneClick() throws Exception {
        try (DeskRobot desk = new DeskRobot(data(), Optional.empty())) {
            desk.clickOn("#open-example");
            var work = desk.work();
            desk.until(() -> work.open().get().file().articles().size() == 8);
            ActorGraph graph = ActorGraph.of(desk.open(), Filter.ALL);
            assertThat(graph.lines()).hasSizeGreaterThan(20).allMatch(line -> !line.evidence().isEmpty());
            assertThat(graph.lines()).noneMatch(line -> line.joins("PAK", "SDN-RSF") || line.joins("PAK", "RSF"));
            desk.until("an article is shown", () -> desk.shows(".dl-headline"));
            assertThat(desk.menus()).containsExactly(
                    "File: New case… | Open a case… | Open the example | Import files… | Import a folder… | Paste as article | Export figure… | Write brief… | Close the case | Quit",
                    "Edit: Undo: import 8 articles | Redo | Select all actors | Invert the selection | Clear the selection | Rename the actor… | Actor: same as… | Actor: keep apart from… "
                            + "| Actor: also written… | Actor: split off… | Actor: kind… | All of this article is right | Not a copy | Take the copies apart | All of what is picked is right | Write a note…",
                    "View: Hide library | Hide reader | Hide graph | Hide timeline | Hide inspector | Maximise the pane, or put it back | Zoom in | Zoom out | Fit all "
                            + "| Fit the selection | Arrange again | Light or dark",
                    "Go: Search the articles | Run a command | Next article | Previous article | Next pane",
                    "Case: Name, marking and as-of date… | Actors… | Review… | Read again what older rules read | Read this article again | Check the case",
                    "Help: Keys | About Dateline");
            assertThat(desk.panesByKey(4)).as("the panes that F6 goes through, the inspector having nothing to focus").containsExactly("Library", "Reader", "Graph", "Timeline");
        }
    }

    @Test
    void aTypedDateGivesTheRelativeOnesTheirDaysAndUndoTakesThemBack() throws Exception {
        try (DeskRobot desk = new DeskRobot(data(), Optional.empty())) {
            desk.paste(PASTED.replace("Updated 14 March 2024", "Updated 5 min ago"));
            var work = desk.work();
            desk.step("see that article and talks have no date", () -> {
                assertThat(desk.open().file().articles().stream().findFirst().orElseThrow().published()).isEmpty();
                assertThat(talks(desk.open())).isEmpty();
            });
            desk.step("type the article's date, so that the talks get theirs", () -> {
                desk.until("a date is asked for", () -> desk.shows(".dl-date-box .button"));
                desk.clickOn(".dl-date-box .button");
                desk.clickOn("#published");
                desk.write("14 March 2024");
                desk.keys(KeyCode.ENTER);
                desk.until("the talks are dated", () -> talks(work.open().get()).isPresent());
                assertThat(talks(desk.open())).contains(LocalDate.of(2024, 3, 11));
            });
            desk.step("undo the date", () -> {
                desk.clickOn(".dl-headline");
                desk.keys(KeyCode.CONTROL, KeyCode.Z);
                desk.until("the talks are undated", () -> talks(work.open().get()).isEmpty());
            });
            desk.step("undo the import and do it again", () -> {
                desk.keys(KeyCode.CONTROL, KeyCode.Z);
                desk.until("the article is gone", () -> work.open().get().file().articles().isEmpty());
                desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
                desk.until("the article is there", () -> work.open().get().file().articles().size() == 1);
            });
        }
    }

    private static Optional<LocalDate> talks(ResolvedCase open) {
        return open.events().stream().filter(event -> event.type().code().equals("CONSULT")).findFirst().flatMap(Event::date).flatMap(When::start);
    }

    @Test
    void whatTheMachineMissedOrMisreadIsAddedCorrectedRenamedAndNoted() throws Exception {
        try (DeskRobot desk = new DeskRobot(data(), Optional.empty())) {
            desk.paste(PASTED);
            var work = desk.work();
            int events = desk.open().events().size();
            desk.step("rename an actor that the palette picks", () -> {
                desk.order("uganda");
                desk.until("Uganda is picked", () -> work.selection().get().actors().equals(Set.of("UGA")));
                desk.keys(KeyCode.F2);
                desk.write("Republic of Uganda");
                desk.keys(KeyCode.ENTER);
                desk.until("it has its new name", () -> work.open().get().nameOf("UGA").equals("Republic of Uganda"));
            });
            desk.step("write a note on it", () -> {
                desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
                desk.write("Ask the desk officer");
                desk.keys(KeyCode.CONTROL, KeyCode.ENTER);
                desk.until("the note is kept", () -> work.open().get().file().notes().size() == 1);
            });
            desk.step("correct the day of the talks", () -> {
                desk.clickLine(line -> line.sign() == Sign.COOPERATION && line.status() == Status.OCCURRED);
                desk.fire("Correct…");
                desk.interact(() -> desk.lookup(".dl-form .text-field").<TextField>queryAllAs(TextField.class).stream()
                        .filter(field -> "When".equals(field.getAccessibleText())).findFirst().orElseThrow().setText("2024-03-10"));
                desk.fire("Correct");
                desk.until("the talks are on the 10th", () -> talks(work.open().get()).equals(Optional.of(LocalDate.of(2024, 3, 10))));
            });
            desk.step("mark a sentence and make an event of it", () -> {
                desk.markSentence("military aid");
                desk.clickOn("New event");
                desk.until("the form is open", () -> desk.shows(".dl-form"));
                desk.interact(() -> desk.named("Who").requestFocus());
                desk.write("Kenya");
                desk.keys(KeyCode.ENTER);
                desk.chooseType("CONSULT", "visit");
                desk.fire("Add event");
                desk.until("there is one event more", () -> work.open().get().events().size() == events + 1);
                Event added = desk.open().events().stream().filter(event -> event.origin().maker() == Origin.Maker.ANALYST).findFirst().orElseThrow();
                assertThat(added.actors()).containsExactly("KEN");
                assertThat(added.evidence().getFirst().text()).isEqualTo("Kenya will send military aid to Uganda, the foreign ministry said.");
            });
        }
    }

    @Test
    void whatWasMergedComesApartAgainAfterAnotherDay() throws Exception {
        Path apart = folder.resolve("apart.svg");
        Path merged = folder.resolve("merged.svg");
        Path again = folder.resolve("again.svg");
        Path place;
        try (DeskRobot desk = new DeskRobot(data(), Optional.empty())) {
            desk.paste(WhoIsWhoTest.RAID);
            place = desk.work().folder();
        }
        assertThat(draw(place, apart)).isZero();
        try (DeskRobot desk = new DeskRobot(data(), Optional.of(place))) {
            var work = desk.work();
            int actors = work.open().get().actors().size();
            desk.keys(KeyCode.CONTROL, KeyCode.R);
            desk.until(() -> desk.shows("Review"));
            desk.keys(KeyCode.Y);
            desk.until(() -> work.open().get().actors().size() == actors - 1);
            desk.keys(KeyCode.ESCAPE);
        }
        assertThat(draw(place, merged)).isZero();
        assertThat(Files.readString(merged)).isNotEqualTo(Files.readString(apart));
        try (DeskRobot desk = new DeskRobot(data(), Optional.of(place))) {
            var work = desk.work();
            assertThat(work.open().get().file().rulings()).hasSize(1);
            desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            desk.until(() -> desk.shows("Decisions (1)"));
            desk.clickOn("Decisions (1)");
            desk.fire("Take back");
            desk.until(() -> work.open().get().file().rulings().stream().allMatch(Ruling::revoked));
            desk.keys(KeyCode.ESCAPE);
        }
        assertThat(draw(place, again)).isZero();
        assertThat(again).hasSameBinaryContentAs(apart);
    }

    private static int draw(Path place, Path figure) {
        return Dateline.run("graph", "--case", place.toString(), "--out", figure.toString());
    }
}
