package dateline.cli;

import dateline.job.Progress;
import dateline.model.ArticleText;
import dateline.model.DocumentText;
import dateline.model.Notice;
import dateline.pipeline.Intake.Found;
import dateline.pipeline.Intake;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dateline read`: articles as JSON Lines, text and metadata only.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Cuts files into articles and writes their text, headline, source, byline, dateline and date"
                + " as JSON Lines.",
        footer = {"", "Example: dateline read saved-pages two-articles.txt --out articles.jsonl"})
public final class ReadCommand implements Callable<Integer> {
    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--out", paramLabel = "F", description = "the file to write; standard output when left away")
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<Notice> failed = new ArrayList<>();
    private int articles;

    @Override
    public Integer call() {
        inputs.spare(out, spec);
        try (JsonLines lines = JsonLines.to(out);
                Stream<Found> all = inputs.found(Intake.load(), Progress.SILENT)) {
            all.forEach(one -> write(one.document(), one.articles(), lines));
            lines.commit();
        }
        tell();
        return Exit.of(articles, failed.size());
    }

    private void write(DocumentText document, List<ArticleText> found, JsonLines lines) {
        failed.addAll(document.notices());
        if (found.isEmpty()) {
            lines.add(ArticleJson.unread(document));
            return;
        }
        articles += found.size();
        for (ArticleText article : found) {
            var node = ArticleJson.of(document, article);
            List<Notice> notices = new ArrayList<>(article.article().notices());
            if (article == found.getFirst()) notices.addAll(0, document.notices());
            node.set("notices", ArticleJson.notices(notices));
            lines.add(node);
        }
    }

    private void tell() {
        PrintWriter err = spec.commandLine().getErr();
        out.ifPresent(file -> err.printf(Locale.ROOT, "%d %s written to %s%n", articles, articles == 1 ? "article" : "articles", file));
        for (Notice notice : failed) err.println(notice.words());
        err.flush();
    }
}
