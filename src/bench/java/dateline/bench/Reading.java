package dateline.bench;

import dateline.article.Articles;
import dateline.document.Documents;
import dateline.language.BareEngine;
import dateline.model.ArticleText;
import dateline.pipeline.Pipeline;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// An article of some 350 words from pasted text to everything found in it, beside the language engine alone.
/// The large models take long to be compiled: with less warming up the two cannot be compared.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 2, jvmArgsAppend = "-Xmx3g")
public class Reading {
    private String pasted = "";
    private String plain = "";
    private Pipeline pipeline = Pipeline.load();
    private BareEngine engine = BareEngine.load();

    @Setup
    public void text() throws IOException {
        try (InputStream in = Objects.requireNonNull(Reading.class.getResourceAsStream("article.txt"))) {
            pasted = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        plain = Articles.split(Documents.pasted(pasted)).getFirst().text();
    }

    @Benchmark
    public int wholeArticle() {
        int events = 0;
        for (ArticleText article : Articles.split(Documents.pasted(pasted))) events += pipeline.read(article).events().size();
        return events;
    }

    @Benchmark
    public int bareEngine() {
        return engine.annotate(plain);
    }
}
