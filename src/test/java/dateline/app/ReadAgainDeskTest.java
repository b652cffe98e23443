package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.casework.OlderReadings;
import dateline.cli.Dateline;
import dateline.desk.work.Workspace;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A case that older rules read, at the desk: a quiet offer, one change, one undo.
@SuppressWarnings("NullAway.Init")
class ReadAgainDeskTest extends AtHome {
    private static final String TEXT = """
            Border closed

            NAIROBI, March 3, 2025 (Reuters) - Kenya accused Uganda of an incursion on Monday.

            Rwanda criticised Kenya. Ethiopia praised Uganda.
            """;

    private Path older() throws Exception {
        Path place = folder.resolve("horn.dateline");
        Path text = Files.writeString(folder.resolve("border.txt"), TEXT);
        assertThat(Dateline.run("import", text.toString(), "--case", place.toString())).isZero();
        try (CaseStore store = CaseOpening.open(place)) {
            store.save(Delta.between(store.file(), OlderReadings.of(store.file(), 0, 1, "UGA")));
        }
        return place;
    }

    @Test
    void theOfferReadsAgainAndOneUndoBringsTheOlderReadingsBack() throws Exception {
        try (DeskRobot desk = new DeskRobot(folder.resolve("data"), Optional.of(older()))) {
            Workspace work = desk.work();
            CaseFile before = work.file();
            desk.step("take the offer to read again", () -> {
                desk.until("it is offered", () -> desk.shows("#read-again") && desk.shows("Read by older rules"));
                desk.clickOn("#read-again");
                desk.until("nothing is outdated", () -> work.again().outdated().isEmpty());
                assertThat(work.undoTitle()).contains("Read “Border closed” again");
                assertThat(desk.open().unfound()).hasSize(1);
                desk.until("the offer is gone", () -> !desk.lookup("#read-again").query().isVisible() && !desk.shows("Read by older rules"));
            });
            desk.step("be asked in the review about the ruling that found nothing", () -> {
                desk.keys(KeyCode.CONTROL, KeyCode.R);
                desk.until("something is asked", () -> desk.shows("#question"));
                while (!desk.text("#question").startsWith("May this ruling go?")) desk.keys(KeyCode.S);
                desk.until("its sentence is shown", () -> desk.shows("Kenya accused Uganda of an incursion on Monday."));
                desk.keys(KeyCode.ESCAPE);
            });
            desk.step("bring the older readings back with one undo", () -> {
                desk.keys(KeyCode.CONTROL, KeyCode.Z);
                desk.until("the case is as before", () -> work.open().get().file().equals(before));
                desk.until("it is offered again", () -> desk.lookup("#read-again").query().isVisible());
            });
        }
    }

    @Test
    void thePaletteReadsTheShownArticleAgain() throws Exception {
        try (DeskRobot desk = new DeskRobot(folder.resolve("data"), Optional.of(older()))) {
            Workspace work = desk.work();
            desk.until(() -> work.selection().get().article().isPresent());
            desk.order("read this article again");
            desk.until(() -> work.again().outdated().isEmpty());
        }
    }
}
