package dateline.desk;

import dateline.codebook.Codebooks;
import dateline.desk.work.Jobs;
import dateline.desk.work.Machine;
import dateline.desk.work.Workspace;
import dateline.model.Codebook;
import dateline.model.casefile.CaseFile;
import dateline.pipeline.Engine;
import dateline.pipeline.Intake;
import dateline.pipeline.Pipeline;
import dateline.store.CaseOpening;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A test of one pane or sheet: a case in a folder of its own is open, and the analyst is a robot.
@SuppressWarnings("NullAway.Init")
public abstract class AtWork {
    /// Tables that all tests share; loading them costs more than most tests.
    private static final Codebook CODEBOOK = Codebooks.load();
    private static final Intake INTAKE = Intake.load();

    @TempDir
    protected Path folder;

    protected final FxRobot robot = new FxRobot();
    /// The desk, and over it what a sheet lays there.
    protected final StackPane root = new StackPane(new Region());
    protected Workspace work;
    protected Jobs jobs;
    private boolean shut;

    @BeforeAll
    static void startToolkit() throws Exception {
        Toolkit.start();
    }

    protected Path place() {
        return folder.resolve("test.dateline");
    }

    /// Opens a case; nothing is read with it.
    protected void open(CaseFile file) {
        open(file, new Machine(CompletableFuture::new));
    }

    /// Opens a case into which articles are read with the engine that all tests share.
    protected void openToRead(CaseFile file) {
        open(file, new Machine(() -> CompletableFuture.supplyAsync(AtWork::engine)));
    }

    private void open(CaseFile file, Machine machine) {
        jobs = new Jobs();
        work = new Workspace(CaseOpening.create(place(), file), jobs, machine, CODEBOOK, INTAKE);
    }

    /// The engine finds its own classes through the thread, whichever class loader runs the tests.
    public static Pipeline engine() {
        Thread.currentThread().setContextClassLoader(AtWork.class.getClassLoader());
        return Engine.pipeline();
    }

    /// Waits until all that was done shows.
    protected void settle() throws Exception {
        Toolkit.until("all is shown", jobs::settled);
    }

    protected void until(BooleanSupplier holds) throws Exception {
        Toolkit.until("it holds", holds);
    }

    protected void until(String what, BooleanSupplier holds) throws Exception {
        Toolkit.until(what, holds);
    }

    @AfterEach
    protected void shut() throws Exception {
        if (shut) return;
        shut = true;
        work.close().get(30, TimeUnit.SECONDS);
        jobs.close();
        Toolkit.clear();
    }
}
