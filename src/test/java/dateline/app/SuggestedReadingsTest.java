package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.work.Workspace;
import dateline.model.Event;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What the machine reads but is too unsure of to draw, at the desk.
@SuppressWarnings("NullAway.Init")
class SuggestedReadingsTest extends AtHome {
    private static final String BORDER = """
            Raid on the border post

            Kampala Observer

            14 March 2024

            The Haruk Valley Front attacked Kenya on Monday.

            Kenya may close the crossing again, an official said.
            """;

    @Test
    void aSuggestionShowsInTheTextAloneUntilTheAnalystSaysYes() throws Exception {
        try (DeskRobot desk = new DeskRobot(folder.resolve("data"), Optional.empty())) {
            desk.paste(BORDER);
            Workspace work = desk.work();
            Event suggestion = desk.open().suggested().stream().findFirst().orElseThrow();
            int drawn = desk.open().happenings().size();
            assertThat(desk.open().events().has(suggestion.id())).isFalse();
            desk.until(() -> desk.shows(".dl-suggested-bar"));

            desk.interact(() -> work.select(s -> s.pickEvents(List.of(suggestion.id()))));
            desk.until(() -> desk.shows("suggested"));
            desk.clickOn(".dl-focus .dl-evidence");
            desk.keys(KeyCode.Y);
            desk.until(() -> work.open().get().events().has(suggestion.id()));
            assertThat(work.open().get().suggested().has(suggestion.id())).isFalse();
            assertThat(work.open().get().happenings()).hasSize(drawn + 1);

            desk.keys(KeyCode.CONTROL, KeyCode.Z);
            desk.until(() -> work.open().get().suggested().has(suggestion.id()));
            assertThat(work.open().get().happenings()).hasSize(drawn);
        }
    }

    @Test
    void theReviewAsksAboutSuggestionsLastAndDropsWhatIsWrong() throws Exception {
        try (DeskRobot desk = new DeskRobot(folder.resolve("data"), Optional.empty())) {
            desk.paste(BORDER);
            Workspace work = desk.work();
            int suggested = desk.open().suggested().size();
            desk.keys(KeyCode.CONTROL, KeyCode.R);
            desk.until(() -> desk.shows("#question") && desk.text("#question").startsWith("Does the sentence say this?"));
            desk.until(() -> desk.shows("is suggested no more"));
            desk.keys(KeyCode.N);
            desk.until(() -> work.open().get().rejected().size() == 1);
            assertThat(work.open().get().suggested().size()).isEqualTo(suggested - 1);
        }
    }
}
