package dateline.export;

import dateline.analysis.Brief;
import dateline.chart.Marking;
import dateline.chart.Picture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// A Word document of A4 pages with the marking and the page's number on every one.
final class DocxBriefWriter implements BriefWriter {
    private static final String SERIF = "Source Serif 4";
    private static final String SANS = "IBM Plex Sans";

    /// 22 mm in twentieths of a point.
    private static final BigInteger SIDE = BigInteger.valueOf(1247);

    /// The room between the sides, in EMU: 166 mm.
    private static final int WIDTH = 166 * 36000;

    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public List<Path> write(Brief brief, Picture figure, Path file) throws IOException {
        byte[] bytes = timeless(document(brief, figure));
        WholeFile.write(file, out -> out.write(bytes));
        return List.of(file);
    }

    private static byte[] document(Brief brief, Picture figure) throws IOException {
        try (XWPFDocument doc = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            page(doc);
            styles(doc.createStyles());
            edge(doc.createHeader(HeaderFooterType.DEFAULT), brief, false);
            edge(doc.createFooter(HeaderFooterType.DEFAULT), brief, true);
            add(doc, "Title", brief.title(), SANS, 20, true);
            add(doc, "Normal", brief.subtitle(), SANS, 9, false);
            add(doc, "Heading1", Brief.NOT_ASSESSED, SANS, 11, true);
            add(doc, "Normal", brief.bottomLine().cited(), SERIF, 12, false);
            add(doc, "Heading1", "Developments", SANS, 11, true);
            for (Brief.Development one : brief.developments()) {
                add(doc, "Heading2", one.heading(), SANS, 10, true);
                add(doc, "Normal", one.sentences().stream().map(Brief.Sentence::cited).collect(Collectors.joining(" ")), SERIF, 10, false);
            }
            add(doc, "Heading1", "Who deals with whom", SANS, 11, true);
            picture(doc, figure);
            add(doc, "Heading1", "Sources", SANS, 11, true);
            for (int i = 0; i < brief.sources().size(); i++)
                add(doc, "Normal", "[" + (i + 1) + "] " + brief.sources().get(i), SANS, 8.5, false);
            add(doc, "Normal", brief.software(), SANS, 8.5, false);
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
        margins.setTop(BigInteger.valueOf(1420));
        margins.setBottom(BigInteger.valueOf(1420));
        margins.setHeader(BigInteger.valueOf(620));
        margins.setFooter(BigInteger.valueOf(620));
    }

    private static void styles(XWPFStyles styles) {
        for (String name : List.of("Normal", "Title", "heading 1", "heading 2")) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setType(STStyleType.PARAGRAPH);
            style.setStyleId(name.replace("heading ", "Heading"));
            style.addNewName().setVal(name);
            style.addNewQFormat();
            if (name.equals("Normal")) style.setDefault(true);
            if (name.startsWith("heading")) {
                style.addNewPPr().addNewKeepNext();
                style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(name.endsWith("1") ? 0 : 1));
            }
            styles.addStyle(new XWPFStyle(style));
        }
    }

    private static void add(XWPFDocument doc, String style, String words, String font, double size, boolean bold) {
        XWPFParagraph paragraph = doc.createParagraph();
        paragraph.setStyle(style);
        paragraph.setSpacingBefore(style.startsWith("Heading") ? 160 : 0);
        paragraph.setSpacingAfter(80);
        XWPFRun run = run(paragraph, words, font, size);
        run.setBold(bold);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words, String font, double size) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setFontFamily(font);
        run.setFontSize(size);
        return run;
    }

    private static void edge(XWPFHeaderFooter edge, Brief brief, boolean numbered) {
        XWPFParagraph paragraph = edge.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        if (numbered) {
            field(paragraph, "PAGE");
            run(paragraph, " of ", SANS, 9);
            field(paragraph, "NUMPAGES");
        } else run(paragraph, brief.caseName(), SANS, 9);
        if (brief.marking().isBlank()) return;
        run(paragraph, "   ", SANS, 9);
        XWPFRun marking = run(paragraph, " " + brief.marking() + " ", SANS, 12);
        marking.setBold(true);
        String colour = Marking.TLP.get(brief.marking());
        if (colour == null) return;
        marking.setColor(colour.substring(1));
        marking.setTextHighlightColor("black");
    }

    private static void field(XWPFParagraph paragraph, String code) {
        XWPFRun run = new XWPFRun(paragraph.getCTP().addNewFldSimple().addNewR(), paragraph);
        paragraph.getCTP().getFldSimpleArray(paragraph.getCTP().sizeOfFldSimpleArray() - 1).setInstr(code);
        run.setText("1");
        run.setFontFamily(SANS);
        run.setFontSize(9);
    }

    private static void picture(XWPFDocument doc, Picture figure) throws IOException {
        byte[] png = PngWriter.bytes(figure, Size.SLIDE);
        try {
            doc.createParagraph().createRun().addPicture(
                    new ByteArrayInputStream(png), Document.PICTURE_TYPE_PNG, "figure.png", WIDTH, (int) (WIDTH * figure.height() / figure.width()));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void describe(XWPFDocument doc, String title) {
        PackagePropertiesPart core = doc.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setCreatorProperty("Dateline");
        core.setLastModifiedByProperty("Dateline");
        core.setTitleProperty(title);
        core.setCreatedProperty(Optional.of(new Date(0)));
        core.setModifiedProperty(Optional.of(new Date(0)));
        doc.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Dateline");
    }

    /// The same parts in a fixed order with a fixed time: the same brief gives the same bytes.
    private static byte[] timeless(byte[] zip) throws IOException {
        TreeMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) parts.put(entry.getName(), in.readAllBytes());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
