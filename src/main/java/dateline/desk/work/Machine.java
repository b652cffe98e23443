package dateline.desk.work;

import dateline.pipeline.Pipeline;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// The pipeline, whose models take seconds to load: begun early, waited for only where it is needed.
public final class Machine {
    private final Supplier<CompletableFuture<Pipeline>> loading;
    private CompletableFuture<Pipeline> pipeline = new CompletableFuture<>();
    private boolean begun;

    public Machine(Supplier<CompletableFuture<Pipeline>> loading) {
        this.loading = loading;
    }

    /// Begins to load, once.
    public synchronized void warmUp() {
        if (begun) return;
        begun = true;
        pipeline = loading.get();
    }

    /// The pipeline; waits until it is there. Not for the FX thread.
    public Pipeline pipeline() {
        warmUp();
        CompletableFuture<Pipeline> now;
        synchronized (this) {
            now = pipeline;
        }
        return now.join();
    }
}
