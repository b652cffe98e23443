package dateline.job;

import java.util.concurrent.CancellationException;

/// Where long work tells how far it is, and hears that it shall stop.
@FunctionalInterface
public interface Progress {
    /// Work that nobody watches and nobody stops.
    Progress SILENT = (done, total, message) -> {};

    /// Tells that `done` of `total` steps are behind (`total` 0 when unknown).
    ///
    /// @throws CancellationException when the analyst has said stop
    void report(long done, long total, String message);
}
