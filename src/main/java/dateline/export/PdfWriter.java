package dateline.export;

import dateline.chart.AwtPen;
import dateline.chart.Emphasis;
import dateline.chart.Face;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Typeface;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/// PDF with embedded fonts and text that can be selected; pages of notes follow the figure.
final class PdfWriter implements PictureWriter {
    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public String about() {
        return "fonts embedded";
    }

    @Override
    public List<Path> write(List<Picture> pages, Size size, Path file) throws IOException {
        WholeFile.write(file, out -> save(pages, size, FigureTitle.of(pages), out));
        return List.of(file);
    }

    /// @param title of the document, as a reader's window shows it
    static void save(List<Picture> pages, Size size, String title, OutputStream out) throws IOException {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfBoxGraphics2DFontTextDrawer fonts = fonts(document);
            StringBuilder words = new StringBuilder();
            for (Picture picture : pages) {
                draw(document, picture, size, fonts);
                for (Mark.Text text : picture.texts()) words.append(text.text()).append('\n');
            }
            describe(document, title, words.toString());
            document.save(drawn);
        }
        // Which letters the signs of a font stand for is known only once it is written.
        try (PDDocument document = Loader.loadPDF(drawn.toByteArray())) {
            for (COSObject object : document.getDocument().getObjectsByType(COSName.FONT)) letters(object);
            document.save(out);
        }
    }

    /// Fonts draw U+2018 and U+2019 with the signs of U+02BB and U+02BC; who copies words is to get the former.
    private static void letters(COSObject font) throws IOException {
        if (!(font.getObject() instanceof COSDictionary about) || about.getCOSStream(COSName.TO_UNICODE) == null) return;
        COSStream letters = about.getCOSStream(COSName.TO_UNICODE);
        String map = new String(letters.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        try (OutputStream out = letters.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.replace("<02BB>", "<2018>").replace("<02BC>", "<2019>").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static PdfBoxGraphics2DFontTextDrawer fonts(PDDocument document) throws IOException {
        PdfBoxGraphics2DFontTextDrawer drawer = new PdfBoxGraphics2DFontTextDrawer();
        for (Face face : Face.values())
            try (InputStream in = PdfWriter.class.getResourceAsStream(face.resource())) {
                if (in == null) throw new IOException("The font " + face.resource() + " is missing from the program");
                drawer.registerFont(Typeface.font(face, 12).getFontName(), PDType0Font.load(document, letterByLetter(in), true));
            }
        return drawer;
    }

    /// As all else draws them: who looks for "financial" would not find it with an fi joined into one sign.
    private static TrueTypeFont letterByLetter(InputStream in) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        font.setEnableGsub(false);
        return font;
    }

    private static void draw(PDDocument document, Picture picture, Size size, PdfBoxGraphics2DFontTextDrawer fonts) throws IOException {
        float width = (float) size.widthPoints();
        float height = (float) size.heightPoints();
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, (float) picture.width(), (float) picture.height());
        g.setFontTextDrawer(fonts);
        picture.draw(new AwtPen(g), Emphasis.NONE);
        g.dispose();
        float scale = (float) Math.min(width / picture.width(), height / picture.height());
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.saveGraphicsState();
            content.transform(new Matrix(
                    scale, 0, 0, scale, (float) (width - picture.width() * scale) / 2, (float) (height - picture.height() * scale) / 2));
            content.drawForm(g.getXFormObject());
            content.restoreGraphicsState();
        }
    }

    /// No date, and an id of the words: the same figure gives the same bytes.
    private static void describe(PDDocument document, String title, String words) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setCreator("Dateline");
        about.setProducer("Dateline");
        about.setTitle(title);
        PDViewerPreferences window = new PDViewerPreferences(new COSDictionary());
        window.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(window);
        document.getDocumentCatalog().setLanguage("en-GB");
        long seed = 1125899906842597L;
        for (int i = 0; i < words.length(); i++) seed = 31 * seed + words.charAt(i);
        document.setDocumentId(seed);
        byte[] id = Long.toHexString(seed).getBytes(StandardCharsets.US_ASCII);
        COSArray ids = new COSArray();
        ids.add(new COSString(id));
        ids.add(new COSString(id));
        document.getDocument().getTrailer().setItem(COSName.ID, ids);
    }
}
