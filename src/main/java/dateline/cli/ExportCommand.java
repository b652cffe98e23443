package dateline.cli;

import dateline.codebook.Codebooks;
import dateline.export.CaseWriter;
import dateline.export.CaseWriters;
import dateline.model.casefile.ResolvedCase;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `dateline export`: what a case holds, as data for other programs.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes what a case holds for other programs. csv is the alias register: every way of writing every actor, where it"
                + " came from, when it holds, and by which ruling. It is UTF-8 with a byte order mark, as Excel expects it; a cell that a"
                + " spreadsheet would take for a formula begins with an apostrophe.",
        footer = {"", "Example: dateline export --case sahel.dateline --out aliases.csv"})
public final class ExportCommand implements Callable<Integer> {
    @Option(names = "--case", paramLabel = "CASE", required = true, description = "the case's folder, such as sahel.dateline")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "F", required = true, description = "the file to write; its ending says the format: csv")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CaseWriter writer = CaseWriters.forFile(String.valueOf(file.getFileName()))
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "--out " + file + ": the ending has to be " + CaseWriters.endings()));
        try (CaseStore store = CaseOpening.open(Cases.folder(folder))) {
            int rows = writer.write(ResolvedCase.of(store.file()), Codebooks.load(), store, file);
            PrintWriter out = spec.commandLine().getOut();
            out.printf(Locale.ROOT, "%s: %s, %d rows%n", file, writer.about(), rows);
            out.flush();
            return Exit.DONE;
        } catch (IOException e) {
            throw Unwritten.of(file, e);
        }
    }
}
