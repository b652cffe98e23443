package dateline.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats of a brief, in the order that choosers show them.
public final class BriefWriters {
    public static final List<BriefWriter> ALL = List.of(new DocxBriefWriter(), new PdfBriefWriter(), new MarkdownBriefWriter());

    private BriefWriters() {}

    /// The writer for a file's ending.
    public static Optional<BriefWriter> forFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(writer -> lower.endsWith("." + writer.ending())).findFirst();
    }

    /// "docx, pdf or md".
    public static String endings() {
        return String.join(", ", ALL.stream().map(BriefWriter::ending).toList()).replaceFirst(", (\\w+)$", " or $1");
    }
}
