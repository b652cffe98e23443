package dateline.cli;

import dateline.article.Articles;
import dateline.chart.layout.Arranger;
import dateline.edit.Change;
import dateline.job.Progress;
import dateline.model.Article;
import dateline.model.ArticleText;
import dateline.model.CaseFile;
import dateline.model.Delta;
import dateline.model.Document;
import dateline.model.Notice;
import dateline.model.ResolvedCase;
import dateline.pipeline.Importing;
import dateline.pipeline.Importing.Imported;
import dateline.pipeline.Pipeline;
import dateline.store.CaseStore;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
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

/// `dateline import`: articles into a case, which is made when there is none.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Reads articles into a case. The case is made when there is none; articles that it has already are"
                + " left out, and the files are kept in it as they came.",
        footer = {"", "Example: dateline import saved-pages two-articles.txt --case sahel.dateline"})
public final class ImportCommand implements Callable<Integer> {
    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--case", paramLabel = "CASE", required = true, description = "the case's folder, such as sahel.dateline")
    private Path folder = Path.of("");

    @Option(names = "--published", paramLabel = "DATE", description = "the publication date of articles that state none, such as 2024-03-15")
    private Optional<LocalDate> published = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<Notice> failed = new ArrayList<>();

    @Override
    public Integer call() {
        Path place = Cases.folder(folder);
        List<Inputs.Input> read = new ArrayList<>();
        List<ArticleText> articles = new ArrayList<>();
        try (Stream<Inputs.Input> all = inputs.all(Progress.SILENT)) {
            all.forEach(input -> take(input, read, articles));
        }
        if (articles.isEmpty()) {
            tell(place, 0, List.of());
            return Exit.of(0, failed.size());
        }
        try (CaseStore store = Files.exists(place) ? CaseStore.open(place) : CaseStore.create(place, CaseFile.empty(Cases.name(place)))) {
            int before = store.file().articles().size();
            Imported imported = bringIn(store, read, articles);
            int added = store.file().articles().size() - before;
            tell(place, added, imported.notices());
            return Exit.of(added + (int) known(imported), failed.size());
        }
    }

    private static long known(Imported imported) {
        return imported.notices().stream().filter(notice -> notice.code().equals("known-article")).count();
    }

    private void take(Inputs.Input input, List<Inputs.Input> read, List<ArticleText> articles) {
        failed.addAll(input.document().notices());
        List<ArticleText> found = Articles.split(input.document());
        if (found.isEmpty()) return;
        read.add(input.withoutBlocks());
        for (ArticleText one : found) articles.add(dated(one));
    }

    private Imported bringIn(CaseStore store, List<Inputs.Input> read, List<ArticleText> articles) {
        List<Document> documents = new ArrayList<>();
        for (Inputs.Input input : read) {
            Document document = input.document().document();
            if (input.file().isPresent()) store.keepOriginal(document.sha256(), input.file().get());
            else store.keepOriginal(document.sha256(), input.pasted());
            documents.add(document);
        }
        List<String> known = store.file().articles().stream().map(Article::textHash).toList();
        Imported imported = new Importing(Pipeline::load).run(documents, Instant.now(), articles, known, Progress.SILENT);
        store.putTexts(imported.texts(), imported.readings());
        Change.AddArticles add = new Change.AddArticles(
                imported.documents(), imported.sources(), imported.articles(), imported.readings(), List.of());
        ResolvedCase before = ResolvedCase.of(store.file());
        Change.AddArticles placed = add.withPlaces(Arranger.gained(before, ResolvedCase.of(add.applyTo(store.file()))));
        store.save(Delta.between(store.file(), placed.applyTo(store.file())));
        return imported;
    }

    private ArticleText dated(ArticleText one) {
        if (published.isEmpty() || one.article().published().isPresent()) return one;
        return one.withArticle(one.article().withPublished(published, Optional.of("--published " + published.get())));
    }

    private void tell(Path place, int added, List<Notice> notices) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%d %s imported into %s%n", added, added == 1 ? "article" : "articles", place);
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        for (Notice notice : failed) err.println(notice.words());
        for (Notice notice : notices) err.println(notice.words());
        err.flush();
    }
}
