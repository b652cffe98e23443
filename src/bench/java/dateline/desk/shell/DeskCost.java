package dateline.desk.shell;

import dateline.analysis.brief.Phrasebook;
import dateline.bench.MadeCase;
import dateline.bench.MadeNews;
import dateline.chart.layout.Arranger;
import dateline.codebook.Codebooks;
import dateline.desk.paint.Fonts;
import dateline.desk.part.Look;
import dateline.desk.part.View;
import dateline.desk.work.Jobs;
import dateline.desk.work.Machine;
import dateline.desk.work.Workspace;
import dateline.edit.Decisions;
import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseIndex;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Verdict;
import dateline.pipeline.Intake;
import dateline.pipeline.Pipeline;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// CPU milliseconds of the thread that hears the keys, from a key until all that it changes shows: a ruling, the
/// palette, an article imported. Told apart are the thread's work for a desk that lies in no window, and all of it,
/// painting included, for one in a window of 1440 × 900.
public final class DeskCost {
    private static final int TIMES = 9;

    /// In an article, on average.
    private static final int EVENTS = 6;

    private static final String ARTICLE = """
            Raid on the border post

            NAIROBI, March 3, 2025 - The Haruk Valley Front attacked Kenya on Monday. Kenya accused the Harok Boys of a bombing in Uganda.
            """;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Jobs jobs = new Jobs();
    private final Look look = new Look();
    private final Overlay overlay = new Overlay();
    private final Path folder;
    private final CompletableFuture<Pipeline> engine = new CompletableFuture<>();

    private DeskCost() throws Exception {
        folder = Files.createTempDirectory("dateline-desk-cost");
    }

