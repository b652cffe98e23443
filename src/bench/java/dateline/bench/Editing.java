package dateline.bench;

import dateline.edit.Change;
import dateline.edit.Decisions;
import dateline.edit.History;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.Status;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import dateline.model.casefile.Verdict;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// One edit in a case of 100,000 events: in memory (at most 2 ms and 200 kB), and written to the disk.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class Editing {
    private static final int EVENTS = 100_000;

    private final CaseFile start = MadeCase.of(2_000, 20_000, EVENTS);
    private Path folder = Path.of("");
    private Optional<CaseStore> store = Optional.empty();
    private CaseFile stored = start;
    private int turn;

    @Setup
    public void create() throws IOException {
        folder = Files.createTempDirectory("bench");
        store = Optional.of(CaseOpening.create(folder.resolve("made" + CaseStore.ENDING), start));
        stored = store.orElseThrow().file();
    }

    @TearDown
    public void remove() {
        store.ifPresent(CaseStore::close);
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A ruling on an event: what "mark as right" does.
    @Benchmark
    public Delta rule() {
        CaseFile after = new History(start).apply(decision(start));
        return Delta.between(start, after);
    }

    /// An event of the middle of the table put anew, which copies its chunk.
    @Benchmark
    public Delta replaceEvent() {
        CaseFile after = start.with(draft -> draft.events = draft.events.with(changed(event(start))));
        return Delta.between(start, after);
    }

    /// A ruling applied, compared, committed by the database.
    @Benchmark
    public CaseFile ruleAndSave() {
        CaseFile after = decision(stored).applyTo(stored);
        store.orElseThrow().save(Delta.between(stored, after));
        stored = after;
        return stored;
    }

    private Event event(CaseFile file) {
        turn = (turn + 7919) % EVENTS;
        return file.events().get("event-" + turn).orElseThrow();
    }

    private Change decision(CaseFile file) {
        return Decisions.decide(file, Verdict.ACCEPT, event(file).id(), Instant.EPOCH.plusMillis(turn));
    }

    private static Event changed(Event e) {
        return EventBuilder.builder(e).contexts(List.of("terrorism")).status(Status.DENIED).build();
    }
}
