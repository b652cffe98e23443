package dateline.desk.graph;

import com.sun.management.OperatingSystemMXBean;
import dateline.analysis.ActorGraph;
import dateline.bench.GraphStreamView;
import dateline.bench.MadeGraph;
import dateline.chart.Theme;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import dateline.chart.raster.Detail;
import dateline.desk.part.Camera;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// CPU milliseconds a frame of our view and of GraphStream's own, one after the other on the same graphs at the same
/// places: time of the JavaFX thread and of the thread that renders, not of the clock, so that a busy machine changes
/// little. A window of 1200 × 800, software rendering.
public final class Frames {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 800;
    private static final int WARM = 150;
    private static final int FRAMES = 60;

    /// No measurement goes on longer than this, in seconds; at least three frames count.
    private static final double PATIENCE = 14;

    private Frames() {}

    /// Moves what is looked at a little, once a frame.
    @FunctionalInterface
    interface Step {
        void at(int frame);
    }

    public static void main(String[] args) throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        ready.await();
        Platform.setImplicitExit(false);
        List<Integer> sizes = args.length == 0 ? List.of(100, 1_000, 5_000, 20_000) : java.util.Arrays.stream(args).map(Integer::valueOf).toList();
        System.out.printf(Locale.ROOT, "CPU ms a frame, FX thread and renderer; load average %.1f, %d processors%n",
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getSystemLoadAverage(), Runtime.getRuntime().availableProcessors());
        System.out.printf(Locale.ROOT, "%8s %-12s %10s %14s %10s %16s%n", "actors", "", "our view", "GraphStream", "ratio", "all detail");
        for (int size : sizes) measure(size);
        System.exit(0);
    }

    private static void measure(int size) throws Exception {
        ActorGraph graph = MadeGraph.of(size);
        Places places = Arranger.arrange(graph, Places.of(List.of()));
        double[][] ours = ours(graph, places, Detail.MOTION, true);
        double[][] whole = ours(graph, places, Detail.ALL, false);
        double[][] theirs = theirs(graph, places, ours[3][0], ours[4][0]);
        String[] names = {"pan", "drag", "zoomed in"};
        for (int i = 0; i < names.length; i++)
            System.out.printf(Locale.ROOT, "%8d %-12s %10.1f %14.1f %10s %16.1f   frames %d / %d%n", size, names[i], ours[i][0], theirs[i][0],
                    String.format(Locale.ROOT, "1/%.1f", theirs[i][0] / ours[i][0]), whole[i][0], (int) ours[i][1], (int) theirs[i][1]);
    }

    private static double[][] ours(ActorGraph graph, Places places, Detail detail, boolean reuse) throws Exception {
        GraphCanvas canvas = call(GraphCanvas::new);
        Stage stage = shown(canvas);
        call(() -> {
            canvas.detail(detail, reuse);
            canvas.show(new GraphModel(graph, graph.actors().size()), places, Theme.LIGHT);
            return canvas;
        });
        Camera all = call(canvas::overview);
        double[] scale = {call(() -> canvas.layoutAt(1, 0)[0] - canvas.layoutAt(0, 0)[0]) * call(() -> canvas.camera().zoom())};
        // As near as words have their full size.
        double factor = 1 / all.zoom();
        String hub = graph.actors().get(2).id();
        double[] at = call(() -> {
            canvas.look(all);
            return canvas.pixelOf(hub).orElseThrow();
        });
        Camera near = zoomed(all, factor, at);
        double[] pan = run(i -> canvas.glide(all.moved(60 * Math.sin(i * .1), 40 * Math.cos(i * .1))));
        call(() -> {
            canvas.look(all);
            return canvas;
        });
        double[] place = call(() -> canvas.pixelOf(hub).orElse(at));
        double[] drag = run(i -> canvas.drag(hub, place[0] + 60 * Math.sin(i * .1), place[1] + 60 * Math.cos(i * .1)));
        double[] close = run(i -> canvas.glide(near.moved(60 * Math.sin(i * .1), 40 * Math.cos(i * .1))));
        gone(stage);
        return new double[][] {pan, drag, close, {factor}, scale};
    }

    private static Camera zoomed(Camera all, double factor, double[] at) {
        return new Camera(all.zoom() * factor, WIDTH / 2 - (at[0] - all.x()) * factor, HEIGHT / 2 - (at[1] - all.y()) * factor);
    }

    private static double[][] theirs(ActorGraph graph, Places places, double factor, double scale) throws Exception {
        GraphStreamView view = call(() -> new GraphStreamView(graph, places, scale));
        Stage stage = shown(view.node());
        String hub = graph.actors().get(2).id();
        view.waitUntilShown();
        double[] pan = run(i -> view.look(null, .1 * Math.sin(i * .1), .08 * Math.cos(i * .1), 1));
        double[] drag = run(i -> view.drag(hub, 60 * Math.sin(i * .1), 60 * Math.cos(i * .1)));
        double[] close = run(i -> view.look(hub, .1 / factor * Math.sin(i * .1), .08 / factor * Math.cos(i * .1), 1 / factor));
        call(() -> {
            view.close();
            return view;
        });
        gone(stage);
        return new double[][] {pan, drag, close};
    }

    private static Stage shown(Region content) throws Exception {
        return call(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new javafx.scene.layout.StackPane(content), WIDTH, HEIGHT));
            stage.show();
            content.applyCss();
            content.layout();
            return stage;
        });
    }

    private static void gone(Stage stage) throws Exception {
        call(() -> {
            stage.hide();
            return stage;
        });
        Thread.sleep(300);
    }

    /// CPU ms a frame and the number of frames.
    private static double[] run(Step step) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        double[] out = new double[2];
        Platform.runLater(() -> new AnimationTimer() {
            private int frame;
            private int counted;
            private long cpu;
            private final long start = System.nanoTime();

            @Override
            public void handle(long now) {
                boolean late = System.nanoTime() - start > PATIENCE * 1e9 / 3;
                if (frame == WARM || counted == 0 && late && frame >= 1) {
                    cpu = cpu();
                    counted = 1;
                } else if (counted > 0) counted++;
                boolean slow = System.nanoTime() - start > PATIENCE * 1e9 && counted > 3;
                if (counted > FRAMES || slow) {
                    out[0] = (cpu() - cpu) / 1e6 / (counted - 1);
                    out[1] = counted - 1;
                    stop();
                    done.countDown();
                    return;
                }
                step.at(frame++);
            }
        }.start());
        done.await();
        return out;
    }

    private static long cpu() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (ThreadInfo info : threads.getThreadInfo(threads.getAllThreadIds()))
            if (info != null && (info.getThreadName().equals("JavaFX Application Thread") || info.getThreadName().startsWith("QuantumRenderer")))
                sum += threads.getThreadCpuTime(info.getThreadId());
        return sum;
    }

    static <T> T call(java.util.concurrent.Callable<T> work) throws Exception {
        java.util.concurrent.FutureTask<T> task = new java.util.concurrent.FutureTask<>(work);
        if (Platform.isFxApplicationThread()) task.run();
        else Platform.runLater(task);
        return task.get();
    }

}