    /// @param args of "palette", "stroke", "import": which to measure; none for all. Numbers are the events of the cases
    /// of "stroke"
    public static void main(String[] args) throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        ready.await();
        Platform.setImplicitExit(false);
        List<Integer> sizes = Arrays.stream(args).filter(arg -> arg.matches("\\d+")).map(Integer::valueOf).toList();
        List<String> what = args.length == 0 ? List.of("palette", "stroke", "import") : Arrays.asList(args);
        System.out.printf(Locale.ROOT, "%-44s %12s %12s%n", "FX-thread CPU ms (median, most)", "median", "most");
        DeskCost all = new DeskCost();
        double[] idle = new double[TIMES];
        for (int i = 0; i < TIMES; i++) idle[i] = all.spent(() -> true, all.jobs::settled);
        tell("nothing", idle);
        if (what.contains("palette")) all.palette(24_000);
        if (what.contains("stroke")) for (int events : sizes.isEmpty() ? List.of(2_000, 10_000, 100_000) : sizes) all.stroke(events);
        if (what.contains("import")) all.bringIn(600);
        System.exit(0);
    }

    private void palette(int actors) throws Exception {
        Workspace work = work("palette", MadeCase.of(actors, 2_000, 12_000));
        double[] cost = new double[TIMES];
        for (int i = 0; i < TIMES; i++) cost[i] = spent(() -> new Palette(List.of(), Optional.of(work), () -> {}), jobs::settled);
        tell("Ctrl+K at " + actors + " actors", cost);
    }

    private void stroke(int many) throws Exception {
        CaseFile file = placed(MadeNews.of(many));
        for (boolean window : new boolean[] {false, true}) {
            Workspace work = work("stroke" + many + window, file);
            Shown shown = desk(work, window);
            List<Event> events = work.file().events().stream().limit(TIMES).toList();
            double[] cost = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                String event = events.get(i).id();
                cost[i] = spent(() -> {
                    work.apply(Decisions.decide(work.file(), Verdict.ACCEPT, event, Instant.now()));
                    return true;
                }, jobs::settled);
            }
            tell("a word at " + many + " events" + (window ? ", painted" : ""), cost);
            strokes(work, shown.desk(), " at " + many + " events" + (window ? ", painted" : ""));
            close(work, shown.stage());
        }
    }

    /// The key on one card after another, of the busiest actor and of one in few events.
    private void strokes(Workspace work, CaseDesk desk, String where) throws Exception {
        CaseIndex index = CaseIndex.of(work.open().get());
        List<String> busiest = work.file().actors().stream().map(Actor::id).sorted(Comparator.comparing(id -> -index.eventsOf(id).size())).toList();
        View inspector = desk.views().stream().filter(view -> view.name().equals("Inspector")).findFirst().orElseThrow();
        for (String actor : List.of(busiest.getFirst(), busiest.stream().filter(id -> index.eventsOf(id).size() <= 2 * TIMES).findFirst().orElseThrow())) {
            spent(() -> {
                work.select(now -> now.pickActors(List.of(actor)));
                return true;
            }, jobs::settled);
            double[] cost = new double[TIMES];
            for (int i = 0; i < TIMES; i++)
                cost[i] = spent(() -> {
                    javafx.event.Event.fireEvent(inspector.frame(), new KeyEvent(KeyEvent.KEY_PRESSED, "y", "y", KeyCode.Y, false, false, false, false));
                    return true;
                }, jobs::settled);
            tell("y on an actor in " + index.eventsOf(actor).size() + where, cost);
        }
    }

    private void bringIn(int articles) throws Exception {
        engine.complete(Pipeline.load());
        CaseFile file = placed(MadeNews.of(articles * EVENTS));
        for (boolean window : new boolean[] {false, true}) {
            Workspace work = work("import" + window, file);
            Optional<Stage> stage = desk(work, window).stage();
            double[] cost = new double[3];
            for (int i = 0; i < cost.length; i++) {
                Intake.Found found = work.intake().pasted(ARTICLE.replace("Monday", "Monday, " + i + " people said"));
                cost[i] = spent(() -> {
                    work.bringIn(List.of(found));
                    return true;
                }, () -> jobs.settled() && jobs.running().isEmpty());
            }
            tell("one article into " + articles + (window ? ", painted" : ""), cost);
            close(work, stage);
        }
    }

    private static CaseFile placed(CaseFile file) {
        var places = Arranger.arrange(ResolvedCase.of(file)).byActor().values();
        return file.with(draft -> draft.places = draft.places.withAll(places));
    }

    private Workspace work(String name, CaseFile file) {
        return new Workspace(CaseOpening.create(folder.resolve(name + CaseStore.ENDING), file), jobs, new Machine(() -> engine), Codebooks.load(), Intake.load());
    }

    /// A desk, and the window it lies in.
    private record Shown(CaseDesk desk, Optional<Stage> stage) {}

    private Shown desk(Workspace work, boolean window) throws Exception {
        Shown made = onStage(() -> {
            Fonts.load();
            CaseDesk desk = new CaseDesk(work, look, overlay, Phrasebook::load, () -> {});
            Scene scene = new Scene(desk, window ? 1440 : 1, window ? 900 : 1);
            look.dress(scene);
            if (!window) return new Shown(desk, Optional.empty());
            Stage shown = new Stage();
            shown.setScene(scene);
            shown.show();
            return new Shown(desk, Optional.of(shown));
        });
        spent(() -> true, jobs::settled);
        Thread.sleep(1000);
        return made;
    }

    private void close(Workspace work, Optional<Stage> stage) throws Exception {
        onStage(() -> {
            stage.ifPresent(Stage::hide);
            return true;
        });
        work.close().get();
    }

    /// CPU time of the FX thread from a step until all that it changes shows.
    private double spent(Callable<?> step, BooleanSupplier done) throws Exception {
        long before = onStage(threads::getCurrentThreadCpuTime);
        onStage(step);
        while (!onStage(done::getAsBoolean)) Thread.sleep(5);
        Thread.sleep(120);
        return (onStage(threads::getCurrentThreadCpuTime) - before) / 1e6;
    }

    private static <T> T onStage(Callable<T> step) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(step.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.get();
    }

    private static void tell(String what, double[] cost) {
        double[] sorted = cost.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "%-44s %12.1f %12.1f%n", what, sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
}
