package dateline.export;

import dateline.analysis.brief.Brief;
import dateline.chart.Picture;
import dateline.chart.brief.BriefPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// PDF pages of A4 with the figure as vectors.
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
        return new PdfWriter().write(BriefPages.of(brief, figure), A4, file);
    }
}
