package dateline.export;

import dateline.chart.Face;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled faces in a PDF; only the letters that it uses are written.
final class PdfFonts {
    private final Map<Face, Loaded> faces = new EnumMap<>(Face.class);
    private final PDDocument document;

    /// A face, and which letters it has.
    private record Loaded(PDFont font, CmapLookup letters) {}

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont of(Face face) throws IOException {
        return loaded(face).font;
    }

    /// Whether the face has all letters of a text.
    boolean has(Face face, String text) throws IOException {
        CmapLookup letters = loaded(face).letters;
        return text.codePoints().allMatch(letter -> letters.getGlyphId(letter) > 0);
    }

    private Loaded loaded(Face face) throws IOException {
        Loaded known = faces.get(face);
        if (known != null) return known;
        try (InputStream in = PdfFonts.class.getResourceAsStream(face.resource())) {
            if (in == null) throw new IOException("The font " + face.resource() + " is missing from the program");
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // As all else draws them: who looks for "financial" would not find it with an fi joined into one sign.
            font.setEnableGsub(false);
            Loaded loaded = new Loaded(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
            faces.put(face, loaded);
            return loaded;
        }
    }
}
