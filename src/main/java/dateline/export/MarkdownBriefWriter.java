package dateline.export;

import dateline.analysis.Brief;
import dateline.chart.Picture;
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
    public List<Path> write(Brief brief, Picture figure, Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "-figure.png");
        Path image = file.resolveSibling(name);
        byte[] png = PngWriter.bytes(figure, Size.SLIDE);
        byte[] text = text(brief, name).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(image, out -> out.write(png));
        WholeFile.write(file, out -> out.write(text));
        return List.of(file, image);
    }

    static String text(Brief brief, String image) {
        StringBuilder text = new StringBuilder();
        String marking = brief.marking().isBlank() ? "" : "**" + brief.marking() + "**\n\n";
        text.append(marking).append("# ").append(brief.title()).append("\n\n").append(brief.subtitle()).append("\n\n## ");
        text.append(Brief.NOT_ASSESSED).append("\n\n").append(brief.bottomLine().cited()).append("\n\n## Developments\n\n");
        for (Brief.Development one : brief.developments())
            text.append("### ").append(one.heading()).append("\n\n")
                    .append(one.sentences().stream().map(Brief.Sentence::cited).collect(Collectors.joining(" "))).append("\n\n");
        text.append("## Who deals with whom\n\n![Reported relations](<").append(image).append(">)\n\n## Sources\n\n");
        for (int i = 0; i < brief.sources().size(); i++)
            text.append("\\[").append(i + 1).append("] ").append(brief.sources().get(i)).append("\n\n");
        return text.append(brief.software()).append("\n\n").append(marking).toString().strip() + "\n";
    }
}
