package dateline.bench;

import com.sun.management.OperatingSystemMXBean;
import dateline.article.Articles;
import dateline.document.Documents;
import dateline.language.BareEngine;
import dateline.model.ArticleText;
import dateline.pipeline.Pipeline;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// What reading costs, from pasted text to everything found in it: CPU time an article beside the bare language engine
/// with the same annotators, two threads beside one, heap after loading, time to the first result. Whole and bare are
/// measured in turns in one JVM, since two JVMs compile the large models differently and a machine's other work comes
/// and goes; CPU time is that of the reading thread, so that the compiler's and the collector's are in neither.
public final class Readings {
    private static final OperatingSystemMXBean MACHINE = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();
    private static final int WARM = 150;
    private static final int ROUNDS = 100;
    private static final int BATCH = 120;

    private final Pipeline pipeline;
    private final Articles articles = Articles.load();
    private final String pasted;
    private int found;

    private Readings(Pipeline pipeline, String pasted) {
        this.pipeline = pipeline;
        this.pasted = pasted;
    }

    public static void main(String[] args) throws Exception {
        double since = clock();
        Pipeline pipeline = Pipeline.load();
        double loaded = clock() - since;
        Readings readings = new Readings(pipeline, text());
        readings.read();
        say("time to load", loaded, "s");
        say("time to the first result", clock() - since, "s");
        System.gc();
        say("heap after load", MEMORY.getHeapMemoryUsage().getUsed() / 1048576.0, "MiB");
        readings.besideBare(BareEngine.load());
        readings.threads();
    }

    private static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(Readings.class.getResourceAsStream("article.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void besideBare(BareEngine engine) {
        String plain = articles.split(Documents.pasted(pasted)).getFirst().text();
        for (int i = 0; i < WARM; i++) found += read() + engine.annotate(plain);
        double whole = 0;
        double bare = 0;
        for (int i = 0; i < ROUNDS; i++) {
            double before = cpu();
            found += read();
            double between = cpu();
            found += engine.annotate(plain);
            whole += between - before;
            bare += cpu() - between;
        }
        say("CPU an article of " + plain.split("\\s+").length + " words", whole / ROUNDS, "s");
        say("CPU of the bare engine", bare / ROUNDS, "s");
        say("ratio", whole / bare, "");
    }

    /// In turns too: one, two, one, two.
    private void threads() throws InterruptedException {
        say("load of the machine before", MACHINE.getSystemLoadAverage(), "");
        double one = 0;
        double two = 0;
        for (int turn = 0; turn < 2; turn++) {
            one += batch(1);
            two += batch(2);
        }
        say("one thread", 2 * BATCH / one, "articles a second");
        say("two threads", 2 * BATCH / two, "articles a second");
        say("two threads against one", one / two, "");
        say("load of the machine after", MACHINE.getSystemLoadAverage(), "");
    }

    private double batch(int threads) throws InterruptedException {
        List<Callable<Integer>> work = IntStream.range(0, BATCH).<Callable<Integer>>mapToObj(i -> this::read).toList();
        double since = clock();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            workers.invokeAll(work);
        }
        return clock() - since;
    }

    /// How many events were found.
    private int read() {
        int events = 0;
        for (ArticleText article : articles.split(Documents.pasted(pasted))) events += pipeline.read(article).events().size();
        return events;
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static double clock() {
        return System.nanoTime() / 1e9;
    }

    private static void say(String what, double value, String unit) {
        System.out.printf(Locale.ROOT, "%-34s %9.3f %s%n", what, value, unit);
    }
}
