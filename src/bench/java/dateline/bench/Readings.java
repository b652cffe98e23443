package dateline.bench;

import com.sun.management.OperatingSystemMXBean;
import dateline.article.Articles;
import dateline.document.Documents;
import dateline.job.Progress;
import dateline.language.BareEngine;
import dateline.model.ArticleText;
import dateline.pipeline.Intake;
import dateline.pipeline.Pipeline;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// What reading costs, from a file's text to everything found in it: CPU time an article beside the bare libraries, two
/// threads beside one, heap after loading, time to the first result. Takes files and folders of articles, which should be
/// many and different; without any it reads the article that the desk is measured with. Whole and bare are measured in
/// turns in one JVM, since two JVMs compile the large models differently and a machine's other work comes and goes; CPU
/// time is that of the reading thread, so that the compiler's and the collector's are in neither.
public final class Readings {
    private static final OperatingSystemMXBean MACHINE = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();
    private static final int WARM = 120;
    private static final int MEASURED = 200;

    private final Pipeline pipeline;
    private final List<ArticleText> articles;
    private int found;

    private Readings(Pipeline pipeline, List<ArticleText> articles) {
        this.pipeline = pipeline;
        this.articles = articles;
    }

    public static void main(String[] args) throws Exception {
        double since = clock();
        Pipeline pipeline = Pipeline.load();
        double loaded = clock() - since;
        Readings readings = new Readings(pipeline, articles(args));
        readings.found += pipeline.read(readings.articles.getFirst()).events().size();
        say("time to load", loaded, "s");
        say("time to the first result", clock() - since, "s");
        System.gc();
        say("heap after load", MEMORY.getHeapMemoryUsage().getUsed() / 1048576.0, "MiB");
        readings.besideBare(BareEngine.load());
        readings.threads();
        say("events found", readings.found, "");
    }

    private static List<ArticleText> articles(String[] files) throws IOException {
        if (files.length == 0) return Articles.load().split(Documents.pasted(text()));
        List<ArticleText> all = Intake.load()
                .read(Arrays.stream(files).map(Path::of).toList(), Progress.SILENT)
                .flatMap(found -> found.articles().stream())
                .toList();
        if (all.isEmpty()) throw new IllegalArgumentException("no article in " + String.join(", ", files));
        return all;
    }

    private static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(Readings.class.getResourceAsStream("article.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Every article as often as every other, the whole and the bare in turns.
    private void besideBare(BareEngine engine) {
        for (int i = 0; i < rounds(WARM); i++) for (ArticleText one : articles) found += read(one) + engine.annotate(one.text());
        double whole = 0;
        double bare = 0;
        for (int i = 0; i < rounds(MEASURED); i++)
            for (ArticleText one : articles) {
                double before = cpu();
                found += read(one);
                double between = cpu();
                found += engine.annotate(one.text());
                whole += between - before;
                bare += cpu() - between;
            }
        int times = rounds(MEASURED) * articles.size();
        say("different articles", articles.size(), "");
        say("words an article", articles.stream().mapToInt(one -> one.text().split("\\s+").length).average().orElse(0), "");
        say("CPU an article", whole / times, "s");
        say("CPU of the bare libraries", bare / times, "s");
        say("ratio", whole / bare, "");
    }

    /// How often all are read, so that about `wanted` articles are.
    private int rounds(int wanted) {
        return Math.ceilDiv(wanted, articles.size());
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
        int read = 2 * rounds(WARM) * articles.size();
        say("one thread", read / one, "articles a second");
        say("two threads", read / two, "articles a second");
        say("two threads against one", one / two, "");
        say("load of the machine after", MACHINE.getSystemLoadAverage(), "");
    }

    private double batch(int threads) throws InterruptedException {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < rounds(WARM); i++) for (ArticleText one : articles) work.add(() -> read(one));
        double since = clock();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            workers.invokeAll(work);
        }
        return clock() - since;
    }

    /// How many events were found.
    private int read(ArticleText article) {
        return pipeline.read(article).events().size();
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
