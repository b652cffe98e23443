package dateline.export;

import dateline.chart.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;

/// The figure in a Word file: vectors where the program draws them, else the same as a bitmap, and what it shows in words.
final class WordFigure {
    /// The room between the sides, in EMU: 166 mm.
    private static final int WIDTH = 166 * 36000;

    /// By it Word knows the vectors of a picture (MS-ODRAWXML, 2.9.1).
    private static final String VECTORS = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private static final QName SVG = new QName("http://schemas.microsoft.com/office/drawing/2016/SVG/main", "svgBlip", "asvg");
    private static final QName EMBED = new QName("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "embed", "r");

    private WordFigure() {}

    /// @param caption stands in for the words of a figure that has none
    static void add(XWPFParagraph paragraph, Picture figure, String caption) throws IOException {
        Size size = FigureSize.of(figure);
        XWPFRun run = paragraph.createRun();
        try {
            int high = (int) (WIDTH * figure.height() / figure.width());
            XWPFPicture picture = run.addPicture(new ByteArrayInputStream(PngWriter.bytes(figure, size)), Document.PICTURE_TYPE_PNG, "figure.png", WIDTH, high);
            vectors(picture, paragraph.getDocument().addPictureData(SvgWriter.outlined(figure, size), Document.PICTURE_TYPE_SVG));
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setId(1);
            String words = FigureTitle.writable(figure.words().isEmpty() ? caption : figure.words());
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(words);
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void vectors(XWPFPicture picture, String part) {
        CTOfficeArtExtension more = picture.getCTPicture().getBlipFill().getBlip().addNewExtLst().addNewExt();
        more.setUri(VECTORS);
        try (XmlCursor cursor = more.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(SVG);
            cursor.insertNamespace(SVG.getPrefix(), SVG.getNamespaceURI());
            cursor.insertAttributeWithValue(EMBED, part);
        }
    }
}
