package dateline.bench;

import dateline.analysis.ActorGraph;
import dateline.chart.Theme;
import dateline.chart.figure.GraphSheet;
import dateline.chart.figure.Page;
import dateline.chart.figure.Texts;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import dateline.export.Size;
import dateline.model.Filter;
import dateline.model.casefile.ResolvedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The page figure of 20 actors and 60 events: places, labels and legend; then as a PNG for a slide.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class Drawing {
    private final ResolvedCase open = ResolvedCase.of(MadeCase.of(20, 8, 60));
    private final ActorGraph graph = ActorGraph.of(open, Filter.ALL);
    private final Places places = Arranger.arrange(open);
    private final Page page = page();
    private final PictureWriter png = PictureWriters.forFile("figure.png").orElseThrow();

    @Benchmark
    public Places arrange() {
        return Arranger.arrange(open);
    }

    @Benchmark
    public Page page() {
        return GraphSheet.of(graph, places, Theme.LIGHT, Texts.of(dateline.chart.figure.Scope.of(open), graph)).page(Texts.of(dateline.chart.figure.Scope.of(open), graph));
    }

    @Benchmark
    public Path png() throws IOException {
        Path file = Files.createTempFile("figure", ".png");
        png.write(page.pages(), Size.SLIDE, file);
        Files.delete(file);
        return file;
    }
}
