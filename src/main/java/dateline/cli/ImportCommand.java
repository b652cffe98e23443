package dateline.cli;

import dateline.casework.Casework.Incoming;
import dateline.casework.Casework;
import dateline.job.Progress;
import dateline.model.Notice;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import dateline.model.casefile.Wordings;
import dateline.pipeline.Intake.Found;
import dateline.pipeline.Intake;
import dateline.pipeline.Pipeline;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    @Mixin
    private Published published = new Published();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<Notice> failed = new ArrayList<>();

    @Override
    public Integer call() {
        Path place = Cases.folder(folder);
        List<Found> found = new ArrayList<>();
        try (Stream<Found> all = inputs.found(Intake.load(), Progress.SILENT)) {
            all.forEach(one -> take(one, found));
        }
        if (found.isEmpty()) {
            tell(place, 0, new Wordings.Tally(0, 0), List.of());
            return Exit.of(0, failed.size());
        }
        try (CaseStore store = CaseOpening.free(place) ? CaseOpening.create(place, CaseFile.empty(Cases.name(place))) : CaseOpening.open(place)) {
            int before = store.file().articles().size();
            Incoming incoming = bringIn(store, found);
            int added = store.file().articles().size() - before;
            tell(place, added, Wordings.all(store.file()), incoming.notices());
            return Exit.of(added + (int) known(incoming), failed.size());
        }
    }

    private static long known(Incoming incoming) {
        return incoming.notices().stream().filter(notice -> notice.code().equals("known-article")).count();
    }

    private void take(Found one, List<Found> found) {
        failed.addAll(one.document().notices());
        if (one.articles().isEmpty()) return;
        found.add(one.withoutBlocks().with(one.articles().stream().map(published::on).toList()));
    }

    private static Incoming bringIn(CaseStore store, List<Found> found) {
        Incoming incoming = new Casework(store, Pipeline::load).bringIn(found, store::file, Progress.SILENT);
        store.save(Delta.between(store.file(), incoming.change().applyTo(store.file())));
        return incoming;
    }

    private void tell(Path place, int added, Wordings.Tally all, List<Notice> notices) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%d %s imported into %s%n", added, added == 1 ? "article" : "articles", place);
        if (!all.more().isEmpty()) out.printf(Locale.ROOT, "the case holds %s%n", all.words());
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        for (Notice notice : failed) err.println(notice.words());
        for (Notice notice : notices) err.println(notice.words());
        err.flush();
    }
}
