package dateline.cli;

import dateline.analysis.LostRuling;
import dateline.casework.Again;
import dateline.casework.Casework;
import dateline.codebook.Codebooks;
import dateline.job.Progress;
import dateline.model.Article;
import dateline.model.Notice;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import dateline.model.casefile.Outdated;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import dateline.pipeline.Pipeline;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `dateline reread`: the articles of a case by the rules of this version.
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description = "Reads those articles of a case again that older rules read, or that were read before a name was added; their texts"
                + " are in the case. Rulings find their readings again; it says how many found nothing, which the review of the desk asks about.",
        footer = {"", "Example: dateline reread --case sahel.dateline"})
public final class RereadCommand implements Callable<Integer> {
    @Option(names = "--case", paramLabel = "CASE", required = true, description = "the case's folder, such as sahel.dateline")
    private Path folder = Path.of("");

    @Option(names = "--article", paramLabel = "A", description = "only this one, also when it is up to date: its id or words of its headline")
    private Optional<String> article = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (CaseStore store = CaseOpening.open(Cases.folder(folder))) {
            PrintWriter out = spec.commandLine().getOut();
            List<Article> due = article.map(words -> List.of(named(store.file(), words))).orElseGet(() -> Outdated.of(store.file(), Codebooks.VERSION).all());
            if (due.isEmpty()) {
                out.printf(Locale.ROOT, "%s: every article was read by rules %s.%n", store.folder(), Codebooks.VERSION);
                out.flush();
                return Exit.DONE;
            }
            Again again = new Casework(store, Pipeline::load).readAgain(due, store::file, Progress.SILENT);
            CaseFile after = again.change().applyTo(store.file());
            store.save(Delta.between(store.file(), after));
            tell(again, ResolvedCase.of(after), store.folder());
            return Exit.of(again.change().articles().size(), again.notices().size());
        }
    }

    private Article named(CaseFile file, String words) {
        Optional<Article> known = file.articles().get(words);
        if (known.isPresent()) return known.get();
        List<Article> found = file.articles().stream()
                .filter(one -> one.title().toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT)))
                .toList();
        if (found.size() == 1) return found.getFirst();
        String many = String.join(", ", found.stream().limit(5).map(one -> one.id() + " “" + one.title() + "”").toList());
        throw new ParameterException(spec.commandLine(), "--article " + words + ": "
                + (found.isEmpty() ? "the case has no article of that id or headline" : found.size() + " articles have that in their headline: " + many));
    }

    private void tell(Again again, ResolvedCase after, Path place) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%s: %s%n", place, again.words());
        for (Ruling ruling : again.rulings().lost()) out.println("  " + LostRuling.words(ruling, after));
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        for (Notice notice : again.notices()) err.println(notice.words());
        err.flush();
    }
}
