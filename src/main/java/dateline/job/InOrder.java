package dateline.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The answers of work that several threads do, in the order of the work, whichever thread ends first.
public final class InOrder<T> implements Iterator<T>, AutoCloseable {
    /// So many answers may wait for a slow one before them; more would hold whole archives in memory.
    private static final int WAITING = 64;

    private final Iterator<Callable<T>> work;
    private final Deque<CompletableFuture<T>> pending = new ArrayDeque<>();
    private final Workers workers;
    private volatile boolean stopped;

    /// On all cores.
    public InOrder(String name, Iterator<Callable<T>> work) {
        this(name, cores(), work);
    }

    /// @param work taken one after the other on the thread that asks for answers, a little ahead of them
    public InOrder(String name, int threads, Iterator<Callable<T>> work) {
        this.work = work;
        this.workers = new Workers(name, threads);
    }

    public static int cores() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }

    @Override
    public boolean hasNext() {
        while (pending.size() < WAITING && work.hasNext()) {
            Callable<T> next = work.next();
            pending.add(workers.run(() -> {
                if (stopped) throw new CancellationException();
                return next.call();
            }));
        }
        return !pending.isEmpty();
    }

    /// Waits for the next answer; what its work threw is thrown here.
    @Override
    public T next() {
        if (!hasNext()) throw new NoSuchElementException();
        try {
            return pending.removeFirst().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    /// What has not begun never will.
    public void stop() {
        stopped = true;
    }

    /// Lets what runs end; what has not begun never will.
    @Override
    public void close() {
        stop();
        workers.close();
    }
}
