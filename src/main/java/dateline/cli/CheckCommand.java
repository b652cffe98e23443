package dateline.cli;

import dateline.model.Notice;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import dateline.store.StoreException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dateline check`: whether a case is whole.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads every record of a case, compares texts and originals with their checksums, and says what is"
                + " wrong and how to restore it.",
        footer = {"", "Example: dateline check --case sahel.dateline"})
public final class CheckCommand implements Callable<Integer> {
    @Option(names = "--case", paramLabel = "CASE", required = true, description = "the case's folder, such as sahel.dateline")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Path place = Cases.folder(folder);
        try (CaseStore store = CaseOpening.open(place)) {
            List<Notice> found = store.check();
            PrintWriter out = spec.commandLine().getOut();
            for (Notice notice : found) out.println(notice.words());
            if (found.isEmpty()) out.printf(Locale.ROOT, "%s is whole: %d articles, %d events, %d ties, %d rulings.%n", place,
                    store.file().articles().size(), store.file().events().size(), store.file().ties().size(), store.file().rulings().size());
            out.flush();
            return found.isEmpty() ? Exit.DONE : Exit.PART;
        } catch (StoreException e) {
            if (!e.notice().code().equals("case-damaged")) throw e;
            spec.commandLine().getOut().println(e.notice().words());
            spec.commandLine().getOut().flush();
            return Exit.PART;
        }
    }
}
