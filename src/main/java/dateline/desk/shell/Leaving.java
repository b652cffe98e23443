package dateline.desk.shell;

import dateline.desk.part.Parts;
import dateline.desk.work.Cases;
import dateline.desk.work.Failure;
import dateline.desk.work.Jobs;
import dateline.desk.work.Settings;
import dateline.desk.work.Workspace;
import dateline.model.Notice;
import dateline.model.casefile.CaseFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// The way out of a case: what still runs is asked about, the case is closed behind the window, and the start screen
/// learns how it was left.
final class Leaving {
    private static final Duration AGAIN = Duration.millis(80);

    private final Settings settings;
    private final Jobs jobs;
    private final Cases cases;
    private final Overlay overlay;
    private final Consumer<Notice> teller;

    Leaving(Wiring wiring, Cases cases, Overlay overlay, Consumer<Notice> teller) {
        this.settings = wiring.settings();
        this.jobs = wiring.jobs();
        this.cases = cases;
        this.overlay = overlay;
        this.teller = teller;
    }

    /// Whether something runs that leaving would break off; it is asked about, and `then` follows when nothing runs.
    boolean asks(Runnable then) {
        if (jobs.running().isEmpty()) return false;
        String titles = String.join(", ", jobs.running().stream().map(job -> job.title()).toList());
        overlay.show(HelpSheets.ask("Something is still running", titles + ". What is saved stays saved; what runs has to be begun again when it is stopped.",
                overlay::close, List.of(Parts.button("Let it finish", overlay::close, "dl-primary"), Parts.button("Stop it", () -> {
                    overlay.close();
                    jobs.running().forEach(job -> job.cancel());
                    when(() -> jobs.running().isEmpty(), then);
                }))));
        return true;
    }

    /// Closes a case that nothing runs on.
    void close(Workspace work) {
        cases.close(work, teller);
    }

    /// Puts the case among the recent ones as it is now.
    void remember(Workspace work, Runnable then) {
        Path folder = work.folder();
        CaseFile file = work.file();
        jobs.prepare(() -> Summary.of(folder, file), one -> {
            settings.remember(one);
            then.run();
        }, error -> teller.accept(Failure.notice(error)));
    }

    /// Does it when the last case is written and closed.
    void whenGone(Runnable then) {
        when(() -> jobs.settled() && !cases.closing(), then);
    }

    private static void when(BooleanSupplier holds, Runnable then) {
        if (holds.getAsBoolean()) {
            then.run();
            return;
        }
        PauseTransition pause = new PauseTransition(AGAIN);
        pause.setOnFinished(e -> when(holds, then));
        pause.play();
    }
}
