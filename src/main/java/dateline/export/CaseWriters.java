package dateline.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The formats of data, in the order that choosers show them.
public final class CaseWriters {
    public static final List<CaseWriter> ALL = List.of(new AliasCsvWriter());

    private CaseWriters() {}

    /// The writer for a file's ending.
    public static Optional<CaseWriter> forFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(writer -> lower.endsWith("." + writer.ending())).findFirst();
    }

    /// "gexf, graphml or csv".
    public static String endings() {
        String all = ALL.stream().map(CaseWriter::ending).collect(Collectors.joining(", "));
        return all.replaceFirst(", ([\\w.]+)$", " or $1");
    }
}
