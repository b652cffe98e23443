package dateline.desk.shell;

import dateline.desk.paint.Fonts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Starts JavaFX and keeps it until the window is closed.
public final class Desk {
    private Desk() {}

    /// Opens the window, with a case or the start screen, and returns when it is closed.
    ///
    /// @throws UnsupportedOperationException when the system has no display that can be opened
    public static void run(Wiring wiring, Optional<Path> caseFolder) {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<RuntimeException> failed = new AtomicReference<>();
        Platform.startup(() -> {
            // A hidden window still has to write what was done in it.
            Platform.setImplicitExit(false);
            try {
                Shell shell = open(new Stage(), wiring, caseFolder);
                shell.onClosed(closed::countDown);
            } catch (RuntimeException e) {
                failed.set(e);
                closed.countDown();
            }
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        if (failed.get() != null) throw failed.get();
    }

    /// The window on a stage of the caller; FX thread only.
    public static Shell open(Stage stage, Wiring wiring, Optional<Path> caseFolder) {
        Fonts.load();
        Shell shell = new Shell(stage, wiring, Commands::of);
        shell.start(caseFolder);
        return shell;
    }
}
