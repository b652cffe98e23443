package dateline.desk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.analysis.ActorGraph;
import dateline.analysis.SmallCase;
import dateline.analysis.Timeline;
import dateline.chart.layout.Arranger;
import dateline.codebook.Codebooks;
import dateline.desk.AtWork;
import dateline.desk.Toolkit;
import dateline.edit.Change;
import dateline.edit.Decisions;
import dateline.job.Progress;
import dateline.model.Filter;
import dateline.model.Kind;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Verdict;
import dateline.pipeline.Intake;
import dateline.search.ArticleIndex;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys that come faster than the case can be shown, and what may never run where they are heard.
@SuppressWarnings("NullAway.Init")
class WorkspaceTest extends AtWork {
    private static final List<String> TYPES = List.of("shells", "raids", "bombs", "mines", "strikes", "ambushes");

    @BeforeEach
    void open() {
        SmallCase some = new SmallCase().actor("NOR", "Norland", Kind.COUNTRY).actor("SOU", "Southmark", Kind.COUNTRY).article("a1", "War", "2023-06-02");
        for (String type : TYPES) some.event("NOR | CONFLICT " + type + " | SOU | occurred | 2023-06-01");
        open(some.open().file());
    }

    private void decide(Verdict verdict, String event) {
        work.apply(Decisions.decide(work.file(), verdict, event, Instant.now()));
    }

    private List<String> events() {
        return work.file().events().stream().map(event -> event.id()).toList();
    }

    @Test
    void noKeyIsLostHoweverFastTheyCome() throws Exception {
        List<String> events = events();
        Toolkit.ask(() -> {
            for (String event : events) decide(Verdict.REJECT, event);
            assertThat(work.file().rulings()).hasSize(TYPES.size());
            return true;
        });
        settle();
        assertThat(work.open().get().rejected()).hasSize(TYPES.size());
    }

    @Test
    void undoAndRedoBetweenKeysGoByTheirOrder() throws Exception {
        List<String> events = events();
        Toolkit.ask(() -> {
            decide(Verdict.REJECT, events.get(0));
            decide(Verdict.REJECT, events.get(1));
            work.undo();
            decide(Verdict.ACCEPT, events.get(2));
            work.undo();
            work.redo();
            return true;
        });
        settle();
        ResolvedCase shown = work.open().get();
        assertThat(shown.file()).isSameAs(work.file());
        assertThat(shown.rejected().has(events.get(0))).isTrue();
        assertThat(shown.rejected().has(events.get(1))).isFalse();
        assertThat(shown.decision(events.get(2)).orElseThrow().decision()).isInstanceOf(Decision.Accept.class);
    }

    @Test
    void whatWaitsUntilAllShowsComesAfterItAndInOrder() throws Exception {
        List<String> events = events();
        List<String> heard = new ArrayList<>();
        Toolkit.ask(() -> {
            work.whenShown(() -> heard.add("at once"));
            decide(Verdict.REJECT, events.getFirst());
            work.whenShown(() -> {
                heard.add("first " + work.open().get().rejected().size());
                decide(Verdict.REJECT, events.get(1));
            });
            work.whenShown(() -> heard.add("second " + work.open().get().rejected().size()));
            return true;
        });
        settle();
        assertThat(heard).containsExactly("at once", "first 1", "second 2");
    }

    @Test
    void aCaseThatIsClosedHasAllThatWasDone() throws Exception {
        CompletableFuture<Boolean> closing = Toolkit.ask(() -> {
            decide(Verdict.REJECT, events().getFirst());
            return work.close();
        });
        assertThat(closing.get(30, TimeUnit.SECONDS)).isTrue();
        try (CaseStore again = CaseOpening.open(place())) {
            assertThat(again.file()).isEqualTo(work.file());
        }
    }

    @Test
    void aCaseThatIsOpenedAgainAtOnceWaitsUntilItIsClosed() throws Exception {
        Cases cases = new Cases(jobs, new Machine(CompletableFuture::new), Codebooks::load, Intake::load);
        CompletableFuture<Workspace> again = new CompletableFuture<>();
        Toolkit.ask(() -> {
            decide(Verdict.REJECT, events().getFirst());
            cases.close(work, notice -> {});
            cases.open(work.folder(), again::complete, notice -> again.completeExceptionally(new IllegalStateException(notice.words())));
            return true;
        });
        Workspace second = again.get(30, TimeUnit.SECONDS);
        assertThat(second.file()).isEqualTo(work.file());
        assertThat(second.open().get().rejected()).hasSize(1);
        second.close().get(30, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph", "timeline", "layout", "search", "check", "save", "close", "open", "create"})
    void longWorkRefusesTheThreadThatHearsTheKeys(String what) throws Exception {
        assumeTrue(WorkspaceTest.class.desiredAssertionStatus(), "assertions are off");
        ResolvedCase open = work.open().get();
        try (CaseStore store = CaseOpening.create(folder.resolve("other.dateline"), CaseFile.empty("other"));
                ArticleIndex index = new ArticleIndex()) {
            Callable<Object> step = () -> switch (what) {
                case "graph" -> ActorGraph.of(open, Filter.ALL);
                case "timeline" -> Timeline.of(open, Filter.ALL, Timeline.By.ACTOR);
                case "layout" -> Arranger.arrange(open);
                case "search" -> index.find("war", List.of(), store, Progress.SILENT);
                case "check" -> store.check();
                case "save" -> saved(store);
                case "close" -> closed(store);
                case "open" -> CaseOpening.open(place());
                default -> CaseOpening.create(folder.resolve("third.dateline"), CaseFile.empty("third"));
            };
            assertThatThrownBy(() -> Toolkit.ask(step)).hasRootCauseInstanceOf(AssertionError.class);
        }
    }

    private static Object saved(CaseStore store) {
        store.save(dateline.model.casefile.Delta.between(store.file(), new Change.Describe("other", "", Optional.empty()).applyTo(store.file())));
        return store;
    }

    private static Object closed(CaseStore store) {
        store.close();
        return store;
    }
}
