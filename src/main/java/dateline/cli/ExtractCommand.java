package dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.job.InOrder;
import dateline.job.Progress;
import dateline.model.ArticleText;
import dateline.model.DocumentText;
import dateline.model.Notice;
import dateline.pipeline.Attempt;
import dateline.pipeline.Intake.Found;
import dateline.pipeline.Intake;
import dateline.pipeline.Pipeline;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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
            "text does not state stays empty unless --published gives it. An event that is suggested is too unsure to be",
            "drawn or printed before an analyst says yes.",
            "",
            "Example: dateline extract saved-pages two-articles.txt --out found.jsonl"
        })
public final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--out", paramLabel = "F", description = "the file to write, replaced only when complete; standard output when left away")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private Published published = new Published();

    @Option(names = "--threads", paramLabel = "N", description = "articles read at a time; as many as there are cores when left away")
    private int threads = InOrder.cores();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<Notice> failed = Collections.synchronizedList(new ArrayList<>());
    private Optional<Pipeline> pipeline = Optional.empty();
    private int articles;

    @Override
    public Integer call() {
        if (threads < 1 || threads > 64) throw new ParameterException(spec.commandLine(), "--threads takes a number from 1 to 64");
        inputs.spare(out, spec);
        try (JsonLines lines = JsonLines.to(out);
                Stream<Found> all = inputs.found(Intake.load(), Progress.SILENT);
                InOrder<JsonNode> found = new InOrder<>("extract", threads, all.flatMap(one -> work(one.document(), one.articles())).iterator())) {
            while (found.hasNext()) lines.add(found.next());
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

    private Stream<Callable<JsonNode>> work(DocumentText document, List<ArticleText> found) {
        failed.addAll(document.notices());
        articles += found.size();
        if (found.isEmpty()) return Stream.of(() -> ArticleJson.unread(document));
        Pipeline ready = pipeline();
        return found.stream().map(one -> read(ready, document, published.on(one), one == found.getFirst() ? document.notices() : List.of()));
    }

    private Callable<JsonNode> read(Pipeline ready, DocumentText document, ArticleText article, List<Notice> before) {
        return () -> {
            Attempt attempt = Attempt.of(ready, article);
            attempt.fault().ifPresent(failed::add);
            return attempt.reading()
                    .map(reading -> ReadingJson.of(document, article, reading, before))
                    .orElseGet(() -> ArticleJson.unread(document, article, attempt.fault().stream().toList()));
        };
    }

    private void tell() {
        PrintWriter err = spec.commandLine().getErr();
        out.ifPresent(file -> err.printf(Locale.ROOT, "%d %s written to %s%n", articles, articles == 1 ? "article" : "articles", file));
        for (Notice notice : failed) err.println(notice.words());
        err.flush();
    }
}
