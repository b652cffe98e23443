package dateline.cli;

import dateline.article.Articles;
import dateline.job.Progress;
import dateline.job.Workers;
import dateline.model.ArticleText;
import dateline.model.DocumentText;
import dateline.model.Notice;
import dateline.model.Reading;
import dateline.pipeline.Pipeline;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `dateline extract`: articles with everything found in them, as JSON Lines.
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads articles and writes who did what to whom, when, where and on whose word, one JSON object"
                + " an article, in the order of the input.",
        footer = {
            "",
            "Each line has file, index, id, title, source, byline, published, publishedFrom, dateline, text, parts,",
            "actors, events, ties, quotes, quantities and notices. Offsets count UTF-16 units of text. A date that the",
            "text does not state stays empty unless --published gives it.",
            "",
            "Example: dateline extract saved-pages two-articles.txt --out found.jsonl"
        })
public final class ExtractCommand implements Callable<Integer> {
    /// So many lines may wait for a slow article before it; more would hold whole archives in memory.
    private static final int WAITING = 64;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--out", paramLabel = "F", description = "the file to write, replaced only when complete; standard output when left away")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--published", paramLabel = "DATE", description = "the publication date of articles that state none, such as 2024-03-15")
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "articles read at a time; as many as there are cores when left away")
    private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<Notice> failed = new ArrayList<>();
    private final Deque<CompletableFuture<com.fasterxml.jackson.databind.JsonNode>> pending = new ArrayDeque<>();
    private Optional<Pipeline> pipeline = Optional.empty();
    private int articles;

    @Override
    public Integer call() {
        if (threads < 1 || threads > 64) throw new ParameterException(spec.commandLine(), "--threads takes a number from 1 to 64");
        try (JsonLines lines = JsonLines.to(out);
                Workers workers = new Workers("extract", threads);
                Stream<DocumentText> documents = inputs.documents(Progress.SILENT)) {
            documents.forEach(document -> submit(document, workers, lines));
            while (!pending.isEmpty()) lines.add(pending.removeFirst().join());
            lines.commit();
        }
        tell();
        return Exit.of(articles, failed.size());
    }

    /// Loading takes seconds: only when there is an article to read.
    private Pipeline pipeline() {
        Pipeline ready = pipeline.orElseGet(Pipeline::load);
        pipeline = Optional.of(ready);
        return ready;
    }

    private void submit(DocumentText document, Workers workers, JsonLines lines) {
        List<ArticleText> found = Articles.split(document);
        failed.addAll(document.notices());
        articles += found.size();
        if (found.isEmpty()) pending.add(CompletableFuture.completedFuture(ArticleJson.unread(document)));
        for (ArticleText one : found) {
            Pipeline ready = pipeline();
            ArticleText article = dated(one);
            List<Notice> before = one == found.getFirst() ? document.notices() : List.of();
            pending.add(workers.run(() -> {
                Reading reading = ready.read(article);
                return ReadingJson.of(document, article, reading, before);
            }));
        }
        while (pending.size() > WAITING) lines.add(pending.removeFirst().join());
    }

    private ArticleText dated(ArticleText one) {
        if (published.isEmpty() || one.article().published().isPresent()) return one;
        return one.withArticle(one.article().withPublished(published, Optional.of("--published " + published.get())));
    }

    private void tell() {
        PrintWriter err = spec.commandLine().getErr();
        out.ifPresent(file -> err.printf(Locale.ROOT, "%d %s written to %s%n", articles, articles == 1 ? "article" : "articles", file));
        for (Notice notice : failed) err.println(notice.words());
        err.flush();
    }
}
