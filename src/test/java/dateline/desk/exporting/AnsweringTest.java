package dateline.desk.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.Toolkit;
import dateline.desk.work.Jobs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.Map;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Questions that are outdated while their answers are sought.
class AnsweringTest {
    private final Jobs jobs = new Jobs();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final List<String> told = new ArrayList<>();
    private final Answering<String, String> answering = new Answering<>(jobs, Duration.millis(1), this::answer);

    @BeforeAll
    static void startToolkit() throws Exception {
        Toolkit.start();
    }

    @AfterEach
    void shut() {
        jobs.close();
    }

    /// An answer that waits for its latch, where it has one.
    private String answer(String question, Optional<String> before) {
        try {
            held.getOrDefault(question, new CountDownLatch(0)).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (question.startsWith("bad")) throw new IllegalArgumentException(question);
        return question + before.map(last -> " after " + last).orElse("");
    }

    private void ask(String question) {
        answering.ask(question, told::add, error -> told.add("failed: " + error.getMessage()));
    }

    private CountDownLatch hold(String question) {
        CountDownLatch latch = new CountDownLatch(1);
        held.put(question, latch);
        return latch;
    }

    private void settle() throws Exception {
        Toolkit.until("all is answered", jobs::settled);
    }

    @Test
    void anAnswerIsToldAndKnownToTheNext() throws Exception {
        Toolkit.act(() -> ask("one"));
        settle();
        assertThat(answering.now()).contains("one");
        Toolkit.act(() -> ask("two"));
        settle();
        assertThat(told).containsExactly("one", "two after one");
    }

    @Test
    void anOlderQuestionIsNotAnsweredAnyMore() throws Exception {
        CountDownLatch slow = hold("slow");
        Toolkit.act(() -> ask("slow"));
        Toolkit.act(() -> ask("quick"));
        assertThat(answering.now()).isEmpty();
        slow.countDown();
        settle();
        assertThat(told).containsExactly("quick");
    }

    @Test
    void whileSomethingElseIsTypedThereIsNoAnswerAndTheNextComesAfterThePause() throws Exception {
        Toolkit.act(() -> answering.onPause(() -> ask("typed")));
        Toolkit.act(() -> ask("one"));
        settle();
        boolean none = Toolkit.ask(() -> {
            answering.later();
            return answering.now().isEmpty();
        });
        assertThat(none).isTrue();
        Toolkit.until("the pause is over", () -> answering.now().isPresent());
        assertThat(told).containsExactly("one", "typed after one");
    }

    @Test
    void whatFailsIsToldUnlessItIsOutdated() throws Exception {
        CountDownLatch slow = hold("bad and slow");
        Toolkit.act(() -> ask("bad and slow"));
        Toolkit.act(() -> ask("bad"));
        slow.countDown();
        settle();
        assertThat(told).containsExactly("failed: bad");
        assertThat(answering.now()).isEmpty();
    }

    @Test
    void whatIsStoppedAnswersNoMoreAndForgets() throws Exception {
        Toolkit.act(() -> ask("one"));
        settle();
        CountDownLatch slow = hold("slow");
        Toolkit.act(() -> ask("slow"));
        Toolkit.act(answering::stop);
        slow.countDown();
        settle();
        Toolkit.act(() -> ask("two"));
        settle();
        assertThat(told).containsExactly("one", "two");
    }
}
