package dateline.export;

import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.TaggedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// PDF with embedded fonts, text that can be selected and a structure that can be read out; pages of notes follow the figure.
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
        WholeFile.write(file, out -> save(TaggedPage.of(pages), size, FigureTitle.of(pages), out));
        return List.of(file);
    }

    /// @param title of the document, as a reader's window shows it
    static void save(List<TaggedPage> pages, Size size, String title, OutputStream out) throws IOException {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            StringBuilder words = new StringBuilder();
            PdfFonts fonts = new PdfFonts(document);
            PdfPlaces places = new PdfPlaces(pages);
            PdfTags tags = new PdfTags();
            for (int i = 0; i < pages.size(); i++) document.addPage(new PDPage(new PDRectangle((float) size.widthPoints(), (float) size.heightPoints())));
            for (int i = 0; i < pages.size(); i++) {
                new PdfPage(document, document.getPage(i), pages.get(i), places, tags).write(fonts);
                for (Mark.Text text : pages.get(i).picture().texts()) words.append(text.text()).append('\n');
            }
            tags.done(document);
            places.outline(document);
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
