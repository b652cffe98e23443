package dateline.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Work behind the window: who hears of it, where, and what is never heard.
class JobsTest {
    private final Jobs jobs = new Jobs();
    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void startToolkit() throws Exception {
        Toolkit.start();
    }

    @AfterEach
    void shut() {
        jobs.close();
    }

    private void tell(Object words) {
        told.add(words + (Platform.isFxApplicationThread() ? "" : " elsewhere"));
    }

    private void idle() throws Exception {
        Toolkit.until("nothing runs", () -> jobs.running().isEmpty() && jobs.settled());
    }

    @Test
    void answersAndFailuresAreToldOnTheWindowsThread() throws Exception {
        Toolkit.act(() -> {
            jobs.run("Reading", progress -> Platform.isFxApplicationThread() ? "on the window's thread" : "read", this::tell, this::tell);
            jobs.run("Failing", progress -> {
                throw new IllegalStateException("no disk");
            }, this::tell, error -> tell(String.valueOf(error.getMessage())));
        });
        idle();
        assertThat(told).containsExactlyInAnyOrder("read", "no disk");
    }

    @Test
    void workThatIsStoppedEndsWithoutAWord() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Jobs.Job job = Toolkit.ask(() -> jobs.run("Reading", progress -> {
            begun.countDown();
            stopped.await();
            progress.report(1, 2, "still here");
            return "read";
        }, this::tell, this::tell));
        begun.await();
        assertThat(jobs.running()).extracting(Jobs.Job::title).containsExactly("Reading");
        job.cancel();
        stopped.countDown();
        idle();
        assertThat(told).isEmpty();
    }

    @Test
    void howFarItIsIsToldWithWhatItCounts() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        Jobs.Job job = Toolkit.ask(() -> jobs.run("Reading", progress -> {
            progress.report(3, 3, "the last one");
            seen.await();
            return "read";
        }, this::tell, this::tell));
        Toolkit.until("it is told", () -> job.done().get() == 1);
        assertThat(Toolkit.ask(() -> job.message().get())).startsWith("3 of 3");
        seen.countDown();
        idle();
    }

    @Test
    void ofQuestionsOfOneViewTheNewestAloneIsAnswered() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        Latest<String, String> latest = new Latest<>(jobs, question -> {
            if (question.equals("slow")) await(slow);
            if (question.equals("bad")) throw new IllegalStateException(question);
            return question + "!";
        }, (question, answer) -> tell(question + " " + answer), error -> tell(String.valueOf(error.getMessage())));
        Toolkit.act(() -> latest.ask("slow"));
        Toolkit.act(() -> latest.ask("new"));
        slow.countDown();
        idle();
        assertThat(told).containsExactly("new new!");
        Toolkit.act(() -> latest.ask("bad"));
        idle();
        assertThat(told).containsExactly("new new!", "bad");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
