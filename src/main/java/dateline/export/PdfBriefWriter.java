package dateline.export;

import dateline.analysis.brief.Brief;
import dateline.chart.Picture;
import dateline.chart.TaggedPage;
import dateline.chart.brief.BriefPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// PDF pages of A4 that can be read out, with the figure as vectors, a bookmark for each heading, links from each number to
/// its source and from the source to where it is quoted first.
final class PdfBriefWriter implements BriefWriter {
    private static final Size A4 = Size.read("210mmx297mm", 288).orElseThrow();

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public List<Path> write(Brief brief, Picture figure, Path file) throws IOException {
        List<TaggedPage> pages = BriefPages.tagged(brief, figure);
        WholeFile.write(file, out -> PdfWriter.save(pages, A4, brief.title(), out));
        return List.of(file);
    }
}
