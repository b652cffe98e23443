package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.analysis.RulingWords;
import dateline.desk.work.Workspace;
import dateline.model.Actor;
import dateline.model.Filter;
import dateline.model.Kind;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Says who is who at the desk, with the keys and with the mouse, without a display.
@SuppressWarnings("NullAway.Init")
class WhoIsWhoTest extends AtHome {
    static final String RAID = """
            Raid on the border post

            Kampala Observer

            The Haruk Valley Front attacked Kenya on Monday. The Valley Boys attacked Uganda.

            The Harok Valley Front accused Uganda of the raid. Kenya may close the crossing again, an official said.
            """;
    private static final String HARUK = "armed_group:haruk valley front";
    private static final String SAME = "Is “Haruk Valley Front” the same as Harok Valley Front?";
    private static final String HAROK = "armed_group:harok valley front";

    private DeskRobot desk() throws Exception {
        DeskRobot desk = new DeskRobot(folder.resolve("data"), Optional.empty());
        desk.paste(RAID);
        return desk;
    }

    private static List<String> kinds(Workspace work) {
        return work.open().get().file().rulings().stream().filter(ruling -> !ruling.revoked()).map(one -> RulingWords.kind(one.decision())).toList();
    }

    private static String nameOf(Workspace work, String id) {
        return work.open().get().nameOf(id);
    }

    private static void asked(DeskRobot desk, String words) throws Exception {
        desk.until(() -> desk.shows("#question") && desk.text("#question").startsWith(words));
    }

    @Test
    void theReviewAsksWhoIsOneWhatIsWeakAndWhenWithThreeKeys() throws Exception {
        try (DeskRobot desk = desk()) {
            Workspace work = desk.work();
            desk.step("leave unsure with h who is one", () -> {
                desk.keys(KeyCode.CONTROL, KeyCode.R);
                asked(desk, SAME);
                desk.keys(KeyCode.H);
                desk.until("it is ruled unsure", () -> kinds(work).equals(List.of("unsure")));
            });
            desk.step("reject with n what is weak", () -> {
                // What is only suggested is asked last; the date can wait.
                if (desk.text("#question").startsWith("When")) desk.keys(KeyCode.S);
                asked(desk, "Does the sentence say this?");
                desk.keys(KeyCode.N);
                desk.until("one is rejected", () -> work.open().get().rejected().size() == 1);
                for (int more = 0; more < 5 && desk.text("#question").startsWith("Does the sentence"); more++) desk.keys(KeyCode.Y);
            });
            desk.step("type when the article was published, the last question", () -> {
                asked(desk, "When was “Raid on the border post” published?");
                desk.write("14 March 2024");
                desk.keys(KeyCode.ENTER);
                desk.until("it is dated", () -> work.open().get().file().articles().stream().allMatch(article -> article.published().equals(Optional.of(LocalDate.of(2024, 3, 14)))));
                desk.until("nothing is left to ask", () -> desk.shows("#review-empty"));
                desk.keys(KeyCode.ESCAPE);
            });
            desk.step("be asked again what was left unsure, and not what was rejected before the article was read again", () -> {
                assertThat(work.open().get().rejected()).hasSize(1);
                desk.keys(KeyCode.CONTROL, KeyCode.R);
                asked(desk, SAME);
            });
            desk.step("say with y and a reason that they are one", () -> {
                desk.clickOn("#reason");
                desk.write("y is how they write it");
                desk.keys(KeyCode.ENTER);
                desk.keys(KeyCode.Y);
                desk.until("they are one", () -> nameOf(work, HARUK).equals("Harok Valley Front"));
                assertThat(desk.open().file().rulings().stream().filter(one -> one.decision() instanceof Decision.Merge).toList().getFirst().reason()).contains("y is how they write it");
            });
            desk.step("go back with u and keep them apart with n", () -> {
                desk.keys(KeyCode.U);
                desk.until("they are two again", () -> nameOf(work, HARUK).equals("Haruk Valley Front"));
                asked(desk, SAME);
                desk.keys(KeyCode.N);
                desk.until("they are kept apart", () -> work.open().get().identities().apart(HARUK, HAROK).isPresent());
                desk.keys(KeyCode.ESCAPE);
            });
            desk.step("be asked nothing any more", () -> {
                desk.keys(KeyCode.CONTROL, KeyCode.R);
                desk.until("nothing is left to ask", () -> desk.shows("#review-empty"));
            });
        }
    }

