package dateline.desk.work;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// Answers the newest question in the background. One that is outdated before its turn is not worked on, an answer
/// that is outdated when it comes is dropped. Asked and answered on the FX thread.
///
/// @param <Q> everything that the answer depends on
public final class Latest<Q, A> {
    private final Jobs jobs;
    private final Function<Q, A> work;
    private final BiConsumer<Q, A> then;
    private final Consumer<Throwable> failed;
    private volatile Optional<Q> asked = Optional.empty();

    public Latest(Jobs jobs, Function<Q, A> work, BiConsumer<Q, A> then, Consumer<Throwable> failed) {
        this.jobs = jobs;
        this.work = work;
        this.then = then;
        this.failed = failed;
    }

    public void ask(Q question) {
        asked = Optional.of(question);
        jobs.prepare(() -> {
            if (!newest(question)) throw new CancellationException();
            return work.apply(question);
        }, answer -> {
            if (newest(question)) then.accept(question, answer);
        }, error -> {
            if (newest(question)) failed.accept(error);
        });
    }

    private boolean newest(Q question) {
        return asked.filter(now -> now == question).isPresent();
    }
}
