package dateline.export;

import dateline.analysis.brief.Brief;
import dateline.chart.Picture;
import dateline.chart.figure.Marking;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// A Word document of A4 pages in named styles, with the marking and the page's number on every one.
final class DocxBriefWriter implements BriefWriter {
    /// 22 mm in twentieths of a point.
    private static final BigInteger SIDE = BigInteger.valueOf(1247);

    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public String name() {
        return "Word";
    }

    @Override
    public List<Path> write(Brief brief, Picture figure, Path file) throws IOException {
        byte[] bytes = WordPackage.finished(document(brief, figure));
        WholeFile.write(file, out -> out.write(bytes));
        return List.of(file);
    }

    private static byte[] document(Brief brief, Picture figure) throws IOException {
        try (XWPFDocument doc = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            page(doc);
            doc.createStyles();
            header(doc.createHeader(HeaderFooterType.DEFAULT), brief);
            footer(doc.createFooter(HeaderFooterType.DEFAULT), brief);
            WordBody body = new WordBody(doc, brief, figure);
            WordBody.run(body.paragraph("Title"), brief.title());
            WordBody.run(body.paragraph("Subtitle"), brief.subtitle());
            for (Brief.Block block : brief.blocks()) body.add(block);
            describe(doc, brief.title());
            doc.write(out);
            return out.toByteArray();
        }
    }

    private static void page(XWPFDocument doc) {
        CTSectPr section = doc.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(SIDE);
        margins.setRight(SIDE);
        margins.setTop(BigInteger.valueOf(1310));
        margins.setBottom(BigInteger.valueOf(1260));
        margins.setHeader(BigInteger.valueOf(560));
        margins.setFooter(BigInteger.valueOf(500));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void header(XWPFHeaderFooter edge, Brief brief) {
        XWPFParagraph paragraph = edge.createParagraph();
        paragraph.setStyle("Header");
        WordBody.run(paragraph, brief.caseName()).addTab();
        marking(paragraph, brief.marking());
    }

    private static void footer(XWPFHeaderFooter edge, Brief brief) {
        XWPFParagraph key = edge.createParagraph();
        key.setStyle("FooterKey");
        WordBody.run(key, brief.likelihoodKey().isEmpty() ? brief.software() : brief.likelihoodKey());
        XWPFParagraph paragraph = edge.createParagraph();
        paragraph.setStyle("Footer");
        if (!brief.likelihoodKey().isEmpty()) WordBody.run(paragraph, brief.software());
        paragraph.createRun().addTab();
        WordBody.field(paragraph, "PAGE");
        WordBody.run(paragraph, " of ");
        WordBody.field(paragraph, "NUMPAGES");
        if (!brief.marking().isBlank()) WordBody.run(paragraph, "   ");
        marking(paragraph, brief.marking());
    }

    private static void marking(XWPFParagraph paragraph, String marking) {
        if (marking.isBlank()) return;
        XWPFRun run = WordBody.run(paragraph, "\u00a0" + marking + "\u00a0", "Marking");
        String colour = Marking.TLP.get(marking);
        if (colour == null) return;
        run.setColor(colour.substring(1));
        run.setTextHighlightColor("black");
    }

    private static void describe(XWPFDocument doc, String title) {
        PackagePropertiesPart core = doc.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setCreatorProperty("Dateline");
        core.setLastModifiedByProperty("Dateline");
        core.setTitleProperty(title);
        core.setCreatedProperty(Optional.empty());
        core.setModifiedProperty(Optional.empty());
        doc.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Dateline");
    }
}
