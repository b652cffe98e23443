package dateline.app;

import dateline.analysis.brief.Phrasebook;
import dateline.codebook.Codebooks;
import dateline.desk.shell.Desk;
import dateline.desk.shell.Wiring;
import dateline.desk.work.Cases;
import dateline.desk.work.Jobs;
import dateline.desk.work.Machine;
import dateline.job.Workers;
import dateline.language.Language;
import dateline.model.Codebook;
import dateline.pipeline.Intake;
import dateline.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Opens the desk, or says in one line why it cannot.
public final class App {
    /// Set by the build's own start: where to put the example's figure when there is no display.
    public static final String BRIEFING = "dateline.briefing";

    private static final int NO_DISPLAY = 3;

    private App() {}

    /// Opens the desk and returns when it is closed; the answer is the exit code.
    public static int desk(Optional<Path> caseFolder) {
        KnownWarnings.leaveOut();
        if (!display()) return withoutDisplay("There is no display to open a window on");
        Workers loader = new Workers("tables and models", 1);
        CompletableFuture<Phrasebook> book = loader.run(Phrasebook::load);
        CompletableFuture<Codebook> codebook = loader.run(Codebooks::load);
        CompletableFuture<Intake> intake = loader.run(Intake::load);
        Machine machine = new Machine(() -> loader.run(() -> new Pipeline(codebook.join(), Language.load(codebook.join()))));
        Jobs jobs = new Jobs();
        Cases cases = new Cases(jobs, machine, codebook::join, intake::join);
        Wiring wiring = new Wiring(new SettingsFile(DataFolder.here()), machine, jobs, cases, book::join, Example::unpack);
        try {
            Desk.run(wiring, caseFolder);
            return 0;
        } catch (UnsupportedOperationException e) {
            return withoutDisplay("The display cannot be opened");
        }
    }

    private static int withoutDisplay(String why) {
        String folder = System.getProperty(BRIEFING, "");
        if (folder.isEmpty()) {
            System.err.println(why + "; the commands work without one: dateline --help.");
            return NO_DISPLAY;
        }
        System.out.println(why + "; the example's figure is put into " + folder + "/ instead.");
        return Briefing.prepare(Path.of(folder));
    }

    private static boolean display() {
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        return headless || !linux || set("DISPLAY") || set("WAYLAND_DISPLAY");
    }

    private static boolean set(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
