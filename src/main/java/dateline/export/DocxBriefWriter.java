package dateline.export;

import dateline.analysis.brief.Brief;
import dateline.analysis.brief.Likelihood;
import dateline.chart.Picture;
import dateline.chart.figure.Marking;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// A Word document of A4 pages in named styles, with the marking and the page's number on every one.
final class DocxBriefWriter implements BriefWriter {
    /// 22 mm in twentieths of a point.
    private static final BigInteger SIDE = BigInteger.valueOf(1247);

    /// "Figure 1. …"
    private static final Pattern NUMBERED = Pattern.compile("(Figure )1(\\..*)");

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
            run(paragraph(doc, "Title"), brief.title());
            run(paragraph(doc, "Subtitle"), brief.subtitle());
            for (Brief.Block block : brief.blocks()) add(doc, block, figure, brief.likelihood());
            describe(doc, brief.title());
            doc.write(out);
            return out.toByteArray();
        }
    }

    private static void add(XWPFDocument doc, Brief.Block block, Picture figure, Likelihood strong) throws IOException {
        switch (block) {
            case Brief.Heading heading -> {
                XWPFParagraph paragraph = paragraph(doc, "Heading1");
                run(paragraph, heading.words());
                if (!heading.aside().isEmpty()) run(paragraph, "  " + heading.aside(), "Aside");
            }
            case Brief.BottomLine line -> {
                run(paragraph(doc, "BottomLineLabel"), line.label());
                running(paragraph(doc, "BottomLine"), line.words(), strong);
                if (!line.note().isEmpty()) run(paragraph(doc, "BottomLineLabel"), line.note());
            }
            case Brief.Judgement one -> {
                XWPFParagraph paragraph = paragraph(doc, "Judgement");
                if (one.number() > 0) run(paragraph, String.valueOf(one.number()), "Number");
                paragraph.createRun().addTab();
                running(paragraph, one.words(), strong);
            }
            case Brief.Paragraph one -> {
                running(paragraph(doc, "Normal"), one.words(), strong);
            }
            case Brief.Row row -> row(doc, row.report(), strong);
            case Brief.FigureHere here -> {
                WordFigure.add(paragraph(doc, "Figure"), figure, here.caption());
                caption(paragraph(doc, "Caption"), here.caption());
            }
            case Brief.SourceNote note -> {
                XWPFParagraph paragraph = paragraph(doc, "SourceNote");
                CTBookmark place = paragraph.getCTP().addNewBookmarkStart();
                place.setName(anchor(note.number()));
                place.setId(BigInteger.valueOf(note.number()));
                run(paragraph, "[" + note.number() + "]").addTab();
                paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(note.number()));
                run(paragraph, note.words());
            }
        }
    }

    private static void row(XWPFDocument doc, Brief.Report report, Likelihood strong) {
        if (!report.day().words().isEmpty()) {
            XWPFParagraph head = paragraph(doc, "Heading2");
            run(head, report.day().words(), "Day");
            if (!report.head().isEmpty()) run(head, "  " + report.head());
        }
        for (int i = 0; i < report.quotes().size(); i++) {
            Brief.Quote quote = report.quotes().get(i);
            String by = report.attributions().get(i);
            XWPFParagraph paragraph = paragraph(doc, "Normal");
            run(paragraph, quote.mark() + (by.isEmpty() ? "" : by + " "), "Aside");
            running(paragraph, quote.words(), strong);
            source(paragraph, quote);
        }
        tolls(doc, report);
    }

    private static void tolls(XWPFDocument doc, Brief.Report report) {
        if (!report.tolls().isEmpty())
            run(paragraph(doc, "Normal"), "Killed: " + report.tolls().stream().map(toll -> toll.count() + ", " + toll.by() + " [" + toll.number() + "]").collect(Collectors.joining("; ")) + ".", "Aside");
        if (!report.alsoTold().isEmpty()) run(paragraph(doc, "Normal"), report.alsoTold(), "Aside");
    }

    /// The number leads to the note of its source.
    private static void source(XWPFParagraph paragraph, Brief.Quote quote) {
        if (quote.number() == 0) {
            run(paragraph, quote.source(), "Aside");
            return;
        }
        String number = "[" + quote.number() + "]";
        run(paragraph, " ", "Aside");
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(anchor(quote.number()));
        XWPFRun run = new XWPFRun(link.addNewR(), (IRunBody) paragraph);
        run.setText(number);
        run.setStyle("Aside");
        String ring = quote.source().strip().substring(number.length());
        if (!ring.isEmpty()) run(paragraph, ring, "Aside");
    }

    private static String anchor(int number) {
        return "source-" + number;
    }

    /// Word counts figures itself, for its list of them.
    private static void caption(XWPFParagraph paragraph, String words) {
        Matcher numbered = NUMBERED.matcher(words);
        if (!numbered.matches()) {
            run(paragraph, words);
            return;
        }
        run(paragraph, numbered.group(1));
        field(paragraph, "SEQ Figure \\* ARABIC");
        run(paragraph, numbered.group(2));
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

    private static XWPFParagraph paragraph(XWPFDocument doc, String style) {
        XWPFParagraph paragraph = doc.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        return run;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words, String style) {
        XWPFRun run = run(paragraph, words);
        run.setStyle(style);
        return run;
    }

    private static void running(XWPFParagraph paragraph, String words, Likelihood strong) {
        for (Likelihood.Run one : strong.runs(words)) {
            if (one.strong()) run(paragraph, one.text(), "Likelihood");
            else run(paragraph, one.text());
        }
    }

    private static void header(XWPFHeaderFooter edge, Brief brief) {
        XWPFParagraph paragraph = edge.createParagraph();
        paragraph.setStyle("Header");
        run(paragraph, brief.caseName()).addTab();
        marking(paragraph, brief.marking());
    }

    private static void footer(XWPFHeaderFooter edge, Brief brief) {
        XWPFParagraph key = edge.createParagraph();
        key.setStyle("FooterKey");
        run(key, brief.likelihoodKey().isEmpty() ? brief.software() : brief.likelihoodKey());
        XWPFParagraph paragraph = edge.createParagraph();
        paragraph.setStyle("Footer");
        if (!brief.likelihoodKey().isEmpty()) run(paragraph, brief.software());
        paragraph.createRun().addTab();
        field(paragraph, "PAGE");
        run(paragraph, " of ");
        field(paragraph, "NUMPAGES");
        if (!brief.marking().isBlank()) run(paragraph, "   ");
        marking(paragraph, brief.marking());
    }

    private static void marking(XWPFParagraph paragraph, String marking) {
        if (marking.isBlank()) return;
        XWPFRun run = run(paragraph, "\u00a0" + marking + "\u00a0", "Marking");
        String colour = Marking.TLP.get(marking);
        if (colour == null) return;
        run.setColor(colour.substring(1));
        run.setTextHighlightColor("black");
    }

    private static void field(XWPFParagraph paragraph, String code) {
        XWPFRun run = new XWPFRun(paragraph.getCTP().addNewFldSimple().addNewR(), paragraph);
        paragraph.getCTP().getFldSimpleArray(paragraph.getCTP().sizeOfFldSimpleArray() - 1).setInstr(code);
        run.setText("1");
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