    @Test
    void theRegisterFindsAnActorAndRulesOnItsKindWritingAndWhatIsSplitOff() throws Exception {
        try (DeskRobot desk = desk()) {
            Workspace work = desk.work();
            String boys = work.open().get().actors().stream().filter(actor -> actor.name().equals("Valley Boys")).findFirst().orElseThrow().id();
            desk.step("find an actor in the register", () -> {
                desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
                desk.until("the register is open", () -> desk.shows("#register"));
                TableView<?> register = desk.lookup("#register").query();
                assertThat(register.getItems()).hasSize(desk.open().actors().size());
                desk.keys(KeyCode.CONTROL, KeyCode.F);
                desk.write("haruk");
                desk.until("one is found", () -> register.getItems().size() == 1);
                desk.keys(KeyCode.DOWN);
                desk.until("it is shown", () -> desk.text("#actor-name").equals("Haruk Valley Front"));
            });
            desk.step("add another way in which it is written, which is another actor's", () -> {
                desk.clickOn("#wish-alias");
                desk.until("the form is open", () -> desk.shows("#ruling-alias"));
                desk.write("the Valley Boys");
                desk.keys(KeyCode.ENTER);
                desk.write("the court papers say so");
                desk.keys(KeyCode.ENTER);
                desk.until("it is ruled", () -> kinds(work).equals(List.of("alias")));
                assertThat(nameOf(work, boys)).isEqualTo("Haruk Valley Front");
                assertThat(desk.open().file().rulings().stream().findFirst().orElseThrow().reason()).contains("the court papers say so");
            });
            desk.step("change its kind", () -> {
                desk.clickOn("#wish-kind");
                desk.until("the form is open", () -> desk.shows("#ruling-kind"));
                ComboBox<Kind> kinds = desk.lookup("#ruling-kind").queryComboBox();
                desk.interact(() -> kinds.setValue(Kind.MILITARY));
                desk.clickOn("#ruling-do");
                desk.until("it is of that kind", () -> work.open().get().actors().get(HARUK).orElseThrow().kind() == Kind.MILITARY);
            });
            desk.step("split a way of writing off", () -> {
                desk.clickOn("#wish-split");
                desk.until("the form is open", () -> desk.shows("#ruling-piece"));
                assertThat(desk.lookup("#ruling-piece").queryComboBox().getValue().toString()).contains("Valley Boys");
                desk.clickOn("#choose-actor");
                desk.write("Boys of the Valley");
                desk.clickOn("#ruling-do");
                desk.until("there is the new actor", () -> work.open().get().actors().stream().anyMatch(actor -> actor.name().equals("Boys of the Valley")));
            });
            desk.step("take all three rulings back", () -> {
                desk.clickOn("#all-decisions");
                desk.until("they are listed", () -> desk.shows("#decisions"));
                for (int left = 2; left >= 0; left--) {
                    int size = left;
                    desk.fire("Take back");
                    desk.until(size + " stand", () -> kinds(work).size() == size);
                }
                assertThat(nameOf(work, boys)).isEqualTo("Valley Boys");
                assertThat(desk.open().actors().get(HARUK).orElseThrow().kind()).isEqualTo(Kind.ARMED_GROUP);
            });
        }
    }

    @Test
    void whatTheFormCannotRuleOnItSays() throws Exception {
        try (DeskRobot desk = desk()) {
            Workspace work = desk.work();
            desk.interact(() -> work.select(s -> s.pickActors(List.of("KEN", "UGA"))));
            desk.order("actor: keep apart from");
            desk.until(() -> desk.shows("#ruling-do"));
            desk.clickOn("#ruling-do");
            desk.until(() -> kinds(work).equals(List.of("keep apart")));
            desk.interact(() -> work.select(s -> s.pickActors(List.of("KEN", "UGA"))));
            desk.order("actor: same as");
            desk.until(() -> desk.shows("#ruling-do"));
            desk.clickOn("#ruling-do");
            desk.until(() -> desk.text("#ruling-refused").contains("are kept apart by your ruling of " + LocalDate.now()));
            desk.keys(KeyCode.ESCAPE);
            desk.until(() -> !desk.shows("#ruling-do"));
            assertThat(kinds(work)).containsExactly("keep apart");
        }
    }

    @Test
    void aPickedActorIsMergedFromTheGraphsMenuAndOneUndoBringsItBack() throws Exception {
        try (DeskRobot desk = desk()) {
            Workspace work = desk.work();
            ResolvedCase before = work.open().get();
            ActorGraph lines = ActorGraph.of(before, Filter.ALL);
            desk.interact(() -> work.select(s -> s.pickActors(List.of(HARUK))));
            desk.menuOf(HAROK);
            desk.until(() -> desk.shows("Same as Haruk Valley Front…"));
            desk.clickOn("Same as Haruk Valley Front…");
            desk.until(() -> desk.shows("#ruling-reason"));
            desk.write("one spelling of two");
            desk.keys(KeyCode.ENTER);
            desk.until(() -> !work.open().get().identities().merged().isEmpty());
            Actor kept = work.open().get().present(HAROK).orElseThrow();
            assertThat(kept.aliases()).hasSize(1);
            assertThat(work.selection().get().actors()).isEqualTo(Set.of(kept.id()));
            desk.until(() -> !desk.shows("#ruling-reason"));
            desk.keys(KeyCode.CONTROL, KeyCode.Z);
            desk.until(() -> work.open().get().identities().merged().isEmpty());
            assertThat(ActorGraph.of(work.open().get(), Filter.ALL)).isEqualTo(lines);
        }
    }
}
