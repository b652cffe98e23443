package dateline.desk.exporting;

import dateline.desk.work.Jobs;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// What a sheet shows is the answer to a question, which is everything that it depends on. Typing is waited out before the
/// next is asked; answers to older questions are dropped. FX thread only.
///
/// @param <Q> everything that the answer depends on
final class Answering<Q, A> {
    private final Jobs jobs;
    private final BiFunction<Q, Optional<A>, A> answer;
    private final PauseTransition pause;
    private Runnable anew = () -> {};
    private volatile Optional<Q> asked = Optional.empty();
    private Optional<A> now = Optional.empty();
    private Optional<A> last = Optional.empty();

    /// @param answer of a question and the answer before it, on another thread
    Answering(Jobs jobs, Duration pause, BiFunction<Q, Optional<A>, A> answer) {
        this.jobs = jobs;
        this.answer = answer;
        this.pause = new PauseTransition(pause);
        this.pause.setOnFinished(e -> anew.run());
    }

    /// What asks when typing has paused.
    void onPause(Runnable asking) {
        anew = asking;
    }

    /// What was asked is outdated; the next question is asked after a pause.
    void later() {
        asked = Optional.empty();
        now = Optional.empty();
        pause.playFromStart();
    }

    void ask(Q question, Consumer<A> then, Consumer<Throwable> failed) {
        pause.stop();
        asked = Optional.of(question);
        now = Optional.empty();
        Optional<A> before = last;
        jobs.fetch(() -> {
            // Questions that were outdated while they waited are not worth an answer.
            if (!newest(question)) throw new CancellationException();
            return answer.apply(question, before);
        }, found -> {
            if (!newest(question)) return;
            now = Optional.of(found);
            last = now;
            then.accept(found);
        }, error -> {
            if (newest(question)) failed.accept(error);
        });
    }

    private boolean newest(Q question) {
        return asked.filter(one -> one == question).isPresent();
    }

    /// The answer to what is asked now; none while it is sought.
    Optional<A> now() {
        return now;
    }

    /// Asks and answers no more, and lets the last answer go.
    void stop() {
        pause.stop();
        asked = Optional.empty();
        now = Optional.empty();
        last = Optional.empty();
    }
}
