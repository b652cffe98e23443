package dateline.export;

import dateline.analysis.brief.Brief;
import dateline.analysis.brief.Likelihood;
import dateline.chart.Picture;
import dateline.model.Basis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Markdown with the figure as a PNG beside it.
final class MarkdownBriefWriter implements BriefWriter {
    @Override
    public String ending() {
        return "md";
    }

    @Override
    public String name() {
        return "Markdown";
    }

    @Override
    public List<Path> write(Brief brief, Picture figure, Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "-figure.png");
        Path image = file.resolveSibling(name);
        byte[] text = text(brief, name).getBytes(StandardCharsets.UTF_8);
        boolean drawn = brief.blocks().stream().anyMatch(Brief.FigureHere.class::isInstance);
        if (drawn) {
            byte[] png = PngWriter.bytes(figure, FigureSize.of(figure));
            WholeFile.write(image, out -> out.write(png));
        }
        WholeFile.write(file, out -> out.write(text));
        return drawn ? List.of(file, image) : List.of(file);
    }

    static String text(Brief brief, String image) {
        StringBuilder text = new StringBuilder();
        String marking = brief.marking().isBlank() ? "" : "**" + plain(brief.marking()) + "**\n\n";
        text.append(marking).append("# ").append(plain(brief.title())).append("\n\n").append(plain(brief.subtitle())).append("\n\n");
        for (Brief.Block block : brief.blocks()) text.append(text(block, image, brief.likelihood())).append("\n\n");
        if (!brief.likelihoodKey().isEmpty()) text.append(brief.likelihoodKey()).append("\n\n");
        return text.append(plain(brief.software())).append("\n\n").append(marking).toString().strip() + "\n";
    }

    private static String text(Brief.Block block, String image, Likelihood strong) {
        return switch (block) {
            case Brief.Heading heading -> "## " + plain(heading.words()) + (heading.aside().isEmpty() ? "" : " (" + heading.aside() + ")");
            case Brief.BottomLine line -> "> **" + plain(line.label()) + "**" + (line.tag().isEmpty() ? "" : " (" + plain(line.tag()) + ")") + "\n>\n> " + running(line.words(), strong) + (line.note().isEmpty() ? "" : "\n>\n> *" + plain(line.note()) + "*");
            case Brief.Judgement one -> (one.number() > 0 ? one.number() + ". " : "") + running(one.words(), strong);
            case Brief.Paragraph one -> running(one.words(), strong);
            case Brief.Row row -> row(row.report(), strong);
            case Brief.FigureHere here -> "![" + plain(here.caption()) + "](<" + image + ">)\n\n*" + plain(here.caption()) + "*";
            case Brief.SourceNote note -> "\\[" + note.number() + "] " + plain(note.words());
        };
    }

    private static String row(Brief.Report report, Likelihood strong) {
        StringBuilder text = new StringBuilder();
        String day = report.day().words() + report.day().basis().filter(Basis.CONTEXT::equals).map(basis -> " (from context)").orElse("");
        if (!day.isEmpty()) text.append("### ").append(plain(day + (report.head().isEmpty() ? "" : ": " + report.head()))).append("\n\n");
        for (int i = 0; i < report.quotes().size(); i++) {
            Brief.Quote quote = report.quotes().get(i);
            String by = report.attributions().get(i);
            text.append("- ").append(plain(quote.mark() + (by.isEmpty() ? "" : by + " "))).append(running(quote.words(), strong)).append(quote.source()).append('\n');
        }
        if (!report.tolls().isEmpty())
            text.append("- Killed: ").append(report.tolls().stream().map(toll -> plain(toll.count() + ", " + toll.by()) + " [" + toll.number() + "]").collect(Collectors.joining("; "))).append(".\n");
        if (!report.alsoTold().isEmpty()) text.append("- ").append(report.alsoTold()).append('\n');
        return text.toString().stripTrailing();
    }

    private static String running(String words, Likelihood strong) {
        StringBuilder text = new StringBuilder();
        for (Likelihood.Run run : strong.runs(words)) text.append(run.strong() ? "**" + plain(run.text()) + "**" : plain(run.text()));
        return text.toString();
    }

    /// What a name or a quotation holds is no mark-up.
    private static String plain(String words) {
        return words.replaceAll("([\\\\`*_<>])", "\\\\$1").replaceAll("\\[(?=[^\\d])", "\\\\[");
    }
}
