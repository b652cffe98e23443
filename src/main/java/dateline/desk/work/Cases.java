package dateline.desk.work;

import dateline.model.Codebook;
import dateline.model.Notice;
import dateline.model.casefile.CaseFile;
import dateline.pipeline.Intake;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Opens, makes and closes cases, away from the window.
public final class Cases {
    /// The ending of a case folder.
    public static final String ENDING = CaseStore.ENDING;

    private final Jobs jobs;
    private final Machine machine;
    private final Supplier<Codebook> codebook;
    private final Supplier<Intake> intake;
    private CompletableFuture<?> closing = CompletableFuture.completedFuture(true);

    /// @param codebook waits until it is loaded, some hundred milliseconds
    /// @param intake waits likewise
    public Cases(Jobs jobs, Machine machine, Supplier<Codebook> codebook, Supplier<Intake> intake) {
        this.jobs = jobs;
        this.machine = machine;
        this.codebook = codebook;
        this.intake = intake;
    }

    /// The files that can be read, in words.
    public static String kinds() {
        return Intake.KINDS;
    }

    /// The endings of files that can be read, such as `.txt`.
    public static List<String> endings() {
        return Intake.endings();
    }

    public void open(Path folder, Consumer<Workspace> then, Consumer<Notice> failed) {
        run("Opening " + folder.getFileName(), () -> CaseOpening.open(folder), then, failed);
    }

    /// Makes an empty case; the folders above it are made when they are missing.
    public void create(Path folder, String name, String marking, Consumer<Workspace> then, Consumer<Notice> failed) {
        run("Making “" + name + "”", () -> {
            Path above = folder.toAbsolutePath().getParent();
            if (above != null) Files.createDirectories(above);
            return CaseOpening.create(folder, CaseFile.empty(name).with(draft -> draft.marking = marking));
        }, then, failed);
    }

    /// Waits until what was open before is closed: it may be the same one.
    private void run(String title, Callable<CaseStore> how, Consumer<Workspace> then, Consumer<Notice> failed) {
        CompletableFuture<?> before = closing;
        jobs.run(title, progress -> {
            before.join();
            Codebook known = codebook.get();
            Intake taking = intake.get();
            return new Workspace(how.call(), jobs, machine, known, taking);
        }, then, error -> failed.accept(Failure.notice(error)));
    }

    /// Closes a case behind the window.
    public void close(Workspace work, Consumer<Notice> failed) {
        CompletableFuture<Boolean> one = work.close();
        CompletableFuture<?> before = closing;
        closing = one.handle((done, error) -> before.join());
        one.whenComplete((done, error) -> {
            if (error != null) Platform.runLater(() -> failed.accept(Failure.notice(error)));
        });
    }

    /// Whether a case is still being closed.
    public boolean closing() {
        return !closing.isDone();
    }
}
