package dateline.export;

import dateline.analysis.AliasRegister;
import dateline.analysis.Csv;
import dateline.model.Codebook;
import dateline.model.Texts;
import dateline.model.casefile.ResolvedCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The alias register of a case: one row for every way of writing an actor.
final class AliasCsvWriter implements CaseWriter {
    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public String about() {
        return "alias register, for spreadsheets";
    }

    @Override
    public int write(ResolvedCase open, Codebook codebook, Texts texts, Path file) throws IOException {
        List<List<String>> rows = AliasRegister.of(open, codebook, texts);
        WholeFile.write(file, out -> out.write(Csv.of(rows).getBytes(StandardCharsets.UTF_8)));
        return rows.size() - 1;
    }
}
