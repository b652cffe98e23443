package dateline.cli;

import dateline.analysis.brief.BriefEdits;
import dateline.analysis.brief.BriefFields;
import dateline.analysis.brief.Phrasebook;
import dateline.chart.brief.BriefSheet;
import dateline.chart.figure.Scope;
import dateline.export.BriefWriter;
import dateline.export.BriefWriters;
import dateline.model.casefile.ResolvedCase;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dateline brief`: a case as pages to read.
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Writes the brief of a case: what the analyst wrote of it at the desk, what its sources say in their own words with their numbers, the figure and"
                + " the source notes. Where the analyst wrote no bottom line, the strongest quotation stands there, headed \"draft, not assessed\".",
        footer = {"", "Example: dateline brief --case sahel.dateline --out brief.docx --marking TLP:AMBER"})
public final class BriefCommand implements Callable<Integer> {
    @Mixin
    private ShownOptions asked = new ShownOptions();

    @Option(names = "--out", paramLabel = "F", required = true, description = "the file to write; its ending says the format: docx, pdf or md")
    private Path out = Path.of("");

    @Option(names = "--full", description = "tells every report of the case; without it the weightiest, on two pages for up to five sources, else on three besides the source notes")
    private boolean full;

    @Override
    public Integer call() {
        BriefWriter writer = BriefWriters.forFile(out.toString())
                .orElseThrow(() -> asked.wrong("--out " + out + ": a brief is written as " + BriefWriters.endings()));
        try (CaseStore store = CaseOpening.open(Cases.folder(asked.folder()))) {
            ResolvedCase open = ResolvedCase.of(store.file());
            Scope scope = asked.scope(open);
            BriefSheet.Wish wish = new BriefSheet.Wish(
                    asked.title(), asked.asOf().or(open.file()::asOf), asked.marking().orElse(open.file().marking()), full);
            Optional<BriefSheet> sheet = BriefSheet.of(BriefSheet.Ground.of(scope, Phrasebook.load()), BriefFields.of(open.file()), BriefEdits.of(open.file()), wish);
            if (sheet.isEmpty()) return nothing(open);
            if (sheet.get().brief().strands().isEmpty())
                say(asked.folder() + " shows no event; the brief tells only the standing relations.");
            write(writer, sheet.get());
            return Exit.DONE;
        }
    }

    private int nothing(ResolvedCase open) {
        say(asked.folder() + " has no event and no relation to write of"
                + (open.events().isEmpty() && open.ties().isEmpty() ? ": import articles first." : ": nothing of it passes what was asked for."));
        return Exit.NOTHING;
    }

    private void say(String words) {
        asked.spec().commandLine().getErr().println(words);
    }

    private void write(BriefWriter writer, BriefSheet sheet) {
        try {
            for (Path file : writer.write(sheet.brief(), sheet.figure(), out)) asked.spec().commandLine().getOut().println(file + " written");
            asked.spec().commandLine().getOut().flush();
        } catch (IOException e) {
            throw Unwritten.of(out, e);
        }
    }
}
