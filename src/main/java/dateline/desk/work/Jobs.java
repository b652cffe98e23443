package dateline.desk.work;

import dateline.job.Progress;
import dateline.job.Workers;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Work in the background: what runs, how far it is, and a way to stop it. Answers come back on the FX thread.
public final class Jobs implements AutoCloseable {
    private static final long NOTICEABLE = 60_000_000L;

    private final Workers workers = new Workers("job", 2);
    private final Workers small = new Workers("look-up", 1);
    private final Workers views = new Workers("view", 2);
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile boolean closed;
    private final ObservableList<Job> running = FXCollections.observableArrayList();

    /// One piece of work that the status line shows.
    public static final class Job {
        private final String title;
        private final DoubleProperty done = new SimpleDoubleProperty(-1);
        private final StringProperty message = new SimpleStringProperty("");
        private final AtomicBoolean stopped = new AtomicBoolean();

        private Job(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /// 0 to 1; negative while unknown.
        public DoubleProperty done() {
            return done;
        }

        public StringProperty message() {
            return message;
        }

        public void cancel() {
            stopped.set(true);
        }
    }

    /// Long work with progress.
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /// What runs now, oldest first.
    public ObservableList<Job> running() {
        return running;
    }

    /// Runs long work; `then` or `failed` follows on the FX thread. Work that was cancelled ends silently.
    public <T> Job run(String title, Work<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        Job job = new Job(title);
        running.add(job);
        workers.run(() -> work.run(progressOf(job))).whenComplete((answer, error) -> Platform.runLater(() -> {
            running.remove(job);
            if (error == null) then.accept(answer);
            else if (!(cause(error) instanceof CancellationException)) failed.accept(cause(error));
        }));
        return job;
    }

    /// Looks something small up that the status line need not show.
    public <T> void fetch(Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        answer(small, work, then, failed);
    }

    /// Makes what a view shows next; a look-up does not hold it up.
    public <T> void prepare(Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        answer(views, work, then, failed);
    }

    private <T> void answer(Workers by, Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        if (closed) return;
        unanswered.incrementAndGet();
        by.run(work).whenComplete((answer, error) -> Platform.runLater(() -> {
            try {
                if (error == null) then.accept(answer);
                else failed.accept(cause(error));
            } finally {
                unanswered.decrementAndGet();
            }
        }));
    }

    /// Whether every look-up has been answered and every view shows what it was asked for.
    public boolean settled() {
        return unanswered.get() == 0;
    }

    private static Throwable cause(Throwable error) {
        return error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
    }

    private static Progress progressOf(Job job) {
        long start = System.nanoTime();
        long[] told = {0};
        return (done, total, message) -> {
            if (job.stopped.get()) throw new CancellationException(job.title);
            long now = System.nanoTime();
            if (now - told[0] < NOTICEABLE && done != total) return;
            told[0] = now;
            double share = total <= 0 ? -1 : (double) done / total;
            String words = total <= 0 ? message : done + " of " + total + left(share, now - start);
            Platform.runLater(() -> {
                job.done.set(share);
                job.message.set(words);
            });
        };
    }

    private static String left(double share, long nanos) {
        if (share < .1 || share >= 1) return "";
        long seconds = Math.round(nanos / 1e9 / share * (1 - share));
        return seconds < 2 ? "" : seconds < 90 ? ", about " + seconds + " s left" : ", about " + (seconds + 30) / 60 + " min left";
    }

    @Override
    public void close() {
        closed = true;
        running.forEach(Job::cancel);
        workers.close();
        small.close();
        views.close();
    }
}
